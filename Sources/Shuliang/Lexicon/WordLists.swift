/// Lists of words that rules look for, from a table with a row of words for each list.
///
/// `List` names the lists: its cases are the names in the table, its raw values 0, 1, 2 ….
struct WordLists<List: CaseIterable & RawRepresentable & Sendable>: Sendable
where List.RawValue == Int {
  /// By the list's raw value.
  private let forward: [ScalarTrie]
  private let backward: [ScalarTrie]
  /// How many bytes a word has: most stretches are too long or too short to be one.
  private let lengths: [Range<Int>]
  /// What the words of each list begin and end with: most stretches are known by two bytes to be none of them.
  private let openings: ByteMasks
  private let endings: ByteMasks

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - name: what errors call the table.
  ///   - text: the table.
  ///   - column: the column that names the list; the words stand in `words`, parted by `|`.
  /// - Throws: `TableError`, where the table is none or a row has a list that no rule reads.
  init(_ name: String, _ text: String, by column: String) throws(TableError) {
    let table = try TSVTable(name: name, text: text, columns: [column, "words"])
    var entries: [[(key: ArraySlice<UInt8>, value: Int)]] = List.allCases.map { _ in [] }
    let lists = CaseNames<List>()
    for row in table.rows {
      guard let list = lists[row[column]] else {
        throw table.error(row, "no rule reads the \(column) '\(row[column])'")
      }
      entries[list.rawValue] += row.keys("words").map { ($0, 0) }
    }
    forward = entries.map { ScalarTrie($0) }
    backward = entries.map { ScalarTrie.reversed($0) }
    var openings = ByteMasks(lists: entries.count)
    var endings = ByteMasks(lists: entries.count)
    for (list, words) in entries.enumerated() {
      for word in words {
        let key = Array(word.key)
        // Behind the first byte, and the last two.
        openings.insert(key.dropFirst().first, key.dropFirst(2).first, in: list)
        endings.insert(key.dropLast().last, key.dropLast(key.count > 1 ? 0 : 1).last, in: list)
      }
    }
    self.openings = openings
    self.endings = endings
    lengths = entries.map { words in
      let counts = words.map(\.key.count)
      return (counts.min() ?? 0)..<((counts.max() ?? -1) + 1)
    }
  }

  /// The lists of a table of the library.
  init(generated name: String, _ text: StaticString, by column: String) {
    do {
      try self.init(name, text.description, by: column)
    } catch {
      fatalError("\(error)")  // Checked when it was generated.
    }
  }

  /// The length in bytes of the longest word of a list that begins at `offset`; 0 without.
  @inline(__always)
  func length(_ list: List, in bytes: [UInt8], at offset: Int) -> Int {
    forward[list.rawValue].longestMatch(in: bytes, at: offset)?.length ?? 0
  }

  /// The length in bytes of the longest word of a list that ends at `offset`; 0 without.
  @inline(__always)
  func length(_ list: List, in bytes: [UInt8], endingAt offset: Int) -> Int {
    backward[list.rawValue].longestMatch(in: bytes, endingAt: offset)?.length ?? 0
  }

  /// Whether a stretch begins with a word of a list.
  @inline(__always)
  func begins(_ list: List, _ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    mayOpen(list, range, in: bytes) && opening(list, range, in: bytes) != nil
  }

  /// Whether a stretch ends with a word of a list.
  @inline(__always)
  func ends(_ list: List, _ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard mayEnd(list, range, in: bytes) else { return false }
    return closes(list, range, in: bytes)
  }

  /// Whether a word of a list stands at the end of a stretch.
  @inline(never)
  private func closes(_ list: List, _ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let words = backward[list.rawValue]
    return words.longestMatch(in: bytes, endingAt: range.upperBound, after: range.lowerBound) != nil
  }

  /// Whether a stretch is a word of a list.
  @inline(__always)
  func contains(_ list: List, _ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    lengths[list.rawValue].contains(range.count)
      && mayOpen(list, range, in: bytes)
      && opening(list, range, in: bytes)?.length == range.count
  }

  @inline(__always)
  private func mayOpen(_ list: List, _ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard range.count >= 3 else { return true }
    let start = range.lowerBound
    return openings.mayContain(bytes[start &+ 1], bytes[start &+ 2], in: list.rawValue)
  }

  @inline(__always)
  private func mayEnd(_ list: List, _ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard range.count >= 2 else { return true }
    let end = range.upperBound
    return endings.mayContain(bytes[end &- 2], bytes[end &- 1], in: list.rawValue)
  }

  /// The longest word of a list that a stretch begins with.
  @inline(never)
  private func opening(_ list: List, _ range: Range<Int>, in bytes: [UInt8]) -> ScalarTrie.Match? {
    forward[list.rawValue].longestMatch(in: bytes, at: range.lowerBound, before: range.upperBound)
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
