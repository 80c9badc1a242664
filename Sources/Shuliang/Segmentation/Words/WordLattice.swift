/// The cheapest way to part a run of Han and kana into words: a Viterbi search over the words of a
/// dictionary.
///
/// Costs, the price of unknown characters and the choice among equal ways are those of ICU, so
/// that the words are too. The buffers are kept from run to run.
struct WordLattice: Sendable {
  /// A character that is no word in the dictionary.
  static let unknownCost: UInt64 = 255

  /// No word has more characters: `ways` has room for so many.
  private static let longestWord = 31
  /// How much of the end of a full run is searched for a place to part it.
  private static let partingStretch = 256

  /// The codes of the run's characters, and a 0 behind them.
  private(set) var codes = [UInt16](repeating: 0, count: 512)
  /// The cells that each character leads to with the one behind it: see `readPairs`.
  private(set) var pairs = [WordTrie.Cell](repeating: .free, count: 512)
  /// First the word that ends before each character, as 255 less its length; then, where a word
  /// begins, its length.
  private var steps = [UInt8](repeating: 0, count: 512)
  /// The best way to each of the next characters: its cost in the upper half, 255 less the length
  /// of its last word in the lowest byte. The lower number is the better way, and of two that
  /// cost the same the one whose last word is longer, as ICU has it.
  private var ways = [UInt64](repeating: .max, count: 32)
  private(set) var count = 0
  private(set) var hasKatakana = false

  /// Takes up the run of searched characters from an offset on, as far as there is room.
  ///
  /// - Returns: the offset behind what was taken up.
  @inline(__always)
  mutating func readRun(in text: Span<UInt8>, from start: Int, traits: Span<UInt16>) -> Int {
    let bytes = text.bytes
    let limit = Swift.min(text.count &- 2, start &+ 3 &* (codes.count &- 1))
    var codes = codes.mutableSpan
    var (index, count, lowest) = (start, 0, 0xFFFF)
    while index < limit {
      // Loaded at once with the byte behind them, where there is one.
      let word =
        index &+ 3 < text.count
        ? UInt32(
          littleEndian: bytes.unsafeLoadUnaligned(
            fromUncheckedByteOffset: index,
            as: UInt32.self
          )
        )
        : UInt32(text[unchecked: index]) | UInt32(text[unchecked: index &+ 1]) &<< 8
          | UInt32(text[unchecked: index &+ 2]) &<< 16
      let bits = Int(word)
      let scalar = (bits & 0x0F) &<< 12 | (bits &>> 2) & 0xFC0 | (bits &>> 16) & 0x3F
      // No other lead than E3 to E9 gives a scalar that is searched, and U+0000 is none.
      let code = traits[unchecked: bits & 0xC0C0F0 == 0x8080E0 ? scalar : 0]
      guard code < 0x8000 else { break }
      codes[unchecked: count] = code
      lowest = Swift.min(lowest, scalar)
      count &+= 1
      index &+= 3
    }
    codes[unchecked: count] = 0
    self.count = count
    // All kana have the lead E3.
    hasKatakana = lowest < 0x4000
    return index
  }

  /// Whether the run that was read last may go on.
  @inline(__always) var isFull: Bool { count &+ 1 == codes.count }

  /// Makes room for a run of twice the length.
  mutating func grow() {
    codes = [UInt16](repeating: 0, count: codes.count * 2)
    pairs = [WordTrie.Cell](repeating: .free, count: codes.count)
    steps = [UInt8](repeating: 0, count: codes.count)
  }

  /// Looks up the cells of all pairs of characters of the run that was read last.
  ///
  /// They lie scattered in memory. Asked for one after the other, without a branch that depends on
  /// them, they are waited for together.
  @inline(__always)
  mutating func readPairs(_ trie: WordTrie) {
    WordLattice.readPairs(trie, codes, count, &pairs)
  }

  private static func readPairs(
    _ trie: WordTrie,
    _ codes: [UInt16],
    _ count: Int,
    _ pairs: inout [WordTrie.Cell]
  ) {
    let (cells, codes) = (trie.cells.span, codes.span)
    var pairs = pairs.mutableSpan
    for index in 0..<count {
      let base = cells[unchecked: Int(codes[unchecked: index])].base
      pairs[unchecked: index] = cells[unchecked: base &+ Int(codes[unchecked: index &+ 1])]
    }
  }

  /// Leaves only the first characters of the run that was read last.
  mutating func cutRun(to length: Int) {
    count = length
    codes[length] = 0
  }

  /// A place in a full run that no word reaches over, so that what is before it and what is behind
  /// can be searched one after the other; the last one that is found near the end. `nil` where words
  /// overlap all the way.
  ///
  /// - Returns: how many characters are before it.
  func partingPlace(_ trie: WordTrie, in text: Span<UInt8>, from start: Int) -> Int? {
    let cells = trie.cells.span
    let first = Swift.max(0, count - WordLattice.partingStretch)
    // Words that begin further on may reach over the end of what was read.
    let last = count - WordLattice.longestWord
    var reach = first + WordLattice.longestWord
    var place: Int?
    for index in first..<Swift.max(first, last) {
      // Katakana are one word by their first character: they must stay together.
      if reach <= index, !WordLattice.isKatakana(text, at: start + 3 * (index - 1)) {
        place = index
      }
      var cell = cells[Int(codes[index])]
      var end = index + 1
      while cell.base != 0 {
        cell = cells[cell.base + Int(codes[end])]
        guard cell.code == codes[end] else { break }
        end += 1
        if cell.costAndOne != 0 { reach = Swift.max(reach, end) }
      }
    }
    return place
  }

