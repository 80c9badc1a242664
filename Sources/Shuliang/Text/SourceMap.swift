/// Takes places in a repaired text back to the text as it came.
///
/// Repair keeps scalars or drops them (line breaks, blanks beside them), and it moves captions
/// out of the sentences they stand in; width folding replaces one scalar by one. So a map is a
/// short list of runs in the order of the repaired text. Inside a run both texts go in step; from
/// one run to the next the source leaps ahead, or back to a caption and ahead again. All offsets
/// count Unicode scalars.
public struct SourceMap: Sendable, Hashable {
  /// A run of scalars that stand side by side in both texts.
  struct Run: Sendable, Hashable {
    var repaired: Int
    var source: Int
  }

  /// In the order of the repaired text; the first begins at the start of the repaired text.
  private(set) var runs: [Run] = [Run(repaired: 0, source: 0)]

  /// Says that the scalar at `repaired` came from `source`, as do those after it in step.
  mutating func beginRun(repaired: Int, source: Int) {
    if let last = runs.last, last.repaired == repaired { runs.removeLast() }
    if let last = runs.last, source - last.source == repaired - last.repaired { return }
    runs.append(Run(repaired: repaired, source: source))
  }

  /// Whether each scalar stands where it stood.
  var isIdentity: Bool { runs.count == 1 && runs[0].source == 0 }

  /// The source offset of the scalar at `repaired`. O(log runs).
  public func sourceOffset(of repaired: Int) -> Int {
    let run = runs[runIndex(containing: repaired)]
    return run.source + (repaired - run.repaired)
  }

  /// Where a stretch of the repaired text stands in the source: from the first scalar that it was
  /// put together from to the last, what was dropped or set aside inside included.
  ///
  /// - Complexity: O(log runs + runs in the stretch).
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    let pieces = sourcePieces(of: range)
    guard let start = pieces.lazy.map(\.lowerBound).min(),
      let end = pieces.lazy.map(\.upperBound).max()
    else {
      let place = sourceOffset(of: range.lowerBound)
      return place..<place
    }
    return start..<end
  }

  /// The source range of a stretch of the repaired text that stands there in one piece; `nil` for
  /// others, and for an empty one. O(log runs), without allocation.
  func sourcePiece(of range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty else { return nil }
    let index = runIndex(containing: range.lowerBound)
    guard index + 1 == runs.count || range.upperBound <= runs[index + 1].repaired else {
      return nil
    }
    let start = runs[index].source + (range.lowerBound - runs[index].repaired)
    return start..<(start + range.count)
  }

  /// The source ranges that a stretch of the repaired text was put together from.
  func sourcePieces(of range: Range<Int>) -> [Range<Int>] {
    guard !range.isEmpty else { return [] }
    var pieces: [Range<Int>] = []
    var index = runIndex(containing: range.lowerBound)
    var start = range.lowerBound
    while start < range.upperBound {
      let isLast = index + 1 == runs.count
      let end = isLast ? range.upperBound : min(range.upperBound, runs[index + 1].repaired)
      let source = runs[index].source + (start - runs[index].repaired)
      pieces.append(source..<(source + end - start))
      start = end
      index += 1
    }
    return pieces
  }

  private func runIndex(containing repaired: Int) -> Int {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].repaired <= repaired { low = middle } else { high = middle }
    }
    return low
  }
}
