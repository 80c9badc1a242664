import Testing

@testable import Shuliang

/// Our words are those of ICU's iterator, whatever the text.
@Suite struct WordScannerTests {
  private let iterator: BreakIterator
  private let dictionary: WordDictionary
  private let iterators: BreakIteratorPool

  init() throws {
    iterator = try BreakIterator()
    dictionary = try WordDictionary.installed.get()
    iterators = try BreakIteratorPool.installed.get()
  }

  private func ends(in text: [UInt8]) -> [Int] {
    var scanner = WordScanner(dictionary: dictionary, iterators: iterators)
    var tokens: [Token] = []
    let end = scanner.appendTokens(of: text, from: 0, wanting: text.count, to: &tokens)
    #expect(end == text.count)
    return tokens.map(\.range.upperBound)
  }

  private func expectedEnds(in text: [UInt8]) throws -> [Int] {
    var ends: [Int] = []
    try iterator.appendBoundaries(of: text, in: text.indices, to: &ends)
    return ends
  }

  @Test(arguments: [
    "", "中", "2024年1—6月，全省完成固定资产投资3,456.7亿元，同比增长12.5%。",
    "國務院總理昨日下午會見了來訪的美國客人", "卡尔·马克思 O’Brien don't a.b.c 1.2.3 1,2;3:4",
    "東京タワーの高さは333メートルです", "コンピューターネットワークシステムカタカナノナガイナガイコトバ",
    "ﾊﾝｶｸｶﾅﾊﾞ゛カ゛か\u{3099}ゟヿ", "_カ_中_a_1__", "a_カ", "カ_", "中́国", "한국어 텍스트와 한자 韓國",
    "ไทยภาษาไทย中文ไทย", "👨‍👩‍👧一家❤️🇨🇳🇺🇸👍🏽", "\u{301}中\u{200D}😀a\u{AD}b\u{FEFF}1",
    "\r\n\r\r\n\n\u{85}\u{2028}x\u{B}\u{C}", "   \u{3000}\u{2009} \t  x", "１２．５％，ＡＢＣ＿１",
    "mail@example.com @中 @1 @@", "𠀀𪚥中𠮷野家", "㈠①Ⅷ㎡℃№™©", "\"א\"ב\" א'", "豈更車⼀⼆",
  ])
  func agreesWithICU(_ text: String) throws {
    let bytes = Array(text.utf8)
    #expect(ends(in: bytes) == (try expectedEnds(in: bytes)))
  }

  @Test(arguments: try CorpusFiles.names(in: "Articles", extension: "txt"))
  func agreesOnTheCorpus(_ name: String) throws {
    let text = Array(try CorpusFiles.article(name).text.utf8)
    #expect(ends(in: text) == (try expectedEnds(in: text)))
  }

  /// Scripts mixed at random, with bytes that are no UTF-8 between them.
  @Test(arguments: 0..<8 as Range<UInt64>)
  func agreesOnMixedScripts(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let text = MixedScript.text(&random)
      let found = ends(in: text)
      let expected = try expectedEnds(in: text)
      #expect(found == expected, "\(text)")
    }
  }

  @Test func batchesDoNotShow() throws {
    var random = SplitMix64(seed: 7)
    let text = (0..<300).flatMap { _ in MixedScript.text(&random) }
    let whole = ends(in: text)
    for size in [1, 7, 100, 4096] {
      var scanner = WordScanner(dictionary: dictionary, iterators: iterators)
      var tokens: [Token] = []
      var position = 0
      while position < text.count {
        position = scanner.appendTokens(of: text, from: position, wanting: size, to: &tokens)
      }
      #expect(tokens.map(\.range.upperBound) == whole)
    }
  }

  @Test func manyCharactersWithoutASpace() throws {
    var random = SplitMix64(seed: 3)
    let text = (0..<100_000).flatMap { _ -> [UInt8] in
      let scalar = 0x4E00 + UInt32(truncatingIfNeeded: random.next() % 0x5000)
      return [
        0xE0 | UInt8(scalar >> 12), 0x80 | UInt8(scalar >> 6 & 0x3F), 0x80 | UInt8(scalar & 0x3F),
      ]
    }
    #expect(ends(in: text) == (try expectedEnds(in: text)))
  }

  /// Long runs are searched in parts; their ends must not show, wherever they come to lie.
  @Test(arguments: [
    "中华人民共和国国务院总理昨日下午会见了来访的美国客人", "コンピューターの発展と社会の変化について考える",
    "一一", "カタカナ", "研究生命起源", "一二三四五六七八九十",
  ])
  func partsLongRunsWhereNoWordIs(_ phrase: String) throws {
    for lead in 0..<3 {
      let text = Array(
        (String(repeating: "的", count: lead) + String(repeating: phrase, count: 400)).utf8
      )
      #expect(ends(in: text) == (try expectedEnds(in: text)))
    }
  }

  /// A foreign character behind a long run: ICU goes on from where the last part ended.
  @Test(arguments: ["\u{301}", "𠀀", "ﾊ", "한", "_カ"])
  func leavesTheEndOfALongRunToICU(_ foreign: String) throws {
    for length in [480, 511, 512, 513, 1300] {
      let text = Array((String(repeating: "发展经济", count: length / 4) + foreign + "发展").utf8)
      #expect(ends(in: text) == (try expectedEnds(in: text)))
    }
  }
}
