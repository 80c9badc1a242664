/// A word of a sentence, told apart by what it does for a clause.
struct ClauseWord: Sendable, Hashable {
  /// What a word does. The cases before `text` are the classes of `clauses.tsv`.
  enum Kind: UInt8, Sendable, CaseIterable {
    case reach, level, increase, decrease, baseline, against, comparison, share, breakdown
    case respectively, target, projected, capacityWord, adverb, connective, preposition, from, to
    case locative, pronoun, organisation, traded, time, conjunction, each, dayPart, cause
    /// Groups of the tables of places, properties and verbs.
    case place, placeSuffix, property, changeUp, changeDown, capacity, noun
    case having, action, event, report
    /// What no table knows.
    case text
    /// A person's name, or people by what they are.
    case person, people
    case figure
    case comma, colon, stop, list, of, openBracket, closeBracket, openQuote, closeQuote
  }

  // In this order a word takes 16 bytes.
  var kind: Kind
  /// Whether the word is what only an actor does: 获得, 派遣.
  var isDeed = false
  /// Whether the word is a figure that says for how long something runs: 10年|期国债. It is part of the name.
  var isTerm = false
  /// UTF-8 offsets into the repaired text.
  var start: Int32
  var end: Int32
  /// The number of the figure in its sentence, for `figure`.
  var figure: Int32 = -1

  init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    start = Int32(truncatingIfNeeded: range.lowerBound)
    end = Int32(truncatingIfNeeded: range.upperBound)
  }

  var range: Range<Int> { Int(start)..<Int(end) }
}

extension ClauseWord.Kind {
  @inline(__always)
  func isOne(of kinds: ClauseWordKinds) -> Bool { kinds.contains(self) }
}

/// Sets of kinds, for the rules that step over words.
///
/// Literals fold to one number at compile time; hence the loop in `init`, and sets that rules share
/// are computed, not stored.
struct ClauseWordKinds: Sendable, ExpressibleByArrayLiteral {
  private let bits: UInt64

  @inline(__always)
  init(arrayLiteral elements: ClauseWord.Kind...) {
    var bits: UInt64 = 0
    for element in elements { bits |= 1 &<< UInt64(element.rawValue) }
    self.bits = bits
  }

  @inline(__always)
  private init(bits: UInt64) { self.bits = bits }

  /// The kinds that some words have. O(number of words).
  init(of words: [ClauseWord]) {
    let words = words.span
    var bits: UInt64 = 0
    for index in words.indices {
      bits |= 1 &<< UInt64(words[unchecked: index].kind.rawValue)
    }
    self.bits = bits
  }

  /// Whether none of some kinds is among them.
  @inline(__always)
  func isDisjoint(with other: ClauseWordKinds) -> Bool { bits & other.bits == 0 }

  @inline(__always)
  func contains(_ kind: ClauseWord.Kind) -> Bool { bits &>> UInt64(kind.rawValue) & 1 != 0 }

  @inline(__always)
  func union(_ other: ClauseWordKinds) -> ClauseWordKinds {
    ClauseWordKinds(bits: bits | other.bits)
  }

  @inline(__always)
  func subtracting(_ other: ClauseWordKinds) -> ClauseWordKinds {
    ClauseWordKinds(bits: bits & ~other.bits)
  }
}

extension ClauseWordKinds {
  /// What ends a clause.
  static var clauseEnds: ClauseWordKinds { [.comma, .colon, .stop] }
  /// Words before a predicate that say nothing of subject or indicator.
  static var modifiers: ClauseWordKinds {
    [
      .adverb, .respectively, .connective, .breakdown, .dayPart,
    ]
  }
  /// What marks a name as that of an actor or a place.
  static var names: ClauseWordKinds {
    [
      .place, .placeSuffix, .pronoun, .organisation, .person,
    ]
  }
  /// What can be part of a noun phrase.
  static var nominal: ClauseWordKinds {
    [
      .text, .noun, .property, .place, .placeSuffix, .pronoun, .organisation, .traded, .changeUp,
      .changeDown, .capacity, .of, .person, .people, .openQuote, .closeQuote, .openBracket,
      .closeBracket, .conjunction,
      .list, .locative,
    ]
  }
  /// What names a property, and no thing.
  static var properties: ClauseWordKinds { [.property, .changeUp, .changeDown, .capacity] }
  /// Verbs that take an object.
  static var verbs: ClauseWordKinds { [.having, .action, .event, .report, .cause] }
  static var changes: ClauseWordKinds { [.increase, .decrease] }
}
