internal import Synchronization

/// Break iterators for any number of threads: one is lent to one caller at a time.
final class BreakIteratorPool: Sendable {
  /// An iterator on its way between threads. It is used by one at a time, the pool sees to that.
  private struct Lent: @unchecked Sendable {
    let iterator: BreakIterator
  }

  /// The iterators of the installed ICU, opened when they are asked for first.
  static let installed = Result { () throws(ICUError) in try BreakIteratorPool() }

  /// Only copied, never set to a text, so that any thread may copy it.
  private let original: Lent
  private let idle: Mutex<[Lent]>

  /// - Throws: `ICUError` where ICU's data lack the rules.
  init() throws(ICUError) {
    original = Lent(iterator: try BreakIterator())
    idle = Mutex([])
  }

  /// Lends an iterator for the length of a call; makes one where all are lent.
  ///
  /// - Throws: what the call throws, or `ICUError` where memory runs out.
  func withIterator<Result>(
    _ body: (BreakIterator) throws(ICUError) -> Result
  ) throws(ICUError) -> Result {
    let lent: Lent
    if let waiting = takeIdle() { lent = waiting } else { lent = try copyOfOriginal() }
    defer { idle.withLock { $0.append(lent) } }
    return try body(lent.iterator)
  }

  private func takeIdle() -> Lent? {
    idle.withLock { $0.popLast() }
  }

  private func copyOfOriginal() throws(ICUError) -> Lent {
    Lent(iterator: try original.iterator.copy())
  }
}
