import Testing

@testable import Shuliang

@Suite struct WordListsTests {
  private enum Fruit: Int, CaseIterable, Sendable {
    case stone, berry
  }

  private func lists(_ text: String) throws(TableError) -> WordLists<Fruit> {
    try WordLists("fruit.tsv", text, by: "kind")
  }

  @Test func aWordIsAskedForInItsListOnly() throws {
    let lists = try lists("kind\twords\nstone\t桃|樱桃\nberry\t莓\nstone\t李\n")
    let text = Array("大樱桃草莓李".utf8)
    #expect(lists.length(.stone, in: text, at: 3) == 6)
    #expect(lists.length(.stone, in: text, endingAt: 9) == 6)
    #expect(lists.length(.berry, in: text, at: 3) == 0)
    #expect(lists.length(.stone, in: text, at: 15) == 3)
  }

  @Test func aStretchIsLookedAtByItself() throws {
    let lists = try lists("kind\twords\nstone\t桃|樱桃\nberry\t莓\n")
    let text = Array("大樱桃草莓".utf8)
    // 桃 alone, though 樱桃 ends there too.
    #expect(lists.ends(.stone, 6..<9, in: text))
    #expect(lists.contains(.stone, 6..<9, in: text))
    #expect(lists.contains(.stone, 3..<9, in: text))
    #expect(!lists.contains(.stone, 0..<9, in: text))
    #expect(lists.begins(.stone, 3..<15, in: text))
    #expect(!lists.begins(.stone, 3..<6, in: text))
    #expect(!lists.ends(.stone, 3..<6, in: text))
    #expect(lists.contains(.berry, in: text, range: 0..<15))
    #expect(!lists.contains(.berry, in: text, range: 0..<12))
  }

  @Test func nothingIsAWordOfAnEmptyList() throws {
    let lists = try lists("kind\twords\nstone\t桃\n")
    let text = Array("桃莓".utf8)
    for end in [0, 3, 6] {
      #expect(!lists.contains(.berry, 0..<end, in: text))
      #expect(lists.contains(.stone, 0..<end, in: text) == (end == 3))
    }
  }

  @Test func refusesAListThatNobodyReads() {
    #expect(
      throws: TableError(table: "fruit.tsv", line: 2, reason: "no rule reads the kind 'nut'")
    ) { try lists("kind\twords\nnut\t栗\n") }
  }
}
