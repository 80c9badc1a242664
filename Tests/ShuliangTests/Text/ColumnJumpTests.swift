import Testing

@testable import Shuliang

@Suite struct ColumnJumpTests {
  private func repair(_ text: String) -> String {
    String(decoding: RepairedText(Array(text.utf8)).bytes, as: UTF8.self)
  }

  static let jumps: [String] = [
    // A share is waited for, and what follows has none in its first clause.
    "全市装机达297万千瓦，占全市\n边框等项目投产，产业持续攀升，增长12%。",
    // The second line closes a quotation that the first has closed, or opens one in an open one.
    "打造“一流产业”，建成了\n加工”全产业链，增长12%。",
    "他说：“我们从前，总是\n“这里变了样，”她说。",
    "他說：「我們從前，總是\n「這裡變了樣，」她說。",
    // A title with its two halves.
    "全市装机规模达到了两百九十七万千瓦以上，并且还在持续不断地快速增长，其中并网装机\n产业兴城——浇筑根基\n从前，这里是荒滩。",
  ]

  @Test(arguments: jumps)
  func keepsALineApartFromAnUnrelatedOne(text: String) {
    #expect(repair(text) == text)
  }

  @Test(arguments: [
    "全市装机达297万千瓦，占全市\n总装机比重37.3%，成功跻身前列。", "园区，占地\n面积很大，", "全年，打造“一流\n产业”，建成了",
    "打造“一流产业”，建成了\n“全产业链”，增长", "新增耕地，占用林\n草边界，",
  ])
  func joinsWhereNothingSpeaksAgainst(text: String) {
    #expect(repair(text) == text.filter { $0 != "\n" })
  }

  @Test func anIndentBeginsAParagraphWhereAllAreSetIn() {
    let paragraph = "\u{3000}\u{3000}全年增长，一切都\n好，很好。\n"
    let text =
      String(repeating: paragraph, count: 4) + "\u{3000}\u{3000}全年增长，停在\n\u{3000}\u{3000}全市，好。"
    #expect(repair(text).contains("停在\n\u{3000}\u{3000}全市"))
    #expect(repair(text).contains("一切都好，很好。"))
    // Where every line is set in, an indent says nothing.
    let lines = text.replacing("\n好", with: "\n\u{3000}\u{3000}好")
    #expect(repair(lines).contains("停在全市"))
  }
}
