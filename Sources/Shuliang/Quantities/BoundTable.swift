/// The bound words around a numeral, by the place they stand in.
struct BoundTable: Sendable {
  struct Match {
    let length: Int
    let bound: Quantity.Bound
  }

  /// The places of `bounds.tsv`.
  enum Position: Int, CaseIterable {
    case before, beforeLarge, beforeBare, inside, after
  }

  static let standard = BoundTable(GeneratedTables.bounds.description)

  /// One trie a position, in the order of `Position.allCases`; those before the numeral are
  /// read backwards. Values index `bounds`; the last, one past the end, is a word to step over.
  private let tries: [ScalarTrie]
  private static let bounds = Quantity.Bound.allCases

  private init(_ text: String) {
    do {
      tries = try BoundTable.tries(text)
    } catch {
      fatalError("\(error)")  // Checked when it was generated.
    }
  }

  static func tries(_ text: String) throws(TableError) -> [ScalarTrie] {
    let table = try TSVTable(
      name: "bounds.tsv",
      text: text,
      columns: ["word", "variants", "position", "bound"]
    )
    var entries: [Position: [(key: [UInt8], value: Int)]] = [:]
    let positions = CaseNames<Position>()
    for row in table.rows {
      guard let position = positions[row["position"]] else {
        throw table.error(row, "'\(row["position"])' is no position of a bound word")
      }
      let bound = Quantity.Bound(rawValue: row["bound"])
      guard bound != nil || row["bound"] == "none" else {
        throw table.error(row, "'\(row["bound"])' is no bound")
      }
      let value = bound.flatMap { bounds.firstIndex(of: $0) } ?? bounds.count
      for word in [row["word"]] + row.names("variants") {
        entries[position, default: []].append((Array(word.utf8), value))
      }
    }
    return Position.allCases.map { position in
      switch position {
      case .before, .beforeLarge, .beforeBare: ScalarTrie.reversed(entries[position] ?? [])
      case .inside, .after: ScalarTrie(entries[position] ?? [])
      }
    }
  }

  /// The longest bound word at a place: ending at `offset` for those before a numeral, beginning
  /// there for the others.
  @inline(__always)
  func match(_ position: Position, in bytes: [UInt8], at offset: Int) -> Match? {
    let trie = tries[position.rawValue]
    let found =
      switch position {
      case .before, .beforeLarge, .beforeBare: trie.longestMatch(in: bytes, endingAt: offset)
      case .inside, .after: trie.longestMatch(in: bytes, at: offset)
      }
    guard let found, found.value < BoundTable.bounds.count else { return nil }
    return Match(length: found.length, bound: BoundTable.bounds[found.value])
  }
}
