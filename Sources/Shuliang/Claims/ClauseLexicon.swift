/// The words that the claims rules know, from `clauses.tsv`, `places.tsv`, `properties.tsv` and
/// `verbs.tsv`. A word that stands in two of them is what the later one says, clauses last.
///
/// A class, because every text's reader hands it on.
final class ClauseLexicon: Sendable {
  static let standard: ClauseLexicon = {
    do {
      return try ClauseLexicon()
    } catch {
      fatalError("\(error)")  // Checked when the tables were generated.
    }
  }()

  /// Values are raw values of `ClauseWord.Kind`, with `deed` where only an actor does it.
  private let words: ScalarTrie
  private let openings: WordOpenings
  /// Most words have two characters, and are found by both at once.
  private let pairs: ScalarPairs
  /// Words that go with a time expression: before it, read backwards, and behind it.
  private let timeBefore: ScalarTrie
  private let timeAfter: ScalarTrie

  private static let deed = 0x80

  private typealias Entry = (key: ArraySlice<UInt8>, value: Int)

  private init() throws(TableError) {
    var entries: [Entry] = []
    try ClauseLexicon.read("properties.tsv", GeneratedTables.properties, "group") {
      switch $0 {
      case "changeUp": .changeUp
      case "changeDown": .changeDown
      case "capacity": .capacity
      case "noun": .noun
      case "other": .adverb
      case "body": .organisation
      default: .property
      }
    } into: {
      entries.append(($0, Int($1.rawValue)))
    }
    var isDeed = false
    try ClauseLexicon.read("verbs.tsv", GeneratedTables.verbs, "group") {
      isDeed = $0.hasSuffix("Deed")
      return switch $0 {
      case "having", "havingDeed": .having
      case "event", "eventDeed": .event
      case "report": .report
      case "level": .level
      case "increase": .increase
      case "decrease": .decrease
      default: .action
      }
    } into: {
      entries.append(($0, Int($1.rawValue) | (isDeed ? ClauseLexicon.deed : 0)))
    }
    try ClauseLexicon.read("places.tsv", GeneratedTables.places, "group") {
      $0 == "suffix" ? .placeSuffix : .place
    } into: {
      entries.append(($0, Int($1.rawValue)))
    }
    let kinds = CaseNames<ClauseWord.Kind>()
    var before: [Entry] = []
    var after: [Entry] = []
    let table = try TSVTable(
      name: "clauses.tsv",
      text: GeneratedTables.clauses.description,
      columns: ["class", "words"]
    )
    for row in table.rows {
      let keys = row.keys("words")
      switch row["class"] {
      case "timeBefore": before += keys.map { ($0, 0) }
      case "timeAfter": after += keys.map { ($0, 0) }
      case let name:
        guard let kind = kinds[name] else {
          throw table.error(row, "no rule reads the class '\(name)'")
        }
        entries += keys.map { ($0, Int(kind.rawValue)) }
      }
    }
    words = ScalarTrie(entries)
    openings = WordOpenings(entries.map(\.key))
    pairs = ScalarPairs(words, singles: openings.singles)
    timeBefore = ScalarTrie.reversed(before)
    timeAfter = ScalarTrie(after)
  }

  private static func read(
    _ name: String,
    _ text: StaticString,
    _ column: String,
    _ kind: (String) -> ClauseWord.Kind,
    into append: (ArraySlice<UInt8>, ClauseWord.Kind) -> Void
  ) throws(TableError) {
    let table = try TSVTable(name: name, text: text.description, columns: [column, "words"])
    for row in table.rows {
      let kind = kind(row[column])
      for word in row.keys("words") { append(word, kind) }
    }
  }

  /// Passes over Han, digits and letters at which no word begins.
  ///
  /// - Returns: an offset from `offset` to `end`, or `offset` itself where that is behind the end.
  @inline(__always)
  func endOfPlainText(in bytes: [UInt8], from offset: Int, to end: Int) -> Int {
    openings.next(in: bytes.span, from: offset, to: end)
  }

  /// The longest word that begins at `offset` and ends at `end` or before.
  @inline(__always)
  func word(in bytes: [UInt8], at offset: Int, before end: Int) -> ClauseWord? {
    guard let match = words.longestMatch(in: bytes, at: offset, before: end, by: pairs),
      let kind = ClauseWord.Kind(
        rawValue: UInt8(truncatingIfNeeded: match.value & ~ClauseLexicon.deed)
      )
    else { return nil }
    var word = ClauseWord(kind, offset..<(offset + match.length))
    word.isDeed = match.value & ClauseLexicon.deed != 0
    return word
  }

  /// The length of the longest word before a time expression that ends at `offset`; 0 without.
  func timeWord(in bytes: [UInt8], endingAt offset: Int) -> Int {
    timeBefore.longestMatch(in: bytes, endingAt: offset)?.length ?? 0
  }

  /// The length of the longest word behind a time expression that begins at `offset`; 0 without.
  func timeWord(in bytes: [UInt8], at offset: Int) -> Int {
    timeAfter.longestMatch(in: bytes, at: offset)?.length ?? 0
  }
}
