import Testing

@testable import Shuliang

@Suite struct PassageWordsTests {
  @Test func everyListHasWords() {
    for list in PassageWords.List.allCases {
      #expect(!PassageWords.standard.units(list).isEmpty, "\(list)")
    }
  }

  @Test func aFactIsACharacterOrAWordOfTwo() throws {
    let words = try PassageWords("class\twords\nfact\t涨|增长\nmark\t，\n")
    #expect(words.units(.fact) == Array("涨".utf16))
    #expect(words.units(.mark) == Array("，".utf16))
    #expect(words.units(.function).isEmpty)
    let pair = Array("增长".utf16)
    #expect(words.factPairs == [PassageWords.pair(pair[0], pair[1])])
  }

  @Test(arguments: [
    ("class\twords\nword\t涨", "passages.tsv:2: 'word' is no class of words"),
    (
      "class\twords\nmark\t，\nmark\t增长",
      "passages.tsv:3: '增长' is a word; only facts are words of two"
    ),
    ("class\twords\nfact\t增长率", "passages.tsv:2: '增长率' is longer than two characters"),
    ("class\nfact", "passages.tsv:1: the column 'words' is missing"),
  ])
  func aMalformedRowIsNamed(text: String, error: String) {
    #expect {
      try PassageWords(text)
    } throws: {
      "\($0)" == error
    }
  }

  /// What is a mark is no word, and what ends a sentence is a mark.
  @Test func theListsAgree() {
    let words = PassageWords.standard
    let marks = Set(words.units(.mark))
    #expect(marks.isSuperset(of: words.units(.sentenceEnd)))
    #expect(Set(words.units(.closing)).isSuperset(of: words.units(.sentenceEnd)))
    #expect(marks.isDisjoint(with: words.units(.function)))
    #expect(Set(words.units(.fact)).isDisjoint(with: words.units(.function)))
  }
}
