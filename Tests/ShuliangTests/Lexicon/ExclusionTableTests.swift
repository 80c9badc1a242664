import Testing

@testable import Shuliang

@Suite struct ExclusionTableTests {
  private func word(_ text: String, before prefix: String) -> String? {
    let bytes = Array(text.utf8)
    return ExclusionTable.standard.word(in: bytes, covering: prefix.utf8.count).map {
      String(decoding: bytes[$0.range], as: UTF8.self) + " " + $0.kind.rawValue
    }
  }

  @Test(arguments: [
    ("统一标准", "统", "统一 word"), ("一带一路建设", "", "一带一路 name"), ("进一步", "进", "进一步 word"),
    ("沿一带一路", "沿一带", "一带一路 name"), ("千家万户", "千家", "千家万户 idiom"),
    ("数字经济", "", "数字 word"), ("老百姓", "老", "老百姓 word"),
  ])
  func findsTheLongestWordAroundANumeral(text: String, before prefix: String, found: String) {
    #expect(word(text, before: prefix) == found)
  }

  @Test(arguments: [("三座桥", ""), ("共一百人", "共"), ("唯一三座", "唯一"), ("", "")])
  func findsNoneBesideIt(text: String, before prefix: String) {
    #expect(word(text, before: prefix) == nil)
  }

  @Test func refusesAnUnknownKind() {
    #expect(
      throws: TableError(
        table: "exclusions.tsv",
        line: 2,
        reason: "'nothing' is no kind of lookalike"
      )
    ) { try ExclusionTable("kind\twords\nnothing\t一些\n") }
  }

  @Test func aWordOfManyCharactersCoversItsLast() throws {
    let table = try ExclusionTable("kind\twords\nname\t两个一百年奋斗\n")
    let bytes = Array("两个一百年奋斗".utf8)
    #expect(table.word(in: bytes, covering: 0)?.range == 0..<bytes.count)
    #expect(table.word(in: bytes, covering: 6)?.range == 0..<bytes.count)
  }
}
