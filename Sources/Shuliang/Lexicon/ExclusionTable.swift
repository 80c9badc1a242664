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
    numeralLater = ScalarTrie(
      entries.filter { key, _ in
        NumeralTriggers.next(in: key, from: UTF8Scan.length(ofLead: key[0])) != nil
      }
    )
  }

  /// The longest excluded word that covers `offset`, from the earliest place it can begin.
  func word(in bytes: [UInt8], covering offset: Int) -> Lookalike? {
    var best = numeralFirst.longestMatch(in: bytes, at: offset)
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
    return best.map {
      Lookalike(range: bestStart..<(bestStart + $0.length), kind: ExclusionTable.kinds[$0.value])
    }
  }
}
