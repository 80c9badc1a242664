import Testing

@testable import Shuliang

/// What a word is by the rules for news; parts are parted by `/`.
@Suite struct NewsRulesTests {
  private let segmenter: Segmenter

  init() throws {
    segmenter = try Segmenter(rules: .news)
  }

  @Test(arguments: [
    "产量/3.5万/吨", "增长/12.5%", "占/百分之三", "占/三分之一", "２０２４年/６月", "2024年/1月/3日", "二○○一年",
    "12:30/开始", "比分/3/:/1", "约/1,234.5亿/元", "第三/届", "第一/次", "20/多/人", "－5/度",
    "2024-06-01/发布", "600余万/户", "3.5万/元", "发电/5/千瓦时", "面积/3.2/平方公里", "5/年", "30/年/来",
  ])
  func numbersAreWhole(_ parted: String) {
    expect(parted)
  }

  @Test(arguments: [
    "Wi-Fi/和/COVID-19", "R&D/投入", "PM2.5/浓度", "don't", "他/说/“/OK/”", "A/—/B", "5G/网络",
    "mail@example.com",
  ])
  func latinWordsAreWhole(_ parted: String) {
    expect(parted)
  }

  @Test(arguments: [
    "新/的/世纪", "目的/明确", "取得/了/成绩", "为了/人民", "也/是", "两/个/学生", "一个/学生", "三/位/代表",
    "一些/学生", "十分/高兴",
  ])
  func particlesAndClassifiersAreParted(_ parted: String) {
    expect(parted)
  }

  @Test(arguments: [
    "现代化/建设", "委員會/主席", "社会主义", "上海市", "克林顿/总统", "拉姆斯菲尔德", "——/完", "……",
  ])
  func unknownWordsAreJoined(_ parted: String) {
    expect(parted)
  }

  @Test func kindsSayWhatATokenIs() {
    let text = Array("2024年，GDP增长5%。 \n한국😀€\u{0}".utf8)
    let kinds = segmenter.tokens(in: text).map { ($0.text(in: text), $0.kind) }
    let expected: [(String, Token.Kind)] = [
      ("2024年", .number), ("，", .punctuation), ("GDP", .latin), ("增长", .word), ("5%", .number),
      ("。", .punctuation), (" ", .space), ("\n", .space), ("한국", .word), ("😀", .symbol),
      ("€", .symbol), ("\u{0}", .other),
    ]
    #expect(kinds.map(\.0) == expected.map(\.0))
    #expect(kinds.map(\.1) == expected.map(\.1))
  }

  /// The tokens tile any text, and batches of any size give the same.
  @Test(arguments: 0..<3 as Range<UInt64>)
  func tokensTileAnyText(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let text = (0..<500).flatMap { _ in MixedScript.text(&random) }
    var end = 0
    var count = 0
    for token in segmenter.tokens(in: text) {
      #expect(token.range.lowerBound == end)
      #expect(!token.range.isEmpty)
      end = token.range.upperBound
      count += 1
    }
    #expect(end == text.count)
    var scanner = segmenter.scanner
    var tokens: [Token] = []
    #expect(scanner.appendTokens(of: text, from: 0, wanting: text.count, to: &tokens) == text.count)
    #expect(tokens.count == count)
  }

  private func expect(_ parted: String) {
    let text = parted.filter { $0 != "/" }
    #expect(segmenter.words(in: text).joined(separator: "/") == parted)
    // The same in the midst of a sentence.
    let inside = segmenter.words(in: "，\(text)。").dropFirst().dropLast()
    #expect(inside.joined(separator: "/") == parted)
  }
}
