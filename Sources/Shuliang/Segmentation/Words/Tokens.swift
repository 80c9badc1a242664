/// The tokens of a text, found as they are asked for.
///
/// The iterator keeps a few kilobytes of tokens in a buffer of its own; no token allocates.
public struct Tokens: Sequence, Sendable {
  private let text: [UInt8]
  private let scanner: TokenScanner

  init(of text: [UInt8], by scanner: TokenScanner) {
    self.text = text
    self.scanner = scanner
  }

  public func makeIterator() -> Iterator {
    Iterator(text: text, scanner: scanner)
  }

  public struct Iterator: IteratorProtocol {
    private let text: [UInt8]
    private var scanner: TokenScanner
    @usableFromInline var buffer: [Token] = []
    @usableFromInline var index = 0
    private var position = 0

    /// How many bytes are parted at once.
    private static let batchSize = 1 << 14

    fileprivate init(text: [UInt8], scanner: TokenScanner) {
      self.text = text
      self.scanner = scanner
    }

    // What calls this sees it whole: a token costs less than a call.
    @inlinable
    public mutating func next() -> Token? {
      if index == buffer.count, !fill() { return nil }
      defer { index &+= 1 }
      return buffer[index]
    }

    @usableFromInline
    mutating func fill() -> Bool {
      buffer.removeAll(keepingCapacity: true)
      index = 0
      guard position < text.count else { return false }
      // Three or four bytes a token, mostly: growing copies what was found.
      buffer.reserveCapacity(Swift.min(text.count &- position, Iterator.batchSize) / 4)
      position = scanner.appendTokens(
        of: text,
        from: position,
        wanting: Iterator.batchSize,
        to: &buffer
      )
      return !buffer.isEmpty
    }
  }
}
