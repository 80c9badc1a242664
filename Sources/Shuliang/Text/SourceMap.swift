/// Takes places in a repaired text back to the text as it came.
///
/// Repair keeps scalars or drops them (line breaks, blanks beside them); width folding replaces
/// one scalar by one. So a map is a short list of runs, each shifted by what was dropped before
/// it. All offsets count Unicode scalars.
public struct SourceMap: Sendable, Hashable {
  /// A run of scalars that stand side by side in both texts.
  struct Run: Sendable, Hashable {
    var repaired: Int
    var source: Int
  }

  /// In text order; the first begins at the start of the repaired text.
  private(set) var runs: [Run] = [Run(repaired: 0, source: 0)]

  /// Says that the scalar at `repaired` came from `source`, as do those after it in step.
  mutating func beginRun(repaired: Int, source: Int) {
    if let last = runs.last, last.repaired == repaired { runs.removeLast() }
    if let last = runs.last, source - last.source == repaired - last.repaired { return }
    runs.append(Run(repaired: repaired, source: source))
  }

  /// The source offset of the scalar at `repaired`. O(log runs).
  public func sourceOffset(of repaired: Int) -> Int {
    let run = runs[runIndex(containing: repaired)]
    return run.source + (repaired - run.repaired)
  }

  /// Where a stretch of the repaired text stands in the source, what was dropped inside included.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    let start = sourceOffset(of: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<(sourceOffset(of: range.upperBound - 1) + 1)
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
