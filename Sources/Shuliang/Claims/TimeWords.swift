/// The words of time expressions, by the place they stand in: `times.tsv`.
struct TimeWords: Sendable {
  /// The places of `times.tsv`; the raw value is the place of its trie.
  enum Place: Int, CaseIterable {
    case opening, point, edge, clock, closing, length, plan, vague
  }

  static let standard: TimeWords = {
    do {
      return try TimeWords(GeneratedTables.times.description)
    } catch {
      fatalError("\(error)")  // Checked when it was generated.
    }
  }()

  /// One trie a place; values index `words`.
  private let tries: [ScalarTrie]
  private let words: [TimeWord]

  init(_ text: String) throws(TableError) {
    let table = try TSVTable(
      name: "times.tsv",
      text: text,
      columns: ["place", "words", "meaning", "unit", "first", "last"]
    )
    var entries: [Place: [(key: ArraySlice<UInt8>, value: Int)]] = [:]
    var words: [TimeWord] = []
    let places = CaseNames<Place>()
    let units = CaseNames<CalendarUnit>()
    for row in table.rows {
      guard let place = places[row["place"]] else {
        throw table.error(row, "'\(row["place"])' is no place of a time word")
      }
      guard let word = TimeWord(row, units) else {
        throw table.error(row, "the cells behind the words do not fit together")
      }
      entries[place, default: []] += row.keys("words").map { ($0, words.count) }
      words.append(word)
    }
    tries = Place.allCases.map { ScalarTrie(entries[$0] ?? []) }
    self.words = words
  }

  /// The longest word of a place that begins at `offset` and ends at `end` or before, with its length
  /// in bytes.
  func match(
    _ place: Place,
    in bytes: [UInt8],
    at offset: Int,
    before end: Int
  ) -> (word: TimeWord, length: Int)? {
    guard
      let match = tries[place.rawValue].longestMatch(in: bytes, at: offset, before: end)
    else { return nil }
    return (words[match.value], match.length)
  }
}
