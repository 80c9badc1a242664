import Testing

@testable import Shuliang

@Suite struct ContextWordsTests {
  private let words = ContextWords.standard

  @Test func measuresTheLongestWordOnEitherSide() {
    let text = Array("连续三年以来".utf8)
    #expect(words.length(.durationVerb, in: text, endingAt: 6) == 6)
    #expect(words.length(.durationAfter, in: text, at: 12) == 6)
    #expect(words.length(.durationAfter, in: text, at: 0) == 0)
    #expect(words.length(.durationVerb, in: text, endingAt: 0) == 0)
  }

  @Test func findsAWordInsideAStretch() {
    let text = Array("气温降至零下".utf8)
    #expect(words.contains(.temperatureNear, in: text, range: 0..<text.count))
    #expect(!words.contains(.temperatureNear, in: text, range: 0..<3))
    // A word that only begins inside is not in it.
    let cut = Array("今天体温".utf8)
    #expect(!words.contains(.temperatureNear, in: cut, range: 0..<9))
  }

  @Test func everyListHasWords() throws {
    let lists = try listsWithWords(of: "words.tsv", GeneratedTables.words)
    #expect(lists == Set(ContextWords.List.allCases.map { "\($0)" }))
  }

  @Test func refusesAListThatNoRuleReads() {
    #expect(
      throws: TableError(table: "words.tsv", line: 2, reason: "no rule reads the list 'nothing'")
    ) {
      try WordLists<ContextWords.List>("words.tsv", "list\twords\nnothing\t来\n", by: "list")
    }
  }
}
