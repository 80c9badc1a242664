/// Words of two characters that carry what a figure means: its direction, its bound, its time, whether
/// it is planned. They stand in `passages.tsv`.
enum FactWords {
  /// Whether a place in a text lies in such a word.
  ///
  /// - Parameters:
  ///   - units: folded units.
  ///   - place: a unit, or where one would be put in.
  ///   - isGap: whether the place is between the unit and the one before.
  static func cover(_ units: ArraySlice<UInt16>, at place: Int, isGap: Bool) -> Bool {
    let earliest = max(units.startIndex, place - 1)
    let latest = isGap ? place - 1 : place
    guard earliest <= latest else { return false }
    for start in earliest...latest where start + 1 < units.endIndex {
      if pairs.contains(PassageWords.pair(units[start], units[start + 1])) { return true }
    }
    return false
  }

  private static let pairs = PassageWords.standard.factPairs
}
