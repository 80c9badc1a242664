/// What single units to add, remove or replace makes one stretch from another.
///
/// To replace two is dearer than to add one and remove another, so that 招商 against 商也 keeps 商.
struct EditAlignment {
  /// One unit added, removed, or both: replaced.
  struct Edit {
    var added: UInt16?
    var removed: UInt16?
    /// Where in the new stretch: the unit, or the one that a removed unit stood before.
    var new: Int
    /// Where in the old stretch, likewise.
    var old: Int
  }

  private static let addition: UInt16 = 2
  private static let replacement: UInt16 = 3

  private(set) var edits: [Edit] = []
  /// The units that both have.
  private(set) var matched = 0

  /// - Complexity: O(the product of the lengths).
  init(new: ArraySlice<UInt16>, old: ArraySlice<UInt16>) {
    let width = old.count + 1
    var costs = [UInt16](repeating: 0, count: (new.count + 1) * width)
    var cells = costs.mutableSpan
    for column in 0..<width { cells[column] = UInt16(column) * EditAlignment.addition }
    for row in 0..<new.count {
      cells[(row + 1) * width] = UInt16(row + 1) * EditAlignment.addition
      EditAlignment.fill(&cells, after: row * width, new[new.startIndex + row], old.span)
    }
    trace(new: new, old: old, costs: costs)
  }

  /// Fills a row of costs but for its first cell. Unchecked: `init` has made room for as many cells as
  /// there are units, and this is where the time of an alignment goes.
  @inline(__always)
  private static func fill(
    _ cells: inout MutableSpan<UInt16>,
    after start: Int,
    _ unit: UInt16,
    _ old: borrowing Span<UInt16>
  ) {
    let below = start &+ old.count &+ 1
    var diagonal = cells[unchecked: start]
    var left = cells[unchecked: below]
    for column in 0..<old.count {
      let above = cells[unchecked: start &+ column &+ 1]
      let step = unit == old[unchecked: column] ? 0 : replacement
      left = min(diagonal &+ step, min(above, left) &+ addition)
      cells[unchecked: below &+ column &+ 1] = left
      diagonal = above
    }
  }

  private mutating func trace(new: ArraySlice<UInt16>, old: ArraySlice<UInt16>, costs: [UInt16]) {
    let width = old.count + 1
    var (row, column) = (new.count, old.count)
    while row > 0 || column > 0 {
      let cost = costs[row * width + column]
      let newPlace = new.startIndex + row
      let oldPlace = old.startIndex + column
      if row > 0, column > 0 {
        let isEqual = new[newPlace - 1] == old[oldPlace - 1]
        let step = isEqual ? 0 : EditAlignment.replacement
        if costs[(row - 1) * width + column - 1] + step == cost {
          row -= 1
          column -= 1
          if isEqual {
            matched += 1
          } else {
            edits.append(
              Edit(
                added: new[newPlace - 1],
                removed: old[oldPlace - 1],
                new: newPlace - 1,
                old: oldPlace - 1
              )
            )
          }
          continue
        }
      }
      if row > 0, costs[(row - 1) * width + column] + EditAlignment.addition == cost {
        edits.append(Edit(added: new[newPlace - 1], removed: nil, new: newPlace - 1, old: oldPlace))
        row -= 1
      } else {
        edits.append(Edit(added: nil, removed: old[oldPlace - 1], new: newPlace, old: oldPlace - 1))
        column -= 1
      }
    }
  }
}
