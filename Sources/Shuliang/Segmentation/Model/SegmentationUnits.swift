/// A text as a model sees it: units, which are one Han or kana character each or a piece of
/// digits, of letters or of marks, with the places where words end by a rule set.
struct SegmentationUnits: Sendable {
  struct Unit: Sendable {
    /// What stands there, for features: a scalar, or one for all numbers and all Latin.
    var code: UInt32
    /// In bytes from the first unit on.
    var offset: UInt32
    /// How many units the token has that it is in, up to 5.
    var length: UInt8 = 1
    /// Whether a token ends behind it, 0 or 1.
    var end: UInt8 = 0
    /// Whether the model decides on what is behind it.
    var isOpen = false
    var kind: Token.Kind
  }

  private(set) var units: [Unit] = []
  /// The byte offset of the first unit in the text.
  private(set) var start = 0

  private static let number: UInt32 = 0x30
  private static let latin: UInt32 = 0x61

  /// Takes up tokens, in text order, instead of those before.
  mutating func replace(with tokens: [Token], of text: Span<UInt8>) {
    units.removeAll(keepingCapacity: true)
    start = tokens.first?.range.lowerBound ?? 0
    for token in tokens {
      let first = units.count
      append(token, of: text)
      let last = units.count - 1
      units[last].end = 1
      if last > first {
        let length = UInt8(Swift.min(units.count - first, 5))
        for index in first...last { units[index].length = length }
      }
      // What a lexicon gives stays as it is.
      if token.isFromLexicon {
        if first > 0 { units[first - 1].isOpen = false }
        for index in first...last { units[index].isOpen = false }
        units[last].kind = .space
      }
    }
    if !units.isEmpty { units[units.count - 1].isOpen = false }
  }

  @inline(__always)
  private mutating func append(_ token: Token, of text: Span<UInt8>) {
    let end = token.range.upperBound
    var index = token.range.lowerBound
    while index < end {
      if SegmentationUnits.isHan(at: index, end, of: text) {
        append(SegmentationUnits.code(at: index, of: text), at: index, .word)
        index &+= 3
        continue
      }
      let first = index
      repeat {
        index &+= 1
      } while index < end
        && !SegmentationUnits.isHan(at: index, end, of: text)
      append(SegmentationUnits.code(of: token, first, index, text), at: first, token.kind)
    }
  }

  @inline(__always)
  private mutating func append(_ code: UInt32, at index: Int, _ kind: Token.Kind) {
    let isOpen = kind != .space && kind != .other
    if let last = units.last, !isOpen || last.kind == .space {
      units[units.count - 1].isOpen = false
    }
    let offset = UInt32(truncatingIfNeeded: index &- start)
    units.append(Unit(code: code, offset: offset, isOpen: isOpen, kind: kind))
  }

  /// The code of a piece without Han.
  private static func code(of token: Token, _ first: Int, _ end: Int, _ text: Span<UInt8>) -> UInt32
  {
    switch token.kind {
    case .number, .word: number
    case .latin: latin
    default:
      end - first > 2 && text[first] & 0xF0 == 0xE0
        ? code(at: first, of: text) : UInt32(text[first])
    }
  }

  /// Whether a letter of U+3005 to U+9FFF stands at an offset.
  @inline(__always)
  private static func isHan(at offset: Int, _ end: Int, of text: Span<UInt8>) -> Bool {
    guard offset &+ 2 < end else { return false }
    let lead = text[unchecked: offset]
    return lead &- 0xE4 < 6 || lead == 0xE3 && text[unchecked: offset &+ 1] != 0x80
  }

  @inline(__always)
  private static func code(at offset: Int, of text: Span<UInt8>) -> UInt32 {
    UInt32(text[offset] & 0x0F) << 12 | UInt32(text[offset + 1] & 0x3F) << 6
      | UInt32(text[offset + 2] & 0x3F)
  }
}
