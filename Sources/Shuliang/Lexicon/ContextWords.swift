/// The words beside a numeral that decide how it is read: one list a rule, from `words.tsv`.
struct ContextWords: Sendable {
  /// The names in `words.tsv`; the raw value is the place of the list's tries.
  enum List: Int, CaseIterable {
    case durationAfter, durationBefore, durationVerb
    case clockBefore
    case rankScope, rankVerb, rankAfter, firstPlace, firstPlaceVerb
    case labelAfter, labelBefore
    case percentAfterNot
    case scoreVerb
    case articleNot
    case unitAfterNot
    case levelBefore, levelAfter, stairsBefore, rankDirect, rankWord, programme
    case angleAfter, energyBefore, temperatureNear, pointNoun, eraBefore
    case perHourBefore, perSecondBefore, bondAfter
    case levelVerb, levelVerbWeak, levelNoun
    case computingBefore, interestBefore, quakeNear, sentenceBefore, changeBefore, angleBefore
    case firstPlaceKept, unitStill, ratioNoun, durationAfterNot, eachBefore, ageAfter
  }

  static let standard: ContextWords = {
    do {
      return try ContextWords(GeneratedTables.words.description)
    } catch {
      fatalError("\(error)")  // Checked when it was generated.
    }
  }()

  private let forward: [ByteTrie]
  private let backward: [ByteTrie]

  init(_ text: String) throws(TableError) {
    let table = try TSVTable(name: "words.tsv", text: text, columns: ["list", "words"])
    var entries: [List: [(key: [UInt8], value: Int)]] = [:]
    for row in table.rows {
      guard let list = List.allCases.first(where: { "\($0)" == row["list"] }) else {
        throw table.error(row, "no rule reads the list '\(row["list"])'")
      }
      entries[list, default: []] += row.names("words").map { (Array($0.utf8), 0) }
    }
    forward = List.allCases.map { ByteTrie(entries[$0] ?? []) }
    backward = List.allCases.map { ByteTrie.reversed(entries[$0] ?? []) }
  }

  /// The length in bytes of the longest word of a list that begins at `offset`; 0 without.
  func length(_ list: List, in bytes: [UInt8], at offset: Int) -> Int {
    forward[list.rawValue].longestMatch(in: bytes, at: offset)?.length ?? 0
  }

  /// The length in bytes of the longest word of a list that ends at `offset`; 0 without.
  func length(_ list: List, in bytes: [UInt8], endingAt offset: Int) -> Int {
    backward[list.rawValue].longestMatch(in: bytes, endingAt: offset)?.length ?? 0
  }

  /// Whether a word of a list stands anywhere in a stretch.
  func contains(_ list: List, in bytes: [UInt8], range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let length = length(list, in: bytes, at: offset)
      if length > 0, offset + length <= range.upperBound { return true }
      offset += UTF8Scan.length(ofLead: bytes[offset])
    }
    return false
  }
}
