/// A place between two characters of a run, as a model's features see it.
struct BoundaryPlace: Sendable, Hashable {
  /// The rows of the two characters before it and of the two behind it: see `ModelCharacters`.
  var before: UInt16
  var left: UInt16
  var right: UInt16
  var after: UInt16
  /// What the dictionary says of the place. From the low bits: two each for the lengths of the words
  /// that the cheapest ways have before it, behind it and over it (3 for one character or none, 0
  /// for four and more); five for what a word's end saves, in steps of eight from 16 on; one for
  /// whether a cheapest way has a word's end there; two each for the lengths of the words that it
  /// has the characters beside the place in.
  var evidence: UInt16
  /// From the low bits: three each for the kinds of the characters behind and before the place (see
  /// `CharacterClass`); the upper five of `evidence`; one each for whether a cheapest way has a
  /// word's end one character before the place and one behind it.
  var shape: UInt16

  /// How many values `evidence` has without its upper four bits, and `shape`.
  static let evidenceCount = 1 << 12
  static let shapesCount = 1 << 13

  /// Whether a cheapest way has a word's end there, 0 or 1.
  @inline(__always) var isEnd: Int { Int(evidence &>> 11 & 1) }
  /// The end, and the length of the word that the character before the place is in.
  @inline(__always) var leftWord: Int { Int(evidence &>> 11 & 7) }
  /// The end, and the length of the word that the character behind the place is in.
  @inline(__always) var rightWord: Int { Int(evidence &>> 13 & 6 | evidence &>> 11 & 1) }
  /// The end, and whether no word is over the place, one of two characters or a longer one: 0 to 5.
  @inline(__always) var crossing: Int {
    Int(evidence &>> 11 & 1 | (Swift.max(evidence & 0x30, 0x10) &- 0x10) &>> 3)
  }
  /// What the dictionary says but for the characters' words.
  @inline(__always) var weighed: Int { Int(evidence & 0xFFF) }
}

/// What kind of character stands beside a place.
enum CharacterClass {
  /// Numbers, Latin, and what is of no run.
  static let edge: UInt8 = 0
  static let numberOrLatin: UInt8 = 1
  static let numeral: UInt8 = 2
  /// Counts the parts of a date or a time.
  static let date: UInt8 = 3
  static let function: UInt8 = 4
  static let suffix: UInt8 = 5
  static let classifier: UInt8 = 6
  static let free: UInt8 = 7

  private static let dates = Set("年月日时時分".unicodeScalars.map { UInt16($0.value) })

  /// The class of a Han or kana character.
  static func of(_ scalar: UInt16) -> UInt8 {
    let roles = CharacterRoles(rawValue: CharacterRoles.table[Int(scalar)])
    if roles.contains(.numeral) { return numeral }
    if dates.contains(scalar) { return date }
    if roles.contains(.suffix) { return suffix }
    if roles.contains(.function) { return function }
    return roles.contains(.classifier) ? classifier : free
  }
}
