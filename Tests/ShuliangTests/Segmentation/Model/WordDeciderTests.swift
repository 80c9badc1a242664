import Testing

@testable import Shuliang

@Suite struct WordDeciderTests {
  private let sizes = BoundaryTables.Sizes(
    rows: ModelCharacters.Row.count + 3,
    pairBits: 8,
    tripleBits: 8
  )

  /// A model that says of each place what the characters before and behind it weigh.
  private func model(_ weights: [Unicode.Scalar: (left: Double, right: Double)])
    -> SegmentationModel
  {
    let scalars = weights.keys.sorted()
    let features = BoundaryFeatures(sizes: sizes)
    var values = [Double](repeating: 0, count: features.count)
    for (index, scalar) in scalars.enumerated() {
      let row = UInt16(ModelCharacters.Row.count + index)
      let place = BoundaryPlace(
        before: 0,
        left: row,
        right: row,
        after: 0,
        evidence: 0,
        shape: 0
      )
      // The first and the third feature are those of the character alone.
      var numbers: [Int] = []
      features.forEach(of: place) { numbers.append($0) }
      values[numbers[0]] = weights[scalar]?.left ?? 0
      values[numbers[2]] = weights[scalar]?.right ?? 0
    }
    return SegmentationModel(
      rules: .icu,
      scalars: scalars.map { UInt16($0.value) },
      BoundaryTables(features.sums(values), unit: 1),
      words: LearnedWords([:], of: 0)
    )
  }

  private func words(_ text: String, _ model: SegmentationModel, _ lexicon: Lexicon = Lexicon())
    throws -> String
  {
    try Segmenter(lexicon: lexicon, model: model).words(in: text).joined(separator: " ")
  }

  /// Whatever the dictionary says: 经济 and 发展 are words of it.
  @Test func partsWhereTheWeightsSayMoreThanNothing() throws {
    let model = model(["经": (5, 0), "济": (-5, 0), "发": (0, 1)])
    // 经 wants an end behind it, 济 none, 发 one before it, by less; of 发 and 展 nothing is said.
    #expect(try words("经济发展", model) == "经 济发展")
    #expect(try words("展发", model) == "展 发")
    #expect(try words("展", model) == "展")
  }

  @Test func aWordOfTheLexiconIsNotParted() throws {
    let model = model(["经": (5, 5), "济": (5, 5), "发": (5, 5)])
    #expect(try words("经济发展", model) == "经 济 发 展")
    let lexicon = Lexicon([.init("济发展")])
    #expect(try words("经济发展", model, lexicon) == "经 济发展")
    #expect(try words("经济发展经", model, lexicon) == "经 济发展 经")
  }

  /// A run as long as the lattice has room for, and a short one behind it.
  @Test func longRunsAreParted() throws {
    let model = model(["经": (5, 0), "济": (5, 0), "发": (-5, -5)])
    let text = String(repeating: "经济发", count: 170)
    let expected = "经 " + String(repeating: "济发经 ", count: 169) + "济发"
    // 发 joins what is before it and what is behind it.
    #expect(try words("\(text)，经济", model) == "\(expected) ， 经 济")
  }
}
