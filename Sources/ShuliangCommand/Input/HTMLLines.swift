/// Puts the text of a page together, a block a line.
struct HTMLLines {
  private enum Gap {
    case none
    /// A blank, and whether a line of the source ended in it.
    case blank(isBreak: Bool)
    case cell
    case line
  }

  private var bytes: [UInt8] = []
  /// What stands between the last character and the next.
  private var gap = Gap.none

  /// The lines, the last one ended too.
  var text: String {
    String(decoding: bytes.isEmpty ? bytes : bytes + [0x0A], as: UTF8.self)
  }

  mutating func breakLine() {
    gap = .line
  }

  mutating func breakCell() {
    if case .line = gap { return }
    gap = .cell
  }

  /// Adds characters, their blanks made one.
  mutating func append(_ text: some Collection<UInt8>, keepsBlanks: Bool) {
    for (index, byte) in zip(text.indices, text) {
      switch byte {
      case 0x0A where keepsBlanks: gap = .line
      case 0x20 where keepsBlanks: appendVisible(byte, before: [])
      case 0x09, 0x0A, 0x0C, 0x0D, 0x20: widenGap(isBreak: byte != 0x20 && byte != 0x09)
      default: appendVisible(byte, before: text[index...].prefix(3))
      }
    }
  }

  private mutating func widenGap(isBreak: Bool) {
    switch gap {
    case .none: gap = .blank(isBreak: isBreak)
    case .blank(let was): gap = .blank(isBreak: was || isBreak)
    case .cell, .line: break
    }
  }

  private mutating func appendVisible(_ byte: UInt8, before next: some Collection<UInt8>) {
    if !bytes.isEmpty {
      switch gap {
      case .none: break
      case .blank(let isBreak):
        let joins = isBreak && HTMLLines.isWide(bytes.suffix(3)) && HTMLLines.isWide(next)
        if !joins { bytes.append(0x20) }
      case .cell: bytes.append(0x09)
      case .line: bytes.append(0x0A)
      }
    }
    gap = .none
    bytes.append(byte)
  }

  /// Whether three bytes are Han or the punctuation that goes with it: U+3000 to U+9FFF, U+FF00 on.
  private static func isWide(_ bytes: some Collection<UInt8>) -> Bool {
    guard bytes.count == 3, let lead = bytes.first else { return false }
    return 0xE3...0xE9 ~= lead || lead == 0xEF
  }

  /// A text with its blanks made one and none at its ends.
  static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
