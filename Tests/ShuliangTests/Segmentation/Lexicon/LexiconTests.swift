import Shuliang
import Testing

@Suite struct LexiconTests {
  private func words(_ text: String, _ lexicon: Lexicon) throws -> [String] {
    try Segmenter(rules: .icu, lexicon: lexicon).words(in: text).map(String.init)
  }

  @Test func readsTabsAndJiebasForm() throws {
    let text = "# own words\n鲲鹏\t30\tnz\r\n北冥\n\n逍遥游 5 nz\n南冥 n\n大椿\t\tnz\tseen in a book\n"
    let lexicon = try Lexicon(text, name: "words.tsv")
    #expect(
      lexicon.entries == [
        .init("鲲鹏", weight: 30, tag: "nz"), .init("北冥"), .init("逍遥游", weight: 5, tag: "nz"),
        .init("南冥", tag: "n"), .init("大椿", tag: "nz"),
      ]
    )
  }

  @Test(arguments: [
    ("鲲鹏\tmany", 1, "the weight 'many' is no number above 0"),
    ("北冥\n鲲鹏\t0", 2, "the weight '0' is no number above 0"),
    ("\t3\tn", 1, "the word is empty"),
    ("鲲 3 n x", 1, "4 cells; a row is a word, a weight and a tag"),
    ("鲲\t1\t2\t3\t4", 1, "5 cells; a row is a word, a weight and a tag"),
    ("一二三四五六七八九十一二三四五六七八九十一", 1, "the word is longer than 20 characters"),
  ])
  func aMalformedRowIsNamed(text: String, line: Int, reason: String) {
    #expect(throws: TableError(table: "w", line: line, reason: reason)) {
      try Lexicon(text, name: "w")
    }
  }

  @Test func aWordGivenIsFound() throws {
    let text = "见鲲鹏展翅上云天"
    #expect(try !words(text, Lexicon()).contains("鲲鹏展翅"))
    #expect(try words(text, Lexicon([.init("鲲鹏展翅")])).contains("鲲鹏展翅"))
  }

  /// 国人 would cut 中国 and 人民 apart, and both together outweigh it.
  @Test func weightsAreWeighed() throws {
    #expect(try words("中国人民", Lexicon([.init("国人")])) == ["中国", "人民"])
    let lexicon = Lexicon([
      .init("鲲鹏", weight: 1000), .init("鹏翼", weight: 1), .init("北冥", weight: 1),
      .init("冥鱼", weight: 100_000),
    ])
    let segmenter = try Segmenter(rules: .icu, lexicon: lexicon)
    #expect(segmenter.words(in: "鲲鹏翼") == ["鲲鹏", "翼"])
    #expect(segmenter.words(in: "北冥鱼") == ["北", "冥鱼"])
  }

  @Test func otherCharactersMayStandInWords() throws {
    let given = ["卡拉OK", "GPT-4", "卡尔·马克思", "New York", "𠮷野家"]
    let segmenter = try Segmenter(rules: .icu, lexicon: Lexicon(given.map { .init($0) }))
    for (text, word) in zip(["去唱卡拉OK吧", "用GPT-4写", "卡尔·马克思说", "在New York住", "到𠮷野家"], given) {
      #expect(segmenter.words(in: text).contains { $0 == word })
    }
    // A word stands whole.
    #expect(!segmenter.words(in: "GPT-45").contains("GPT-4"))
  }

  @Test func tokensHaveTheTagOfTheirWord() throws {
    let lexicon = Lexicon([.init("鲲鹏", tag: "bird"), .init("北冥"), .init("卡拉OK", tag: "song")])
    let segmenter = try Segmenter(lexicon: lexicon)
    let text = Array("北冥有鲲鹏的卡拉OK".utf8)
    let tags = segmenter.tokens(in: text).map { (segmenter.tag(of: $0), $0.isFromLexicon) }
    #expect(tags.map(\.0) == [nil, nil, "bird", nil, "song"])
    #expect(tags.map(\.1) == [true, false, true, false, true])
  }

  @Test func theLaterOfTwoLexiconsWins() throws {
    let lexicon = Lexicon([.init("鲲鹏", tag: "old")]).adding(Lexicon([.init("鲲鹏", tag: "new")]))
    let segmenter = try Segmenter(lexicon: lexicon)
    #expect(segmenter.tokens(in: Array("鲲鹏".utf8)).map { segmenter.tag(of: $0) } == ["new"])
  }

  /// With a lexicon that says nothing of a text its words are ICU's.
  @Test func otherWordsStay() throws {
    let lexicon = Lexicon([.init("鲲鹏展翅九万里"), .init("X-9000")])
    let plain = try Segmenter(rules: .icu)
    let other = try Segmenter(rules: .icu, lexicon: lexicon)
    for name in try CorpusFiles.names(in: "Articles", extension: "txt") {
      let text = Array(try CorpusFiles.article(name).text.utf8)
      #expect(other.wordRanges(in: text) == plain.wordRanges(in: text))
    }
  }
}
