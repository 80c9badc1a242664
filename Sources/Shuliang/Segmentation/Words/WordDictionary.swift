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

  /// The words of the installed ICU, read when they are asked for first: some 40 ms, the opening of ICU's
  /// iterator among them.
  static let installed = Result { () throws(Unavailable) in try load() }

  private static func load() throws(Unavailable) -> WordDictionary {
    try unavailable {
      let iterators = try BreakIteratorPool.installed.get()
      let words = try WordListData.trie(named: "cjdict")
      let dictionary = try WordDictionary(
        words,
        scalars: words.units,
        marks: try iterators.withIterator(JoiningMarks.init)
      )
      try WordProbe.check(dictionary, against: iterators)
      return dictionary
    }
  }

  /// - Parameters:
  ///   - words: the words to search for.
  ///   - scalars: the scalars of all words, the oftener a scalar is in words the oftener; others may
  ///     be among them.
  ///   - marks: how the installed ICU takes marks.
  ///   - mixedWords: words with other characters than those that are searched.
  ///   - hasTags: whether words have tags.
  /// - Throws: what the words throw, or `WordTrieBuilder.Unfit`.
  init(
    _ words: some WordTree,
    scalars: [UInt16],
    marks: JoiningMarks,
    mixedWords: ScalarTrie? = nil,
    hasTags: Bool = false
  ) throws {
    let codes = WordDictionary.codes(of: scalars)
    trie = try WordTrie(words, codes: codes, size: scalars.count)
    traits = CharacterTraitsTable(codes: codes, marks: marks)
    self.hasTags = hasTags
    self.mixedWords = mixedWords
  }

  /// The words of the installed ICU, those that were learned, and those of a lexicon, which win.
  ///
  /// A word that both ICU and the learned text have costs what both say on the average.
  ///
  /// - Parameter alphabet: further characters to have codes for. With the same, any parts of learned words have
  ///   the same codes.
  /// - Complexity: 0.05 seconds, and O(*n* log *n*) in the words that are added.
  static func installed(
    adding lexicon: Lexicon = Lexicon(),
    learned: [LearnedWords.Word] = [],
    alphabet: [UInt16] = []
  ) throws(Unavailable) -> WordDictionary {
    _ = try installed.get()
    return try unavailable {
      let installed = try WordListData.trie(named: "cjdict")
      let words = LexiconWords(lexicon)
      var entries = WordEntries()
      entries.merge(learned.map { ($0.scalars, Int($0.cost), 0) })
      entries.merge(words.searched)
      return try WordDictionary(
        WordUnion(installed, entries),
        scalars: installed.units + (alphabet.isEmpty ? entries.scalars : alphabet),
        marks: try BreakIteratorPool.installed.get().withIterator(JoiningMarks.init),
        mixedWords: words.mixed.isEmpty ? nil : ScalarTrie(words.mixed),
        hasTags: entries.entries.contains { $0.tag != 0 }
      )
    }
  }

  /// What a dictionary is made by, with what goes wrong as a reason.
  private static func unavailable(
    _ make: () throws -> WordDictionary
  ) throws(Unavailable) -> WordDictionary {
    do {
      return try make()
    } catch let error as ICUError {
      throw Unavailable(reason: error.description)
    } catch let error as Unavailable {
      throw error
    } catch {
      throw Unavailable(reason: "the word list of ICU is malformed")
    }
  }

  /// A code for each character that is searched for and is in a word, from 1: the commoner, the
  /// lower, so that the cells of common words stand close together.
  private static func codes(of scalars: [UInt16]) -> [UInt16] {
    // Characters that are oftener used than this are few.
    let most = 0x3FF
    var uses = [UInt32](repeating: 0, count: 0x10000)
    for scalar in scalars { uses[Int(scalar)] &+= 1 }
    // How many characters are used so often, then the code of the next of them.
    var next = [UInt16](repeating: 0, count: most + 1)
    let searched = CharacterTraitsTable.searched.joined()
    for scalar in searched { next[Swift.min(Int(uses[Int(scalar)]), most)] += 1 }
    var code: UInt16 = 1
    for use in next.indices.reversed() { (next[use], code) = (code, code + next[use]) }
    var codes = [UInt16](repeating: 0, count: 0x10000)
    for scalar in searched where uses[Int(scalar)] > 0 {
      let use = Swift.min(Int(uses[Int(scalar)]), most)
      codes[Int(scalar)] = next[use]
      next[use] += 1
    }
    return codes
  }
}
