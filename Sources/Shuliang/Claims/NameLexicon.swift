/// What marks a word that no table knows as a name: surnames, the characters of transliteration,
/// nouns of people, from `names.tsv`.
struct NameLexicon: Sendable {
  static let standard: NameLexicon = {
    do {
      return try NameLexicon()
    } catch {
      fatalError("\(error)")  // Checked when the table was generated.
    }
  }()

  private let surnames: ByteTrie
  private let transliteration: ByteTrie
  private let people: ByteTrie
  private let measures: ByteTrie
  private let bodies: ByteTrie
  private let noPersons: ByteTrie
  private let firmMeasures: ByteTrie
  private let noBodies: ByteTrie

  private static let classes = [
    "surname", "transliteration", "people", "measure", "firmMeasure", "body", "noBody", "noPerson",
  ]

  private init() throws(TableError) {
    let table = try TSVTable(
      name: "names.tsv",
      text: GeneratedTables.names.description,
      columns: ["class", "words"]
    )
    var entries: [String: [(key: [UInt8], value: Int)]] = [:]
    for row in table.rows {
      guard NameLexicon.classes.contains(row["class"]) else {
        throw table.error(row, "no rule reads the class '\(row["class"])'")
      }
      entries[row["class"], default: []] += row.names("words").map { (Array($0.utf8), 0) }
    }
    surnames = ByteTrie(entries["surname"] ?? [])
    transliteration = ByteTrie(entries["transliteration"] ?? [])
    people = ByteTrie.reversed(entries["people"] ?? [])
    measures = ByteTrie.reversed(entries["measure"] ?? [])
    firmMeasures = ByteTrie(entries["firmMeasure"] ?? [])
    noPersons = ByteTrie.reversed(entries["noPerson"] ?? [])
    bodies = ByteTrie.reversed(entries["body"] ?? [])
    noBodies = ByteTrie.reversed(entries["noBody"] ?? [])
  }

  /// Whether a word that no table knows is the name of a person: 谷爱凌, 姆巴佩.
  ///
  /// - Parameter range: the word, as UTF-8 offsets.
  func isPerson(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard range.count >= 6, range.count <= 30,
      noPersons.longestMatch(in: bytes, endingAt: range.upperBound) == nil
    else { return false }
    if range.count == 9, surnames.longestMatch(in: bytes, at: range.lowerBound) != nil {
      return true
    }
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard let match = transliteration.longestMatch(in: bytes, at: offset) else { return false }
      offset += match.length
    }
    return true
  }

  /// Whether a word ends like the name of an office or firm: 消防處, 襄樊市国税局.
  func isBody(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    (9...24).contains(range.count)
      && bodies.longestMatch(in: bytes, endingAt: range.upperBound) != nil
      && noBodies.longestMatch(in: bytes, endingAt: range.upperBound) == nil
  }

  /// Whether a property is one that firms have: 股价, 毛利率.
  func isFirmMeasure(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    firmMeasures.longestMatch(in: bytes, at: range.lowerBound)?.length == range.count
  }

  /// Whether a word that no table knows ends like a measured property: 不足率, 排放量.
  func isMeasure(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    range.count >= 6
      && (measures.longestMatch(in: bytes, endingAt: range.upperBound)?.length ?? 0) > 0
  }

  /// Whether a word names people by what they are: 外商投资|企业, 球员.
  func isPeople(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    (people.longestMatch(in: bytes, endingAt: range.upperBound)?.length ?? 0) >= 6
  }
}
