/// What one character of UTF-8 text means to the parting of sentences.
struct SentenceMark {
  enum Kind {
    /// A character that has no say.
    case other
    case whiteSpace
    /// The end of a line or paragraph, which ends a sentence whatever is open.
    case lineBreak
    /// `。` `！` `？` `；` and `……`.
    case terminator
    /// `!` `?` `;` of ASCII, which stand in addresses and formulas too.
    case asciiTerminator
    /// `.`, most often a decimal point.
    case asciiStop
    case openingBracket
    /// `《` and `〈`: a title is never a sentence, whatever it ends with.
    case openingTitle
    case openingQuote
    /// A bracket or quotation mark that closes.
    case closing
    /// `"`, which opens and closes.
    case straightQuote
    /// `，` `、` `：` and their ASCII forms: the sentence goes on.
    case comma
  }

  let kind: Kind
  /// In bytes, at least 1.
  let length: Int

  private init(_ kind: Kind, length: Int) {
    self.kind = kind
    self.length = length
  }

  /// The mark at a character's boundary.
  @inline(__always)
  init(in bytes: [UInt8], at index: Int) {
    let lead = bytes[index]
    switch lead {
    case 0xE4...0xE9: self.init(.other, length: 3)
    case 0x00..<0x80: self.init(SentenceMark.ascii(lead), length: 1)
    case 0xE2, 0xE3, 0xEF: self = SentenceMark.wide(in: bytes, at: index)
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0:
      self.init(.whiteSpace, length: 2)
    default: self.init(.other, length: 1)
    }
  }

  /// The first offset from `index` on, at most `limit`, whose character may have a say: Han text,
  /// digits and Latin letters before it are stepped over.
  @inline(__always)
  static func endOfPlainText(in bytes: [UInt8], from index: Int, limit: Int) -> Int {
    let text = bytes.span
    let end = min(limit, text.count) - 2
    var index = index
    while index < end {
      let byte = text[unchecked: index]
      if 0xE4...0xE9 ~= byte {
        index &+= 3
      } else if UTF8Scan.isDigit(byte) || UTF8Scan.isLatinLetter(byte) {
        index &+= 1
      } else {
        break
      }
    }
    return index
  }

  /// The mark of three bytes at an offset.
  private static func wide(in bytes: [UInt8], at index: Int) -> SentenceMark {
    guard index + 2 < bytes.count else { return SentenceMark(.other, length: 1) }
    let third = bytes[index + 2]
    switch (bytes[index], bytes[index + 1]) {
    case (0xE2, 0x80) where third == 0xA6: return ellipsis(in: bytes, at: index)
    case (0xE2, 0x80): return SentenceMark(generalPunctuation(third), length: 3)
    case (0xE3, 0x80): return SentenceMark(cjkPunctuation(third), length: 3)
    case (0xEF, let second): return SentenceMark(fullWidth(second, third), length: 3)
    default: return SentenceMark(.other, length: 3)
    }
  }

  /// One `…` stands for a pause, two and more end a sentence.
  private static func ellipsis(in bytes: [UInt8], at index: Int) -> SentenceMark {
    var length = 3
    while isEllipsis(in: bytes, at: index + length) { length += 3 }
    return SentenceMark(length > 3 ? .terminator : .other, length: length)
  }

  private static func isEllipsis(in bytes: [UInt8], at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && bytes[index + 2] == 0xA6
  }

  @inline(__always)
  private static func ascii(_ byte: UInt8) -> Kind {
    switch byte {
    case 0x0A...0x0D: .lineBreak
    case 0x20, 0x09: .whiteSpace
    case UInt8(ascii: "."): .asciiStop
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): .asciiTerminator
    case UInt8(ascii: ","), UInt8(ascii: ":"): .comma
    case UInt8(ascii: "("), UInt8(ascii: "["): .openingBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"): .closing
    case UInt8(ascii: "\""): .straightQuote
    default: .other
    }
  }

  /// U+2000 to U+203F, by the last byte.
  private static func generalPunctuation(_ third: UInt8) -> Kind {
    switch third {
    case 0x98, 0x9C: .openingQuote  // ‘ “
    case 0x99, 0x9D: .closing  // ’ ”
    case 0xA8, 0xA9: .lineBreak  // line and paragraph separator
    default: .other
    }
  }

  /// U+3000 to U+303F, by the last byte.
  private static func cjkPunctuation(_ third: UInt8) -> Kind {
    switch third {
    case 0x80: .whiteSpace
    case 0x81: .comma  // 、
    case 0x82: .terminator  // 。
    case 0x8C, 0x8E: .openingQuote  // 「 『
    case 0x88, 0x8A: .openingTitle  // 〈 《
    case 0x90, 0x94, 0x96: .openingBracket  // 【 〔 〖
    case 0x89, 0x8B, 0x8D, 0x8F, 0x91, 0x95, 0x97: .closing
    default: .other
    }
  }

  /// U+FF00 to U+FF7F, by the last two bytes.
  private static func fullWidth(_ second: UInt8, _ third: UInt8) -> Kind {
    switch (second, third) {
    case (0xBC, 0x81), (0xBC, 0x9B), (0xBC, 0x9F), (0xBD, 0xA1): .terminator  // ！ ； ？ ｡
    case (0xBC, 0x8C), (0xBC, 0x9A): .comma  // ， ：
    case (0xBC, 0x88), (0xBC, 0xBB): .openingBracket  // （ ［
    case (0xBC, 0x89), (0xBC, 0xBD): .closing
    default: .other
    }
  }
}
