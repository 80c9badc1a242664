import Shuliang
import Testing

@Suite struct ChangeRuleTests {
  @Test(arguments: [
    ("总产值增长10.8%。", "10.8%"), ("新增学位3217个。", "3217个"), ("保持9%以上增长。", "9%以上"),
    ("涨幅达22.38%。", "22.38%"), ("恒生指數升342點。", "342點"), ("新增上市公司2家、新三板挂牌4家。", "4家"),
    ("总产值比2020年翻了一番。", "一番"), ("成交额较上日多近两成。", "近两成"), ("指数升418.2点或1.8%。", "1.8%"),
    ("盈利增长介乎9%至11%。", "9%至11%"),
  ])
  func isAnIncrease(text: String, figure: String) {
    #expect(ReadClaims(text)[figure]?.change == .increase)
  }

  @Test(arguments: [
    ("浓度下降9.1%。", "9.1%"), ("压减地下水开采量175万立方米。", "175万立方米"), ("跌幅近0.6%。", "近0.6%"),
    ("跌逾400點。", "逾400點"), ("药品平均降价56%。", "56%"),
  ])
  func isADecrease(text: String, figure: String) {
    #expect(ReadClaims(text)[figure]?.change == .decrease)
  }

  /// A level that was reached, and a gap between two things, are no changes.
  @Test(arguments: [
    ("实验室由7家增至16家。", "16家"), ("营收增长16%至107亿美元。", "107亿美元"), ("增加值达5亿元。", "5亿元"),
    ("高于全国5个百分点。", "5个百分点"), ("省级人才1.26万人。", "1.26万人"), ("最大降雨量达到485毫米。", "485毫米"),
    ("税阶由4万元扩阔至4.5万元。", "4.5万元"),
  ])
  func isNone(text: String, figure: String) {
    let claims = ReadClaims(text)
    #expect(claims[figure] != nil)
    #expect(claims[figure]?.change == nil)
  }
}
