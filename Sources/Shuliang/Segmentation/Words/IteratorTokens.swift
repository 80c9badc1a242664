extension BreakIteratorPool {
  /// Appends the tokens of a stretch of a text as ICU's iterator parts it. Where memory runs out
  /// the stretch is one token.
  func appendTokens(of text: [UInt8], in range: Range<Int>, to tokens: inout [Token]) {
    let count = tokens.count
    var start = range.lowerBound
    do {
      try withIterator { iterator throws(ICUError) in
        try iterator.forEachBoundary(of: text, in: range) { end in
          tokens.append(Token(start..<end, TokenKinds.kind(of: text[start..<end])))
          start = end
        }
      }
    } catch {
      tokens.removeLast(tokens.count - count)
      if !range.isEmpty { tokens.append(Token(range, .other)) }
    }
  }

  /// Appends the tokens of a text from an offset on until so many bytes are parted, without a
  /// search of ours.
  ///
  /// ICU holds several times its text in memory, so it gets the text in stretches that end with a
  /// line, or between a full stop and Han; text without either is cut after a megabyte.
  func appendTokens(
    of text: [UInt8],
    from start: Int,
    wanting size: Int,
    to tokens: inout [Token]
  ) -> Int {
    let end = BreakIteratorPool.stretchEnd(in: text, from: start, wanting: size)
    appendTokens(of: text, in: start..<end, to: &tokens)
    return end
  }

  private static func stretchEnd(in text: [UInt8], from start: Int, wanting size: Int) -> Int {
    let wanted = start + Swift.max(size, 4)
    let longest = start + Swift.max(size, 1 << 20)
    guard wanted < text.count else { return text.count }
    var index = wanted
    while index < Swift.min(longest, text.count) {
      if text[index - 1] == 0x0A { return index }
      let isAfterStop =
        text[index - 3] == 0xE3 && text[index - 2] == 0x80 && text[index - 1] == 0x82
      if isAfterStop, 0xE4...0xE9 ~= text[index] { return index }
      index += 1
    }
    while index < text.count, UTF8Scan.isContinuation(text[index]) { index += 1 }
    return index
  }
}
