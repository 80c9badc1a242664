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

  @Test(arguments: Segmenter.RuleSet.allCases)
  func learnsWhatItWasShown(_ rules: Segmenter.RuleSet) throws {
    let segmenter = try Segmenter(model: try model(rules))
    #expect(segmenter.rules == rules)
    for line in SegmentationModelTests.text.split(separator: "\n") {
      let words = segmenter.words(in: line.filter { $0 != " " })
      #expect(words.joined(separator: " ") == line)
    }
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
    for place in [0, 16, 17, 18, 25, 40, bytes.count - 1] {
      bytes[place] ^= 0x55
      #expect(throws: SegmentationModel.FormatError.self) {
        try SegmentationModel(bytes, name: "m")
      }
      bytes[place] ^= 0x55
    }
  }

  @Test func aLexiconsWordsStay() throws {
    let lexicon = Lexicon([.init("生产总值")])
    let segmenter = try Segmenter(lexicon: lexicon, model: try model(.icu))
    #expect(segmenter.words(in: "国内生产总值").last == "生产总值")
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
