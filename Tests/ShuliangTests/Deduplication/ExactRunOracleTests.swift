import Testing

@testable import Shuliang

/// Exact repeats against a search that compares every place with every other.
@Suite struct ExactRunOracleTests {
  @Test(arguments: [21, 22, 23] as [UInt64]) func findsWhatComparingAllPlacesFinds(seed: UInt64)
    throws
  {
    var corpus = RepeatedCorpus(seed: seed)
    let documents = corpus.documents(24, changes: [.none, .wrapped, .embedded])
    var earlier: [[UInt16]] = []
    for (document, repeats) in zip(documents, try Repeats.of(documents)) {
      let text = FoldedText(document.text)
      let units = text.units.map(\.withoutBreak)
      let expected = sentences(of: units, coveredBy: covered(units, earlier))
      var taken = Set<Int>()
      for unit in units.indices
      where repeats.contains(where: { $0.range.contains(text.places.scalar(ofUnit: unit)) }) {
        taken.insert(unit)
      }
      #expect(taken == expected)
      earlier.append(units)
    }
  }

  /// The units in a run of 36 or more that an earlier text has, or the same text before it.
  private func covered(_ units: [UInt16], _ earlier: [[UInt16]]) -> Set<Int> {
    var covered = Set<Int>()
    for source in earlier + [units] {
      let isOwn = source == units && source.count == units.count
      var lengths = [Int](repeating: 0, count: source.count + 1)
      for place in units.indices {
        var next = [Int](repeating: 0, count: source.count + 1)
        for other in source.indices where source[other] == units[place] {
          if isOwn, other >= place { break }
          next[other + 1] = lengths[other] + 1
          let length = isOwn ? min(next[other + 1], place - other) : next[other + 1]
          if length >= Winnowing.guarantee { covered.formUnion(place - length + 1...place) }
        }
        lengths = next
      }
    }
    return covered
  }

  /// The units of the sentences that are covered whole.
  private func sentences(of units: [UInt16], coveredBy covered: Set<Int>) -> Set<Int> {
    var result = Set<Int>()
    var start = 0
    for place in units.indices where units[place] == UnitFolding.fullStop {
      if (start...place).allSatisfy(covered.contains) { result.formUnion(start...place) }
      start = place + 1
    }
    return result
  }
}
