/// The numerals of a text, found as they are asked for, whatever they stand for.
///
///     let text = RepairedText(Array("全市新增学校18所，投资3.5亿元。".utf8))
///     for numeral in Numerals(in: text) { print(numeral.value) }  // 18, 350000000
///
/// Every longest run of digits, Chinese digits and magnitudes that has a value is one, in dates,
/// names and words (`统一`) too: what a numeral means is for ``Extractor`` to say. A run that needs
/// more than 38 digits has no value and is left out. A sign before a numeral, `分之` and `半` are
/// no part of it; see ``Numeral/init(_:)`` for those forms.
public struct Numerals: Sequence, Sendable {
  private let bytes: [UInt8]

  /// - Parameter text: the text; the numerals' ranges are UTF-8 offsets into its `bytes`.
  public init(in text: RepairedText) {
    bytes = text.bytes
  }

  public func makeIterator() -> Iterator {
    Iterator(bytes: bytes)
  }

  /// Goes from numeral to numeral, in text order. A whole text costs O(*n*).
  public struct Iterator: IteratorProtocol, Sendable {
    fileprivate let bytes: [UInt8]
    private var position = 0

    fileprivate init(bytes: [UInt8]) {
      self.bytes = bytes
    }

    public mutating func next() -> Numeral? {
      while let start = NumeralTriggers.next(in: bytes, from: position) {
        if let numeral = NumeralParser.parse(bytes, at: start) {
          position = numeral.range.upperBound
          return numeral
        }
        position = endOfUnread(from: start)
      }
      position = bytes.count
      return nil
    }

    /// Past a sign that begins no numeral, or past all digits of a run that is too long: its
    /// tail is no number, and reading it again from each digit would not be linear.
    private func endOfUnread(from start: Int) -> Int {
      if let digits = DigitRun(bytes, at: start) { return digits.range.upperBound }
      return start + UTF8Scan.length(ofLead: bytes[start])
    }
  }
}
