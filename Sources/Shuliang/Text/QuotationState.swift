/// Whether a quotation is open where a paragraph has been read to, `“”` and `「」`.
struct QuotationState: Hashable {
  /// What the next quotation mark says about two lines.
  enum Step: Hashable {
    /// A quotation that is open is closed.
    case goesOn
    /// One is open and another opens, or none is and one closes.
    case breaksOff
    case unknown
  }

  /// Whether the last mark opened; `nil` before the first, as the quotation may have been opened
  /// in a paragraph before.
  private var isOpen: Bool?

  /// Whether a line closes a quotation that it does not open.
  static func closesOnly(_ line: Range<Int>, in text: [UInt8]) -> Bool {
    Mark(firstIn: line, of: text)?.opens == false
  }

  /// How far the next mark is looked for, in bytes.
  private static let reach = 600

  /// Reads a line. O(*n*).
  mutating func read(_ line: Range<Int>, in text: [UInt8]) {
    var rest = line
    while let mark = Mark(firstIn: rest, of: text) {
      isOpen = mark.opens
      rest = mark.end..<rest.upperBound
    }
  }

  /// What a line says that may go on.
  func step(to line: Range<Int>, in text: [UInt8]) -> Step {
    guard let isOpen else { return .unknown }
    let start = line.lowerBound..<min(line.upperBound, line.lowerBound + QuotationState.reach)
    guard let next = Mark(firstIn: start, of: text) else { return .unknown }
    if next.opens == isOpen { return .breaksOff }
    return isOpen ? .goesOn : .unknown
  }

  private struct Mark {
    let opens: Bool
    let end: Int

    /// `“”` and `「」` are E2 80 9C, E2 80 9D, E3 80 8C and E3 80 8D.
    init?(firstIn range: Range<Int>, of text: [UInt8]) {
      let span = text.span
      var offset = range.lowerBound
      while true {
        offset = WordScan.first(of: (0xE2, 0xE3, 0xE3), in: span, offset..<range.upperBound)
        guard offset + 2 < range.upperBound else { return nil }
        let opening: UInt8 = span[offset] == 0xE2 ? 0x9C : 0x8C
        if span[offset + 1] == 0x80, span[offset + 2] & 0xFE == opening { break }
        offset += 3
      }
      opens = span[offset + 2] & 1 == 0
      end = offset + 3
    }
  }
}
