/// Words in which a numeral character counts nothing: `exclusions.tsv`.
struct ExclusionTable: Sendable {
  static let standard: ExclusionTable = {
    do {
      return try ExclusionTable(GeneratedTables.exclusions.description)
    } catch {
      fatalError("\(error)")  // Checked when it was generated.
    }
  }()

  private static let kinds = Lookalike.Kind.allCases
  /// The words that begin with a sign of a numeral, and those that have one later on: only the
  /// latter can begin before a numeral, and most characters begin none.
  private let numeralFirst: ScalarTrie
  private let numeralLater: ScalarTrie
  /// What stands side by side in the latter.
  private let adjacent: AdjacentScalars
  /// How many characters of a word may stand before its numeral; 新三板 needs one, 数十年如一日 four.
  private static let reach = 4

  init(_ text: String) throws(TableError) {
    let table = try TSVTable(name: "exclusions.tsv", text: text, columns: ["kind", "words"])
    var entries: [(key: [UInt8], value: Int)] = []
    for row in table.rows {
      guard let kind = ExclusionTable.kinds.firstIndex(where: { $0.rawValue == row["kind"] }) else {
        throw table.error(row, "'\(row["kind"])' is no kind of lookalike")
      }
      entries += row.keys("words").map { (Array($0), kind) }
    }
    numeralFirst = ScalarTrie(entries.filter { NumeralTriggers.next(in: $0.key, from: 0) == 0 })
    let later = entries.filter { key, _ in
      NumeralTriggers.next(in: key, from: UTF8Scan.length(ofLead: key[0])) != nil
    }
    numeralLater = ScalarTrie(later)
    adjacent = AdjacentScalars(later.map(\.key))
  }

  /// The longest excluded word that covers `offset`, from the earliest place it can begin.
  func word(in bytes: [UInt8], covering offset: Int) -> Lookalike? {
    let first = numeralFirst.longestMatch(in: bytes, at: offset)
    guard adjacent.mayHold(in: bytes.span, at: offset) else {
      return first.map { lookalike($0, at: offset) }
    }
    return longerWord(than: first, in: bytes, covering: offset)
  }

  private func lookalike(_ match: ScalarTrie.Match, at start: Int) -> Lookalike {
    Lookalike(range: start..<(start + match.length), kind: ExclusionTable.kinds[match.value])
  }

  private func longerWord(
    than first: ScalarTrie.Match?,
    in bytes: [UInt8],
    covering offset: Int
  ) -> Lookalike? {
    var best = first
    var bestStart = offset
    var start = offset
    for _ in 0..<ExclusionTable.reach {
      if start == 0 { break }
      start = UTF8Scan.start(ofScalarEndingAt: start, in: bytes)
      guard numeralLater.mayBegin(in: bytes, at: start) else { continue }
      if let match = numeralLater.longestMatch(in: bytes, at: start),
        start + match.length > offset, match.length > (best?.length ?? 0)
      {
        best = match
        bestStart = start
      }
    }
    return best.map { lookalike($0, at: bestStart) }
  }
}
