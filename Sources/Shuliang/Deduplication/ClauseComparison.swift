/// What a passage says in a place, against what its source says there.
enum ClauseComparison {
  enum Outcome {
    /// The same but for words that add nothing: no figure, unit or direction differs.
    case same
    /// Alike, but something differs that may matter.
    case variant
    /// One has nothing to do with the other.
    case different
  }

  /// Compares two stretches of folded units.
  ///
  /// - Complexity: O(*n*) where they agree but for one place, else the product of what is left
  ///   between their common ends, at most 128 by 128.
  static func compare(_ new: ArraySlice<UInt16>, with old: ArraySlice<UInt16>) -> Outcome {
    var (newStart, newEnd) = (new.startIndex, new.endIndex)
    var (oldStart, oldEnd) = (old.startIndex, old.endIndex)
    while newStart < newEnd, oldStart < oldEnd, new[newStart] == old[oldStart] {
      newStart += 1
      oldStart += 1
    }
    while newStart < newEnd, oldStart < oldEnd, new[newEnd - 1] == old[oldEnd - 1] {
      newEnd -= 1
      oldEnd -= 1
    }
    let longer = max(new.count, old.count)
    if longer == 0 { return .same }
    let ends = new.count - (newEnd - newStart)
    guard newEnd - newStart <= mostCompared, oldEnd - oldStart <= mostCompared else {
      return ends * 2 >= longer ? .variant : .different
    }
    let (newRest, oldRest) = (new[newStart..<newEnd], old[oldStart..<oldEnd])
    guard (ends + shared(newRest, oldRest)) * 2 >= longer else { return .different }
    let alignment = EditAlignment(new: newRest, old: oldRest)
    let matched = ends + alignment.matched
    guard matched * 2 >= longer else { return .different }
    let isSame =
      alignment.edits.count <= 2 + longer / 8
      && alignment.edits.allSatisfy {
        isEmpty($0, in: new, against: old)
      }
    return isSame ? .same : .variant
  }

  private static let mostCompared = 128

  /// No fewer than the units that an alignment can match: those in both, wherever they stand.
  private static func shared(_ new: ArraySlice<UInt16>, _ old: ArraySlice<UInt16>) -> Int {
    var counts = InlineArray<256, Int16>(repeating: 0)
    for unit in old { counts[Int(unit & 255)] += 1 }
    var shared = 0
    for unit in new where counts[Int(unit & 255)] > 0 {
      counts[Int(unit & 255)] -= 1
      shared += 1
    }
    return shared
  }

  /// Whether an edit changes nothing of what is said.
  private static func isEmpty(
    _ edit: EditAlignment.Edit,
    in new: ArraySlice<UInt16>,
    against old: ArraySlice<UInt16>
  ) -> Bool {
    if let added = edit.added {
      let unitClass = UnitClass.of(added)
      guard unitClass.contains(.function) || unitClass.contains(.mark) else { return false }
    }
    if let removed = edit.removed, UnitClass.of(removed).contains(.fact) { return false }
    // An empty word put into a word, or between a number and its unit, takes nothing from either;
    // put before a number it may: 由5万, 过5万.
    if edit.removed == nil {
      return !isNumeric(edit.new + 1, new)
        && !(isNumeric(edit.new - 1, new) && edit.added?.isMark == true)
    }
    return isClear(edit.new, isGap: edit.added == nil, in: new)
      && isClear(edit.old, isGap: edit.removed == nil, in: old)
  }

  private static func isNumeric(_ place: Int, _ units: ArraySlice<UInt16>) -> Bool {
    units.indices.contains(place) && units[place].isNumeric
  }

  /// Whether a place is neither in a word that carries a fact nor in a number or its unit.
  private static func isClear(_ place: Int, isGap: Bool, in units: ArraySlice<UInt16>) -> Bool {
    if FactWords.cover(units, at: place, isGap: isGap) { return false }
    let after = isGap ? place : place + 1
    let isAfterNumber = place > units.startIndex && units[place - 1].isNumeric
    // Numbers on both sides would become one, or one would become two.
    if isAfterNumber, after < units.endIndex, units[after].isNumeric { return false }
    if !isGap, units[place].isMark { return true }
    // After a number stands its unit, of which two characters are most often all.
    let isNearNumber =
      place - 2 >= units.startIndex && units[place - 2].isNumeric && !units[place - 1].isMark
    return !isAfterNumber && !isNearNumber
  }
}
