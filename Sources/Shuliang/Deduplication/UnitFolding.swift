/// What a scalar of the Basic Multilingual Plane is when passages are compared.
///
/// Width and the choice between Chinese and ASCII punctuation say nothing about a passage; blanks
/// say nothing either. Letters, digits and Han keep what tells them apart: `MW` is not `mW`.
/// Source: Unicode, Halfwidth and Fullwidth Forms (U+FF00–U+FFEF); White_Space.
enum UnitFolding {
  /// A blank on the line: dropped, except between two digits.
  static let blank: UInt16 = 0
  /// The end of a line: dropped, but remembered.
  static let lineBreak: UInt16 = 1
  /// Dropped without a trace: zero-width characters.
  static let nothing: UInt16 = 2

  static let fullStop: UInt16 = 0x3002
  static let comma: UInt16 = 0xFF0C

  /// A digit that stands after a digit and a line break is this and its value: two numbers on two
  /// lines, or one broken number. Noncharacters, which text for interchange does not hold.
  static let digitAfterBreak: UInt16 = 0xFDD0

  /// The folded unit for each UTF-16 unit.
  static let table: [UInt16] = {
    var table = (0...UInt16.max).map { $0 }
    for unit in 0x00...0x20 as ClosedRange<Int> { table[unit] = blank }
    for unit in 0x7F...0xA0 { table[unit] = blank }
    for unit in [0x3000, 0x1680, 0x202F, 0x205F] + Array(0x2000...0x200A) { table[unit] = blank }
    for unit in [0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029] { table[unit] = lineBreak }
    for unit in [0x00AD, 0xFEFF] + Array(0x200B...0x200F) + Array(0x2060...0x2064) {
      table[unit] = nothing
    }
    for unit in 0xFF01...0xFF5E { table[unit] = UInt16(unit - 0xFEE0) }
    for unit in 0xFDD0...0xFDEF { table[unit] = 0xFFFD }
    for (written, folded) in marks {
      for scalar in written.unicodeScalars { table[Int(scalar.value)] = UInt16(folded.value) }
    }
    return table
  }()

  /// Spellings of a mark, and the one they are compared as.
  private static let marks: [(String, Unicode.Scalar)] = [
    (",，", "，"), ("。｡", "。"), (":：", "："), (";；", "；"), ("!！", "！"), ("?？", "？"),
    ("、､", "、"), ("“”„‟\"＂", "\""), ("‘’‚‛'＇", "'"), ("(（", "("), (")）", ")"),
    ("~～〜∼", "~"), ("-－—–―‐‑−", "-"), ("·・•‧･", "·"), ("「｢", "「"), ("」｣", "」"),
    ("〔［", "["), ("〕］", "]"),
  ]
}

extension UInt16 {
  /// A digit without the mark of the line break before it.
  @inline(__always)
  var withoutBreak: UInt16 {
    self &- UnitFolding.digitAfterBreak < 10 ? self &- UnitFolding.digitAfterBreak &+ 0x30 : self
  }

  @inline(__always)
  var isDigit: Bool { withoutBreak &- 0x30 < 10 }
}
