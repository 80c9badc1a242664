/// Checks ranges of byte offsets into a text: they must cut it between scalars, in text order.
struct ScalarRanges {
  let bytes: [UInt8]

  /// Throws unless the ranges are not empty, rise, do not overlap, and cut between scalars.
  func check(_ ranges: [Range<Int>], _ name: String) throws(BrokenProperty) {
    var end = 0
    for range in ranges {
      let place = "\(name) at \(range)"
      try BrokenProperty.require(!range.isEmpty, "empty: \(place)")
      try BrokenProperty.require(
        range.lowerBound >= end,
        "before the end of the last, \(end): \(place)"
      )
      try BrokenProperty.require(
        range.upperBound <= bytes.count,
        "past the end, \(bytes.count): \(place)"
      )
      try BrokenProperty.require(
        isBoundary(range.lowerBound) && isBoundary(range.upperBound),
        "cuts a scalar: \(place)"
      )
      end = range.upperBound
    }
  }

  /// Throws unless nothing but white space stands before, between and after the ranges.
  func checkNothingIsLeftOut(_ ranges: [Range<Int>], _ name: String) throws(BrokenProperty) {
    var end = 0
    for range in ranges + [bytes.count..<bytes.count] {
      let gap = String(decoding: bytes[end..<range.lowerBound], as: UTF8.self)
      try BrokenProperty.require(
        gap.unicodeScalars.allSatisfy { $0.properties.isWhitespace },
        "left out by \(name) at \(end): \(gap.debugDescription)"
      )
      end = range.upperBound
    }
  }

  private func isBoundary(_ offset: Int) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }
}
