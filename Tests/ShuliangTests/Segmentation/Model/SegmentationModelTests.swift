import Testing

@testable import Shuliang

@Suite struct SegmentationModelTests {
  private static let text = """
    今年 前三 季度 ， 全市 完成 投资 3.5万 元 。
    国 内 生产 总 值 增长 5% ， 好 于 预期 。
    """

  private func model(_ rules: Segmenter.RuleSet) throws -> SegmentationModel {
    var trainer = try SegmentationTrainer(rules: rules)
    for _ in 0..<5 { trainer.add(Array(SegmentationModelTests.text.utf8)) }
    return trainer.model()
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
  @Test(arguments: ["2024年12月31日", "百分之三十五", "第二", "12.5%", "COVID-19", "二〇〇一年"])
  func numbersAndLatinStayWhole(_ text: String) throws {
    // Learned: each character is a word.
    var trainer = try SegmentationTrainer()
    for _ in 0..<5 { trainer.add(Array("百 分 之 三 十 五 第 二 十 一 年 月 日 千 万".utf8)) }
    let words = try Segmenter(model: trainer.model()).words(in: text)
    let expected = try Segmenter().words(in: text)
    #expect(words == expected)
  }

  @Test func theSameTextGivesTheSameModel() throws {
    #expect(try model(.icu) == (try model(.icu)))
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
  @Test func aModelOfAnEarlierVersionIsRefused() throws {
    let bytes = Array("SHULIANG-WORDS-1".utf8) + [UInt8](repeating: 0, count: 1_048_592)
    let error = #expect(throws: SegmentationModel.FormatError.self) {
      try SegmentationModel(bytes, name: "old.model")
    }
    #expect(
      error?.description
        == "old.model is no model of this version: an earlier version wrote it; "
        + "train it anew with shuliang train"
    )
  }

  @Test func aLexiconsWordsStay() throws {
    let lexicon = Lexicon([.init("生产总值")])
    let segmenter = try Segmenter(lexicon: lexicon, model: try model(.icu))
    #expect(segmenter.words(in: "国内生产总值").last == "生产总值")
    let found = segmenter.tokens(in: Array("国内生产总值增长".utf8)).map(\.isFromLexicon)
    #expect(found.count { $0 } == 1)
  }

  @Test(arguments: 0..<3 as Range<UInt64>)
  func tokensTileAnyText(seed: UInt64) throws {
    let segmenter = try Segmenter(model: try model(.news))
    var random = SplitMix64(seed: seed)
    let text = (0..<500).flatMap { _ in MixedScript.text(&random) }
    var end = 0
    for token in segmenter.tokens(in: text) {
      #expect(token.range.lowerBound == end)
      #expect(!token.range.isEmpty)
      end = token.range.upperBound
    }
    #expect(end == text.count)
  }
}
