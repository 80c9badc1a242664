/// The units of a document that were found to be repeats: ranges that neither touch nor overlap,
/// in text order.
struct CoveredUnits {
  private(set) var ranges: [Range<Int>] = []

  /// Adds a range that overlaps none of them.
  mutating func insert(_ range: Range<Int>) {
    let index = index(ofFirstEndingAfter: range.lowerBound)
    ranges.insert(range, at: index)
  }

  /// Whether any unit of a range is covered.
  func overlap(_ range: Range<Int>) -> Bool {
    let index = index(ofFirstEndingAfter: range.lowerBound)
    return index < ranges.count && ranges[index].lowerBound < range.upperBound
  }

  /// Whether all units of a range are covered by one.
  func contain(_ range: Range<Int>) -> Bool {
    let index = index(ofFirstEndingAfter: range.lowerBound)
    return index < ranges.count && ranges[index].lowerBound <= range.lowerBound
      && ranges[index].upperBound >= range.upperBound
  }

  /// The uncovered units around one that is not covered.
  func gap(around unit: Int, count: Int) -> Range<Int> {
    let index = index(ofFirstEndingAfter: unit)
    let start = index > 0 ? ranges[index - 1].upperBound : 0
    return start..<(index < ranges.count ? ranges[index].lowerBound : count)
  }

  private func index(ofFirstEndingAfter unit: Int) -> Int {
    // Most often it is asked for what comes after all of them.
    guard let last = ranges.last, last.upperBound > unit else { return ranges.count }
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= unit { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
