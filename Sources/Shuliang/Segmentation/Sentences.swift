/// The sentences of a text, found as they are asked for.
///
///     for range in Sentences(of: Array(text.utf8)) { … }
public struct Sentences: Sequence, Sendable {
  private let text: [UInt8]

  /// - Parameter text: well-formed UTF-8.
  public init(of text: [UInt8]) {
    self.text = text
  }

  public func makeIterator() -> Iterator {
    Iterator(text: text)
  }

  /// Goes from sentence to sentence; each is a range of byte offsets.
  public struct Iterator: IteratorProtocol, Sendable {
    fileprivate let text: [UInt8]
    private var position = 0

    fileprivate init(text: [UInt8]) {
      self.text = text
    }

    public mutating func next() -> Range<Int>? {
      let sentence = SentenceSplitter.sentence(in: text, from: position)
      position = sentence?.upperBound ?? text.count
      return sentence
    }
  }
}