  /// The tag of a word of the run that was read last.
  func tag(ofWordAt index: Int, length: Int, _ trie: WordTrie) -> UInt16 {
    var cell = trie.cells[Int(codes[index])]
    for offset in 1..<Swift.max(1, length) {
      cell = trie.cells[cell.base + Int(codes[index + offset])]
    }
    // A character that is in no word leads nowhere.
    return cell.costAndOne == 0 ? 0 : UInt16(cell.tag)
  }

  /// Searches for the best words of the run that was read last.
  @inline(__always)
  mutating func search(_ trie: WordTrie, in text: Span<UInt8>, from start: Int) {
    readPairs(trie)
    if hasKatakana {
      WordLattice.findWays(trie, codes, pairs, count, katakanaIn: text, from: start, &ways, &steps)
    } else {
      WordLattice.findWays(trie, codes, pairs, count, &ways, &steps)
    }
    turnSteps()
  }

  /// Calls `body` with the length of each word, in characters.
  @inline(__always)
  func forEachWord(_ body: (Int) -> Void) {
    let steps = steps.span
    var index = 0
    while index < count {
      let length = Int(steps[unchecked: index])
      body(length)
      index &+= length
    }
  }

  private static func findWays(
    _ trie: WordTrie,
    _ codes: [UInt16],
    _ pairs: [WordTrie.Cell],
    _ count: Int,
    _ ways: inout [UInt64],
    _ steps: inout [UInt8]
  ) {
    let cells = trie.cells.span
    let (codes, pairs) = (codes.span, pairs.span)
    var ways = ways.mutableSpan
    var steps = steps.mutableSpan
    ways[unchecked: 0] = 0
    for index in 0..<count {
      let way = ways[unchecked: index & 31]
      ways[unchecked: index & 31] = .max
      steps[unchecked: index] = UInt8(truncatingIfNeeded: way)
      offerWords(from: index, way, cells: cells, codes: codes, pairs: pairs, to: &ways)
    }
    steps[unchecked: count] = UInt8(truncatingIfNeeded: ways[unchecked: count & 31])
    ways[unchecked: count & 31] = .max
  }

  private static func findWays(
    _ trie: WordTrie,
    _ codes: [UInt16],
    _ pairs: [WordTrie.Cell],
    _ count: Int,
    katakanaIn text: Span<UInt8>,
    from start: Int,
    _ ways: inout [UInt64],
    _ steps: inout [UInt8]
  ) {
    let cells = trie.cells.span
    let (codes, pairs) = (codes.span, pairs.span)
    var ways = ways.mutableSpan
    var steps = steps.mutableSpan
    var isAfterKatakana = false
    ways[unchecked: 0] = 0
    for index in 0..<count {
      let way = ways[unchecked: index & 31]
      ways[unchecked: index & 31] = .max
      steps[unchecked: index] = UInt8(truncatingIfNeeded: way)
      offerWords(from: index, way, cells: cells, codes: codes, pairs: pairs, to: &ways)
      let offset = start + index * 3
      let isKatakana = isKatakana(text, at: offset)
      if isKatakana, !isAfterKatakana {
        let length = katakanaLength(in: text, from: offset, limit: count - index)
        if let cost = katakanaCost(length) {
          offer(way, length, cost, at: index, to: &ways)
        }
      }
      isAfterKatakana = isKatakana
    }
    steps[unchecked: count] = UInt8(truncatingIfNeeded: ways[unchecked: count & 31])
    ways[unchecked: count & 31] = .max
  }

  /// Offers every word that begins at a character.
  @inline(__always)
  private static func offerWords(
    from index: Int,
    _ way: UInt64,
    cells: Span<WordTrie.Cell>,
    codes: Span<UInt16>,
    pairs: Span<WordTrie.Cell>,
    to ways: inout MutableSpan<UInt64>
  ) {
    let first = cells[unchecked: Int(codes[unchecked: index])]
    let cost = first.costAndOne
    offer(way, 1, cost == 0 ? unknownCost : cost &- 1, at: index, to: &ways)
    guard first.base != 0 else { return }
    var cell = pairs[unchecked: index]
    var end = index &+ 1
    while cell.code == codes[unchecked: end] {
      end &+= 1
      let cost = cell.costAndOne
      if cost != 0 { offer(way, end &- index, cost &- 1, at: index, to: &ways) }
      guard cell.base != 0 else { return }
      cell = cells[unchecked: cell.base &+ Int(codes[unchecked: end])]
    }
  }

  /// A sum that runs over begins anew, as ICU's does.
  @inline(__always)
  private static func offer(
    _ way: UInt64,
    _ length: Int,
    _ cost: UInt64,
    at index: Int,
    to ways: inout MutableSpan<UInt64>
  ) {
    let slot = (index &+ length) & 31
    let offered = (way & ~0xFF) &+ cost << 32 | UInt64(255 &- length)
    ways[unchecked: slot] = Swift.min(ways[unchecked: slot], offered)
  }

  /// Follows the best way back from the end, and leaves each word's length where it begins.
  private mutating func turnSteps() {
    var end = count
    var steps = steps.mutableSpan
    var length = 255 &- Int(steps[unchecked: end])
    while end > 0 {
      let start = end &- length
      let before = 255 &- Int(steps[unchecked: start])
      steps[unchecked: start] = UInt8(truncatingIfNeeded: length)
      (end, length) = (start, before)
    }
  }
}
