/// Steps through valid UTF-8 by hand: what the hot loops share.
enum UTF8Scan {
  @inline(__always)
  static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  static func isLatinLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// The length of the scalar that begins with `lead`, in bytes.
  @inline(__always)
  static func length(ofLead lead: UInt8) -> Int {
    if lead < 0x80 { return 1 }
    if lead < 0xE0 { return 2 }
    return lead < 0xF0 ? 3 : 4
  }

  /// The scalar that begins at `offset`; 0 past the end, and where the text breaks off inside it.
  @inline(__always)
  static func scalar(in bytes: [UInt8], at offset: Int) -> UInt32 {
    let text = bytes.span
    guard offset < text.count else { return 0 }
    let lead = text[offset]
    if lead < 0x80 { return UInt32(lead) }
    if lead >= 0xE0, lead < 0xF0, offset &+ 2 < text.count {
      // The commonest by far, and the bytes are there.
      let middle = UInt32(text[unchecked: offset &+ 1] & 0x3F) << 6
      return UInt32(lead & 0x0F) << 12 | middle | UInt32(text[unchecked: offset &+ 2] & 0x3F)
    }
    guard offset &+ length(ofLead: lead) <= text.count else { return 0 }
    if lead < 0xE0 {
      return UInt32(lead & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F)
    }
    let middle = UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F)
    if lead < 0xF0 { return UInt32(lead & 0x0F) << 12 | middle }
    return UInt32(lead & 0x07) << 18 | middle << 6 | UInt32(bytes[offset + 3] & 0x3F)
  }

  /// Where the scalar that ends at `offset` begins; `offset` itself at the start of the text.
  @inline(__always)
  static func start(ofScalarEndingAt offset: Int, in bytes: [UInt8]) -> Int {
    guard offset > 0 else { return 0 }
    var start = offset - 1
    while start > 0, isContinuation(bytes[start]) { start -= 1 }
    return start
  }

  /// Han ideographs: the Unified Ideographs blocks, the compatibility block and 〇.
  @inline(__always)
  static func isHan(_ scalar: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(scalar) || (0x3400...0x4DBF).contains(scalar)
      || (0xF900...0xFAFF).contains(scalar) || (0x20000...0x3FFFF).contains(scalar)
      || scalar == 0x3007
  }

  /// A range without the blanks at its ends: U+0020, U+3000.
  @inline(__always)
  static func trimmingBlanks(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let length = blankLength(in: bytes, at: start)
      guard length > 0 else { break }
      start = Swift.min(start + length, end)
    }
    while end > start {
      if bytes[end - 1] == 0x20 {
        end -= 1
      } else if bytes[end - 1] == 0x80, end - start > 2, blankLength(in: bytes, at: end - 3) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }

  /// The length in bytes of the blank at an offset; 0 where none is.
  @inline(__always)
  static func blankLength(in bytes: [UInt8], at offset: Int) -> Int {
    if bytes[offset] == 0x20 { return 1 }
    return bytes[offset] == 0xE3 && scalar(in: bytes, at: offset) == 0x3000 ? 3 : 0
  }
}
