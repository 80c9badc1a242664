import Testing

@testable import Shuliang

@Suite struct LineSearchTests {
  private static let article = "滨河公园今年新栽了许多苗木，沿河步道也已经全线贯通，市民都说好。"
  private static let other = "城南中学的新操场昨天启用，学生们在跑道上跑了第一圈，十分高兴。"

  @Test(arguments: [
    "责任编辑：周小敏", "相关链接", "【打印本页】【关闭窗口】", "新闻热线：0931-8844221",
    "上一篇 下一篇 返回目录", "广告经营许可证：6201004号",
  ])
  func aShortLineOfThePageIsFound(line: String) throws {
    let found = try Repeats.inLast([Self.article + "\n" + line, Self.other + "\n" + line + "\n"])
    #expect(found == ["exact " + line])
  }

  @Test(arguments: ["12.3%", "增长12.3%", "2023年", "三十五万元", "共8个项目", "合计1234", "12 345"])
  func aLineWithAFigureStays(line: String) throws {
    #expect(
      try Repeats.inLast([Self.article + "\n" + line, Self.other + "\n" + line]).isEmpty
    )
  }

  @Test func aLineThatTheTextRunsThroughStays() throws {
    let first = "他说\n全市地区生产总值\n又创新高。"
    #expect(try Repeats.inLast([first, "她说\n全市地区生产总值\n有所回落。"]).isEmpty)
    // It begins anew, but the figure on the next line belongs to it.
    let second = Self.article + "\n全市地区生产总值\n有所回落。"
    #expect(try Repeats.inLast([Self.other + "\n全市地区生产总值\n又创新高。", second]).isEmpty)
  }
}
