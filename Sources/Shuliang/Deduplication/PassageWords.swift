/// What characters and words mean when a passage is compared with its source: `passages.tsv`.
struct PassageWords: Sendable {
  /// The names in `passages.tsv`.
  enum List: String, CaseIterable {
    case mark, sentenceEnd, closing, numeric, fact, function, counted
  }

  static let standard: PassageWords = {
    do {
      return try PassageWords(GeneratedTables.passages.description)
    } catch {
      fatalError("\(error)")  // Checked when it was generated.
    }
  }()

  private var characters: [List: [UInt16]] = [:]
  /// The words of two characters that carry a fact, the first in the upper half.
  private(set) var factPairs: Set<UInt32> = []

  init(_ text: String) throws(TableError) {
    let table = try TSVTable(name: "passages.tsv", text: text, columns: ["class", "words"])
    for row in table.rows {
      guard let list = List(rawValue: row["class"]) else {
        throw table.error(row, "'\(row["class"])' is no class of words")
      }
      for word in row.names("words") {
        let units = Array(word.utf16)
        switch (units.count, list) {
        case (1, _): characters[list, default: []].append(units[0])
        case (2, .fact): factPairs.insert(PassageWords.pair(units[0], units[1]))
        case (2, _): throw table.error(row, "'\(word)' is a word; only facts are words of two")
        default: throw table.error(row, "'\(word)' is longer than two characters")
        }
      }
    }
  }

  /// The characters of a list, as folded units.
  func units(_ list: List) -> [UInt16] { characters[list] ?? [] }

  /// Two units as one number.
  static func pair(_ first: UInt16, _ second: UInt16) -> UInt32 {
    UInt32(first) << 16 | UInt32(second)
  }
}
