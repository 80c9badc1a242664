/// What marks a word that no table knows as a name: surnames, the characters of transliteration,
/// nouns of people, from `names.tsv`.
struct NameLexicon: Sendable {
  static let standard = NameLexicon()

  /// The classes of `names.tsv`.
  private enum Class: Int, CaseIterable, Sendable {
    case surname, scarceSurname, transliteration, people, measure, firmMeasure, body, noBody,
      noPerson, facility, craft, site, project, route
  }

  private let words = WordLists<Class>(generated: "names.tsv", GeneratedTables.names, by: "class")

  /// Whether a word that no table knows is the name of a person: 谷爱凌, 姆巴佩.
  ///
  /// - Parameter range: the word, as UTF-8 offsets.
  func isPerson(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    // Few words begin so; the last question is one that nearly all pass.
    guard (6...30).contains(range.count), isNamed(range, in: bytes) else { return false }
    return words.length(.noPerson, in: bytes, endingAt: range.upperBound) == 0
  }

  /// Whether a word is a surname with 某 for the rest of the name, and others with it: 邹某, 邱某强等人.
  func isAnonymous(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard (6...15).contains(range.count),
      // 某 is E6 9F 90.
      bytes[range.lowerBound + 3] == 0xE6, bytes[range.lowerBound + 4] == 0x9F,
      bytes[range.lowerBound + 5] == 0x90,
      words.begins(.surname, range, in: bytes) || words.begins(.scarceSurname, range, in: bytes)
    else { return false }
    let others = ClaimWords.standard.length(.andOthers, in: bytes, endingAt: range.upperBound)
    return range.count - others <= 9
  }

  private func isNamed(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    if range.count == 9, words.begins(.surname, range, in: bytes) { return true }
    return isTransliterated(range, in: bytes)
  }

  /// Whether a text has only characters that foreign names are written with.
  func isTransliterated(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let length = words.length(.transliteration, in: bytes, at: offset)
      guard length > 0 else { return false }
      offset += length
    }
    return true
  }

  /// Whether a word ends like the name of an office or firm: 消防處, 襄樊市国税局.
  func isBody(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    (9...24).contains(range.count)
      && words.length(.body, in: bytes, endingAt: range.upperBound) > 0
      && words.length(.noBody, in: bytes, endingAt: range.upperBound) == 0
  }

  /// Whether a word is, or ends like the name of, something built or dug: 项目, 百丈坑水库.
  func isFacility(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    isProject(range, in: bytes)
      || range.count <= 36
        && (words.ends(.site, range, in: bytes) || words.ends(.facility, range, in: bytes)
          || isCraft(range, in: bytes))
  }

  /// Whether a word is, or ends like the name of, what flies or sails: 客轮, 长征六号火箭.
  func isCraft(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    words.ends(.craft, range, in: bytes)
  }

  /// Whether a word ends like the name of something built that is no place where things are done: 高铁, 大楼.
  func isWorks(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    words.ends(.facility, range, in: bytes)
  }

  /// Whether a word ends like the name of a site, and has a name before it: 万平口|景区.
  func isSite(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    (12...36).contains(range.count) && words.ends(.site, range, in: bytes)
  }

  /// Where the name of something built or dug ends inside a word that no table knows: 澳溪水文站|洪峰.
  ///
  /// - Complexity: O(length of the word) look-ups, of words of five characters and more.
  func endOfSite(in range: Range<Int>, of bytes: [UInt8]) -> Int? {
    guard range.count >= 15 else { return nil }
    // A name has two characters before what it is, and a word behind it two.
    var offset = range.lowerBound + 6
    while offset < range.upperBound - 9 {
      let length = words.length(.site, in: bytes, at: offset)
      if length > 0, offset + length <= range.upperBound - 6 { return offset + length }
      offset += UTF8Scan.length(ofLead: bytes[offset])
    }
    return nil
  }

  /// Whether a word is so short that it names nothing built by itself: 项目, 首期工程.
  func isBareFacility(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    range.count <= 12 && isFacility(range, in: bytes)
  }

  /// Whether a word means something built that was named before.
  func isProject(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    words.contains(.project, range, in: bytes)
  }

  /// Whether a word ends like the name of what runs from one place to another: 高铁, 直流工程.
  func isRoute(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    words.ends(.route, range, in: bytes)
  }

  /// Whether a property is one that firms have: 股价, 毛利率.
  func isFirmMeasure(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    words.length(.firmMeasure, in: bytes, at: range.lowerBound) == range.count
  }

  /// Whether a word that no table knows ends like a measured property: 不足率, 排放量.
  func isMeasure(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    range.count >= 6
      && words.length(.measure, in: bytes, endingAt: range.upperBound) > 0
  }

  /// Whether a text is a surname by itself.
  func isSurname(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    words.contains(.surname, range, in: bytes)
  }

  /// Whether a text begins with a surname that more often begins another word.
  func hasScarceSurname(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    words.begins(.scarceSurname, range, in: bytes)
  }

  /// Whether a text holds the dot between the parts of a foreign name: 塞缪尔·基普, 卡門．迪亞.
  func isDotted(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    lastPart(ofDotted: range, in: bytes) != nil
  }

  /// What stands behind the last dot of a foreign name: 基普; `nil` for a text without.
  func lastPart(ofDotted range: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    guard range.count >= 11 else { return nil }
    var start: Int?
    var offset = range.lowerBound + 3
    while offset < range.upperBound - 3 {
      let length = UTF8Scan.length(ofLead: bytes[offset])
      switch UTF8Scan.scalar(in: bytes, at: offset) {
      case 0xB7, 0x30FB, 0xFF0E, 0x2022: start = offset + length
      default: break
      }
      offset += length
    }
    return start.map { $0..<range.upperBound }
  }

  /// Whether a text is a measure by itself: 收购|量, 到位|率.
  func isMeasureAlone(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    words.length(.measure, in: bytes, endingAt: range.upperBound) >= range.count
  }

  /// Whether a word names people by what they are: 外商投资|企业, 球员.
  func isPeople(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    words.length(.people, in: bytes, endingAt: range.upperBound) >= 6
  }
}
