import Testing

@testable import Shuliang

@Suite struct SegmentationModelTests {
  private static let text = """
    今年 前三 季度 ， 全市 完成 投资 3.5万 元 。
    国 内 生产 总 值 增长 5% ， 好 于 预期 。
    """

  // Learned once for all tests: that takes four dictionaries each.
  private static let news = Result { try trained(.news) }
  private static let icu = Result { try trained(.icu) }

  private static func trained(_ rules: Segmenter.RuleSet) throws -> SegmentationModel {
    var trainer = try SegmentationTrainer(rules: rules)
    for _ in 0..<5 { trainer.add(Array(text.utf8)) }
    return try trainer.model()
  }

  private func model(_ rules: Segmenter.RuleSet) throws -> SegmentationModel {
    try (rules == .icu ? SegmentationModelTests.icu : SegmentationModelTests.news).get()
  }

  @Test func learnsWhatItWasShown() throws {
    let segmenter = try Segmenter(model: try model(.news))
    #expect(segmenter.rules == .news)
    for line in SegmentationModelTests.text.split(separator: "\n") {
      let words = segmenter.words(in: line.filter { $0 != " " })
      #expect(words.joined(separator: " ") == line)
    }
  }

  /// Under the rules of ICU nothing is joined that is not Han.
  @Test func leavesTheRestToTheRules() throws {
    let segmenter = try Segmenter(model: try model(.icu))
    #expect(segmenter.rules == .icu)
    #expect(segmenter.words(in: "总值增长3.5万元") == ["总", "值", "增长", "3.5", "万", "元"])
  }

  /// What stands between the characters of a number, the model was never asked.
  @Test func numbersAndLatinStayWhole() throws {
    // Learned: each character is a word.
    var trainer = try SegmentationTrainer()
    for _ in 0..<5 { trainer.add(Array("百 分 之 三 十 五 第 二 十 一 年 月 日 千 万".utf8)) }
    let (learned, plain) = (try Segmenter(model: try trainer.model()), try Segmenter())
    for text in ["2024年12月31日", "百分之三十五", "第二", "12.5%", "COVID-19", "二〇〇一年"] {
      #expect(learned.words(in: text) == plain.words(in: text))
    }
  }

  @Test func theSameTextGivesTheSameModel() throws {
    #expect(try model(.icu) == (try SegmentationModelTests.trained(.icu)))
  }

  @Test func isReadBackFromItsBytes() throws {
    let model = try model(.news)
    #expect(model.bytes.count <= 5_000_000)
    #expect(try SegmentationModel(model.bytes, name: "m") == model)
  }

  @Test func otherBytesAreRefused() throws {
    var bytes = try model(.icu).bytes
    #expect(throws: SegmentationModel.FormatError.self) {
      try SegmentationModel([], name: "m")
    }
    #expect(throws: SegmentationModel.FormatError.self) {
      try SegmentationModel(Array(bytes.dropLast()), name: "m")
    }
    for place in [0, 16, 17, 18, 19, 20, 21, 22, 23, 25, 40, bytes.count - 1] {
      bytes[place] ^= 0x55
      #expect(throws: SegmentationModel.FormatError.self) {
        try SegmentationModel(bytes, name: "m")
      }
      bytes[place] ^= 0x55
    }
  }

  /// The error says which file, why, and what to do.
  @Test(arguments: ["SHULIANG-WORDS-1", "SHULIANG-WORDS-2"])
  func aModelOfAnEarlierVersionIsRefused(_ signature: String) throws {
    let bytes = Array(signature.utf8) + [UInt8](repeating: 0, count: 1_048_592)
    let error = #expect(throws: SegmentationModel.FormatError.self) {
      try SegmentationModel(bytes, name: "old.model")
    }
    #expect(
      error?.description
        == "old.model is no model of this version: an earlier version wrote it; "
        + "train it anew with shuliang train"
    )
  }

  /// 岚川汐 stands in no word list: the model brings it, for the search and for what it weighs.
  @Test func bringsTheWordsOfItsText() throws {
    var trainer = try SegmentationTrainer()
    let lines = ["岚川汐 完成 投资", "全市 投资 增长", "今年 岚川汐 增长", "投资 岚川汐 好 于 预期"]
    for _ in 0..<4 { trainer.add(Array(lines.joined(separator: "\n").utf8)) }
    let model = try SegmentationModel(try trainer.model().bytes, name: "m")
    #expect(model.words.words.contains { $0.scalars == Array("岚川汐".utf16) })
    #expect(try Segmenter(model: model).words(in: "预期岚川汐增长").contains("岚川汐"))
  }

  @Test func aLexiconsWordsStay() throws {
    let lexicon = Lexicon([.init("生产总值")])
    let segmenter = try Segmenter(lexicon: lexicon, model: try model(.icu))
    #expect(segmenter.words(in: "国内生产总值").last == "生产总值")
    let found = segmenter.tokens(in: Array("国内生产总值增长".utf8)).map(\.isFromLexicon)
    #expect(found.count { $0 } == 1)
  }

  @Test func tokensTileAnyText() throws {
    let segmenter = try Segmenter(model: try model(.news))
    var random = SplitMix64(seed: 1)
    let text = (0..<1500).flatMap { _ in MixedScript.text(&random) }
    var end = 0
    for token in segmenter.tokens(in: text) {
      #expect(token.range.lowerBound == end)
      #expect(!token.range.isEmpty)
      end = token.range.upperBound
    }
    #expect(end == text.count)
  }
}
