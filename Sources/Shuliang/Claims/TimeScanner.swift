/// Reads a time expression from left to right, within the range it was given.
///
/// What reads a part of it (`take…`) steps behind that part and answers with it, or answers `nil` and
/// stays where it was.
struct TimeScanner {
  let bytes: [UInt8]
  let end: Int
  var position: Int
  let words = TimeWords.standard

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { position >= end }

  /// The scalar at the position; U+0000 at the end.
  var scalar: Unicode.Scalar {
    guard position < end else { return "\0" }
    return Unicode.Scalar(UTF8Scan.scalar(in: bytes, at: position)) ?? "\0"
  }

  mutating func skipBlanks() {
    while position < end {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case 0xE3 where scalar == "\u{3000}": position += 3
      default: return
      }
    }
  }

  func hasWord(_ word: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + word.utf8CodeUnitCount <= end else { return false }
    return word.withUTF8Buffer { buffer in
      for index in 0..<buffer.count where bytes[offset + index] != buffer[index] { return false }
      return true
    }
  }

  mutating func take(_ word: StaticString) -> Bool {
    guard hasWord(word, at: position) else { return false }
    position += word.utf8CodeUnitCount
    return true
  }

  /// Takes either spelling of a word.
  mutating func take(_ word: StaticString, _ variant: StaticString) -> Bool {
    take(word) || take(variant)
  }

  /// Takes one scalar, where it is one of these.
  mutating func takeScalar(_ scalars: StaticString) -> Bool {
    guard position < end else { return false }
    let length = UTF8Scan.length(ofLead: bytes[position])
    guard position + length <= end else { return false }
    let isTaken = scalars.withUTF8Buffer { buffer in
      var offset = 0
      while offset < buffer.count {
        let next = offset + UTF8Scan.length(ofLead: buffer[offset])
        if next - offset == length,
          (0..<length).allSatisfy({ buffer[offset + $0] == bytes[position + $0] })
        {
          return true
        }
        offset = next
      }
      return false
    }
    if isTaken { position += length }
    return isTaken
  }

  mutating func takeWord(_ place: TimeWords.Place) -> TimeWord? {
    guard position < end,
      let match = words.match(place, in: bytes, at: position, before: end)
    else { return nil }
    position += match.length
    return match.word
  }

  /// What `take` answers with; where that is `nil`, the position is as it was.
  mutating func attempt<Taken>(_ take: (inout TimeScanner) -> Taken?) -> Taken? {
    let start = position
    let taken = take(&self)
    if taken == nil { position = start }
    return taken
  }

  /// The same for what answers whether it took something.
  mutating func succeeds(_ take: (inout TimeScanner) -> Bool) -> Bool {
    let start = position
    let isTaken = take(&self)
    if !isTaken { position = start }
    return isTaken
  }
}
