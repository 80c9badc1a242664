internal import CICUShim

/// ICU's word break iterator over UTF-8.
///
/// One iterator serves one thread at a time: it keeps a place in its text. `copy()` is the cheap
/// way to a further one.
final class BreakIterator {
  private let handle: OpaquePointer

  /// An iterator over words by the rules for Chinese.
  ///
  /// - Throws: `ICUError` where ICU's data lack the rules.
  convenience init() throws(ICUError) {
    try self.init(
      owning: ICUError.checkOpened("ubrk_open") { cicu_ubrk_openWords("zh", &$0) }
    )
  }

  private init(owning opened: OpaquePointer) throws(ICUError) {
    handle = opened
    // An iterator that has not met Han yet breaks some kana otherwise than one that has. A word
    // of Han first makes the boundaries of a text the same whatever came before it. A copy
    // starts afresh and needs it too.
    var boundaries: [Int] = []
    try appendBoundaries(of: Array("中文".utf8), in: 0..<6, to: &boundaries)
  }

  deinit { cicu_ubrk_close(handle) }

  /// A further iterator by the same rules, for another thread.
  ///
  /// - Throws: `ICUError` where memory runs out.
  func copy() throws(ICUError) -> BreakIterator {
    try BreakIterator(
      owning: ICUError.checkOpened("ubrk_clone") { cicu_ubrk_clone(handle, &$0) }
    )
  }

  /// Appends the end of every word in a stretch of a text, as offsets into the whole text.
  ///
  /// Parameters, errors and cost are those of `forEachBoundary`.
  func appendBoundaries(
    of text: [UInt8],
    in range: Range<Int>,
    to boundaries: inout [Int]
  ) throws(ICUError) {
    try forEachBoundary(of: text, in: range) { boundaries.append($0) }
  }

  /// Calls `body` with the end of every word in a stretch of a text, as an offset into the whole
  /// text.
  ///
  /// White space and punctuation come as words of their own: the words tile the stretch.
  ///
  /// - Parameters:
  ///   - text: UTF-8; ICU takes bytes that are none for U+FFFD.
  ///   - range: the stretch, less than 2 GB of it, from and to a character's boundary.
  ///   - body: gets rising offsets.
  /// - Throws: `ICUError` where memory runs out.
  /// - Complexity: O(*n*) in the length of the stretch.
  func forEachBoundary(
    of text: [UInt8],
    in range: Range<Int>,
    _ body: (Int) -> Void
  ) throws(ICUError) {
    try text.withUnsafeBufferPointer { buffer throws(ICUError) in
      let stretch = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: buffer[range]))
      let characters = stretch.assumingMemoryBound(to: CChar.self)
      guard let base = characters.baseAddress else { return }
      let view = try ICUError.check("utext_openUTF8") {
        cicu_utext_openUTF8(nil, base, Int64(characters.count), &$0)
      }
      defer { cicu_utext_close(view) }
      // The iterator keeps the pointer past this call and never reads it again: the next text
      // is always set anew. (`ubrk_refreshUText` would keep the old text's boundaries.)
      try ICUError.check("ubrk_setUText") { cicu_ubrk_setUText(handle, view, &$0) }
      _ = cicu_ubrk_first(handle)
      while true {
        let boundary = cicu_ubrk_next(handle)
        guard boundary >= 0 else { return }
        body(range.lowerBound + Int(boundary))
      }
    }
  }
}
