/// Looks at eight bytes of UTF-8 at once, in one 64-bit word.
///
/// The arithmetic is that of Sean Eron Anderson's "Bit Twiddling Hacks" ("Determine if a word
/// has a byte less than n"): the lowest byte that is marked is always one that was looked for.
enum WordScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The offset of the first byte below 0x10, or, where `lead` is given, equal to it.
  ///
  /// Below 0x10 are line feed and carriage return, tab, NUL and what no text holds.
  ///
  /// - Returns: `end` where there is none.
  /// - Complexity: O(*n*) in the bytes passed over.
  @inline(__always)
  static func firstControl(
    orLead lead: UInt8? = nil,
    in text: Span<UInt8>,
    from start: Int,
    to end: Int
  ) -> Int {
    let leads = UInt64(lead ?? 0) &* ones
    var offset = start
    while offset &+ 8 <= end {
      let word = word(in: text, at: offset)
      var marks = (word &- ones &* 0x10) & ~word
      if lead != nil {
        marks |= zeros(word ^ leads)
      }
      marks &= highBits
      if marks != 0 { return offset + marks.trailingZeroBitCount >> 3 }
      offset &+= 8
    }
    while offset < end, text[offset] >= 0x10, text[offset] != lead { offset += 1 }
    return offset
  }

  /// The offset of the first byte that equals one of three.
  ///
  /// - Returns: the range's end where there is none.
  /// - Complexity: O(*n*) in the bytes passed over.
  @inline(__always)
  static func first(
    of bytes: (UInt8, UInt8, UInt8),
    in text: Span<UInt8>,
    _ range: Range<Int>
  ) -> Int {
    var offset = range.lowerBound
    while offset &+ 8 <= range.upperBound {
      let word = word(in: text, at: offset)
      let marks =
        zeros(word ^ UInt64(bytes.0) &* ones) | zeros(word ^ UInt64(bytes.1) &* ones)
        | zeros(word ^ UInt64(bytes.2) &* ones)
      if marks & highBits != 0 { return offset + (marks & highBits).trailingZeroBitCount >> 3 }
      offset &+= 8
    }
    while offset < range.upperBound {
      let byte = text[offset]
      if byte == bytes.0 || byte == bytes.1 || byte == bytes.2 { break }
      offset += 1
    }
    return offset
  }

  /// Marks, in the high bit of each byte, the bytes that are 0; those above one may be marked too.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }

  /// The number of scalars that begin in a range: of its bytes that continue none.
  ///
  /// - Complexity: O(*n*).
  static func countScalars(in text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var continuations = 0
    var offset = range.lowerBound
    while offset &+ 8 <= range.upperBound {
      // Each byte of the sum counts to at most 255.
      let end = min(offset + 8 * 255, range.upperBound - 7)
      var sums: UInt64 = 0
      while offset < end {
        let word = word(in: text, at: offset)
        sums &+= (word >> 7) & ~(word >> 6) & ones
        offset &+= 8
      }
      let pairs = (sums & 0x00FF_00FF_00FF_00FF) &+ ((sums >> 8) & 0x00FF_00FF_00FF_00FF)
      continuations += Int((pairs &* 0x0001_0001_0001_0001) >> 48)
    }
    let rest = range.upperBound - offset
    if rest > 0, range.count >= 8 {
      // The last eight bytes, without those that were counted.
      let word = word(in: text, at: range.upperBound - 8) >> UInt64(8 * (8 - rest))
      continuations += ((word >> 7) & ~(word >> 6) & ones).nonzeroBitCount
    } else {
      while offset < range.upperBound {
        if UTF8Scan.isContinuation(text[offset]) { continuations += 1 }
        offset += 1
      }
    }
    return range.count - continuations
  }

  /// The offset behind so many scalars from an offset on, at most the end of the text. O(*n*).
  ///
  /// - Parameter start: between two scalars.
  static func offset(in text: Span<UInt8>, from start: Int, behind scalarCount: Int) -> Int {
    var offset = start
    var left = scalarCount
    // Eight bytes hold eight scalars at most; of the last one the end is looked for byte by byte.
    while left >= 8, offset &+ 8 <= text.count {
      let word = word(in: text, at: offset)
      left -= 8 - ((word >> 7) & ~(word >> 6) & ones).nonzeroBitCount
      offset &+= 8
    }
    while offset < text.count, UTF8Scan.isContinuation(text[offset]) { offset &+= 1 }
    while left > 0, offset < text.count {
      offset = min(offset &+ UTF8Scan.length(ofLead: text[offset]), text.count)
      left &-= 1
    }
    return offset
  }

  /// Whether a stretch holds a byte that a string of JSON must escape: a quotation mark, a
  /// backslash, or one below 0x20 (RFC 8259, 7). O(*n*).
  static func needsEscape(in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset &+ 8 <= range.upperBound {
      let word = word(in: text, at: offset)
      let marks =
        zeros(word ^ UInt64(UInt8(ascii: "\"")) &* ones) | zeros(word ^ UInt64(0x5C) &* ones)
        | ((word &- ones &* 0x20) & ~word)
      if marks & highBits != 0 { return true }
      offset &+= 8
    }
    while offset < range.upperBound {
      let byte = text[offset]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == 0x5C { return true }
      offset &+= 1
    }
    return false
  }

  /// A hash of a stretch of text, the same wherever the stretch stands. O(*n*).
  static func hash(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = UInt64(range.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      var word: UInt64 = 0
      if offset &+ 8 <= range.upperBound {
        word = self.word(in: text, at: offset)
      } else {
        for index in offset..<range.upperBound { word = word << 8 | UInt64(text[index]) }
      }
      // A round of the mixer of MurmurHash3 (Austin Appleby, public domain).
      hash = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 33
      offset += 8
    }
    return hash
  }

  /// Eight bytes, the first in the lowest place.
  @inline(__always)
  static func word(in text: Span<UInt8>, at offset: Int) -> UInt64 {
    // A checked load: `unsafe` is only that any bytes will do for the type.
    UInt64(littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Eight bytes that the caller knows to be there, where the check would cost as much as the look.
  @inline(__always)
  static func uncheckedWord(in text: Span<UInt8>, at offset: Int) -> UInt64 {
    UInt64(
      littleEndian: text.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset,
        as: UInt64.self
      )
    )
  }
}
