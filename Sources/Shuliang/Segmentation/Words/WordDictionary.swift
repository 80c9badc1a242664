/// ICU's words with their costs, in a form that is quick to search, and the traits of characters
/// that go with it. Immutable; made once and shared.
struct WordDictionary: Sendable {
  let traits: CharacterTraitsTable
  let trie: WordTrie
  /// Words with other characters than those that are searched; `nil` without any.
  let mixedWords: ScalarTrie?
  /// Whether words of the trie have tags.
  let hasTags: Bool

  /// Why the dictionary of the installed ICU cannot serve.
  struct Unavailable: Error, Hashable {
    let reason: String
  }

  /// The words of the installed ICU, read when they are asked for first: 40 ms.
  static let installed = Result { () throws(Unavailable) in try load() }

  private static func load() throws(Unavailable) -> WordDictionary {
    do {
      let iterators = try BreakIteratorPool.installed.get()
      let dictionary = WordDictionary(
        try entries(of: try WordListData.trie(named: "cjdict")),
        marks: try iterators.withIterator(JoiningMarks.init)
      )
      try WordProbe.check(dictionary, against: iterators)
      return dictionary
    } catch let error as ICUError {
      throw Unavailable(reason: error.description)
    } catch let error as Unavailable {
      throw error
    } catch {
      throw Unavailable(reason: "the word list of ICU is malformed")
    }
  }

  static func entries(of trie: UCharsTrie) throws -> WordEntries {
    var entries = WordEntries()
    entries.reserve(words: trie.units.count / 3, scalars: trie.units.count)
    var highest = 0
    try trie.forEachWord { word, cost in
      highest = Swift.max(highest, cost)
      entries.append(word, cost: cost)
    }
    guard highest <= WordTrie.highestCost else { throw UCharsTrie.Malformed() }
    return entries
  }

  init(_ entries: WordEntries, marks: JoiningMarks, mixedWords: ScalarTrie? = nil) {
    let codes = WordDictionary.codes(of: entries)
    trie = WordTrie(entries, codes: codes)
    traits = CharacterTraitsTable(codes: codes, marks: marks)
    hasTags = entries.entries.contains { $0.tag != 0 }
    self.mixedWords = mixedWords
  }

  /// The words of the installed ICU and those of a lexicon, which win where both have one.
  ///
  /// - Complexity: 0.1 seconds, and O(*n* log *n*) in the lexicon's words.
  static func installed(adding lexicon: Lexicon) throws(Unavailable) -> WordDictionary {
    _ = try installed.get()
    do {
      var entries = try entries(of: try WordListData.trie(named: "cjdict"))
      let words = LexiconWords(lexicon)
      entries.merge(words.searched)
      return WordDictionary(
        entries,
        marks: try BreakIteratorPool.installed.get().withIterator(JoiningMarks.init),
        mixedWords: words.mixed.isEmpty ? nil : ScalarTrie(words.mixed)
      )
    } catch {
      throw Unavailable(reason: "\(error)")
    }
  }

  /// A code for each character that is in a word: the commoner, the lower, from 1.
  private static func codes(of entries: WordEntries) -> [UInt16] {
    var counts = [Int](repeating: 0, count: 0x10000)
    for scalar in entries.scalars { counts[Int(scalar)] += 1 }
    var codes = [UInt16](repeating: 0, count: 0x10000)
    // The number of uses above the scalar: sorting plain integers is quick.
    let used = counts.indices.filter { counts[$0] > 0 }.map { counts[$0] << 16 | (0xFFFF - $0) }
      .sorted(by: >).map { 0xFFFF - $0 & 0xFFFF }
    for (index, scalar) in used.prefix(0x7FFE).enumerated() { codes[scalar] = UInt16(index + 1) }
    return codes
  }
}
