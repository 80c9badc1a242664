/// The persons that a document has named by what they are, so that they are known where the name stands
/// alone: 小将|柳思澜 …，柳思澜|游出; 中场|卢卡斯·费雷达斯 …，费雷达斯|出场.
struct KnownNames {
  /// By their first two characters.
  private var names: [UInt64: [Range<Int>]] = [:]
  /// One bit for each value that the lower bits of the third byte have: nearly all other words are told
  /// apart by it.
  private var thirdBytes: UInt64 = 0
  /// The bytes of two characters.
  private static let keyLength = 6
  /// More names that begin alike are not kept, so that a look-up stays short.
  private static let mostAlike = 16
  /// A surname or a given name alone has no more bytes.
  private static let longestName = 24

  /// Keeps the names among the words of a sentence.
  ///
  /// - Complexity: O(number of words).
  mutating func note(_ words: [ClauseWord], in bytes: [UInt8]) {
    for index in words.indices where words[index].kind == .person {
      let range = words[index].range
      if let part = NameLexicon.standard.lastPart(ofDotted: range, in: bytes) {
        keep(part, in: bytes)
      } else if index > 0, words[index - 1].kind == .people,
        words[index - 1].end == words[index].start
      {
        keep(range, in: bytes)
      }
    }
  }

  private mutating func keep(_ name: Range<Int>, in bytes: [UInt8]) {
    guard (KnownNames.keyLength...KnownNames.longestName).contains(name.count) else { return }
    let key = KnownNames.key(at: name.lowerBound, in: bytes)
    let known = names[key] ?? []
    guard known.count < KnownNames.mostAlike,
      !known.contains(where: { bytes[$0].elementsEqual(bytes[name]) })
    else { return }
    names[key] = known + [name]
    thirdBytes |= 1 &<< UInt64(bytes[name.lowerBound + 2] & 0x3F)
  }

  /// Marks the names that words of no table begin with.
  ///
  /// - Complexity: O(number of words).
  func mark(_ words: inout [ClauseWord], in bytes: [UInt8]) {
    guard !names.isEmpty,
      let first = words.indices.first(where: { name(at: $0, of: words, in: bytes) != nil })
    else { return }
    var marked = Array(words[..<first])
    var index = first
    while index < words.count {
      guard let (length, last) = name(at: index, of: words, in: bytes) else {
        marked.append(words[index])
        index += 1
        continue
      }
      let start = Int(words[index].start)
      let rest = start + length..<Int(words[last].end)
      marked.append(ClauseWord(.person, start..<rest.lowerBound))
      if !rest.isEmpty { marked.append(ClauseWord(.text, rest)) }
      index = last + 1
    }
    words = marked
  }

  /// The length of the name that begins with a word, and the word that it ends in.
  private func name(
    at index: Int,
    of words: [ClauseWord],
    in bytes: [UInt8]
  ) -> (length: Int, last: Int)? {
    let start = Int(words[index].start)
    guard words[index].kind.isOne(of: [.text, .property]), let end = words.last?.end,
      let length = length(at: start, before: Int(end), in: bytes),
      let last = words[index...].firstIndex(where: { $0.end >= start + length }),
      isJoined(index...last, of: words)
    else { return nil }
    return (length, last)
  }

  /// Whether a table knows of some words no more than parts of a name: 费|雷达|斯.
  private func isJoined(_ range: ClosedRange<Int>, of words: [ClauseWord]) -> Bool {
    range.dropFirst().allSatisfy {
      words[$0].start == words[$0 - 1].end && words[$0].kind.isOne(of: [.text, .noun])
    }
  }

  /// The length of the longest name that stands at an offset.
  private func length(at start: Int, before end: Int, in bytes: [UInt8]) -> Int? {
    guard start + KnownNames.keyLength <= end,
      thirdBytes &>> UInt64(bytes[start + 2] & 0x3F) & 1 != 0,
      let found = names[KnownNames.key(at: start, in: bytes)]
    else { return nil }
    return found.lazy.filter {
      start + $0.count <= end && bytes[$0].elementsEqual(bytes[start..<start + $0.count])
    }.map(\.count).max()
  }

  /// Two characters, so that a name is looked for among few.
  private static func key(at offset: Int, in bytes: [UInt8]) -> UInt64 {
    bytes[offset..<offset + keyLength].reduce(0) { $0 << 8 | UInt64($1) }
  }
}
