/// Finds words of raw text that no dictionary has: strings whose characters stand together far
/// more often than by chance, and beside many different ones.
///
/// Sources: Sproat, Shih: A Statistical Method for Finding Word Boundaries in Chinese Text, 1990
/// (cohesion); Jin, Tanaka-Ishii: Unsupervised Segmentation of Chinese Text by Use of Branching
/// Entropy, 2006.
public struct WordDiscovery: Sendable {
  /// A string that is a word by all signs.
  public struct Word: Sendable, Hashable {
    public let text: String
    /// How often it stands in the text.
    public let count: Int
    /// How much likelier than by chance its parts stand together, in bits, for the two parts
    /// that hold together least.
    public let cohesion: Double
    /// The entropy of the characters before it and of those behind it, in bits; the lower of both.
    /// A line break or mark counts as a character that is seen only there.
    public let branching: Double
    /// How often it would stand in sixty million words: the weight of a `Lexicon`.
    public let weight: Double
  }

  /// What a string needs for a word.
  public struct Thresholds: Sendable, Hashable {
    public var count: Int
    public var cohesion: Double
    public var branching: Double

    public init(count: Int = 8, cohesion: Double = 6, branching: Double = 1.8) {
      self.count = count
      self.cohesion = cohesion
      self.branching = branching
    }
  }

  /// The longest word looked for, in characters.
  public static let longestWord = 6

  private let thresholds: Thresholds
  /// The Han characters of the text, a 0 wherever others stand between.
  private var characters: [UInt16] = [0]
  private var hanCount = 0

  public init(thresholds: Thresholds = Thresholds()) {
    self.thresholds = thresholds
  }

  /// Takes up text.
  ///
  /// - Parameter text: UTF-8. Only Han of the Basic Multilingual Plane is looked at.
  /// - Complexity: O(*n*); less than a byte of memory for each byte.
  public mutating func add(_ text: [UInt8]) {
    var index = 0
    while index < text.count {
      let scalar =
        UTF8Scan.length(ofLead: text[index]) == 3 && index + 2 < text.count
        ? UTF8Scan.scalar(in: text, at: index) : 0
      if 0x3400...0x9FFF ~= scalar {
        characters.append(UInt16(scalar))
        hanCount += 1
        index += 3
      } else {
        if characters.last != 0 { characters.append(0) }
        index += 1
      }
    }
    if characters.last != 0 { characters.append(0) }
  }

  /// The words of all text that was taken up and that are none for a segmenter, the heaviest first.
  ///
  /// - Parameter segmenter: one whose words are known already.
  /// - Complexity: O(*n*) in the length of the text; 24 bytes of memory for each character.
  public func words(unknownTo segmenter: Segmenter) -> [Word] {
    var strings = FrequentStrings(of: characters, atLeast: Swift.max(2, thresholds.count))
    strings.count(upTo: WordDiscovery.longestWord)
    var words: [Word] = []
    for length in 2...WordDiscovery.longestWord {
      for candidate in strings.strings(ofLength: length) where mayBeWord(candidate) {
        guard let word = word(candidate, strings), isUnknown(word, to: segmenter) else { continue }
        words.append(word)
      }
    }
    return WordDiscovery.withoutParts(words)
  }

  /// Whether a word is none for a segmenter. Words that it knows have to hold together all the
  /// more to be one word.
  private func isUnknown(_ word: Word, to segmenter: Segmenter) -> Bool {
    let parts = segmenter.wordRanges(in: Array(word.text.utf8))
    guard parts.count > 1 else { return false }
    let isCompound = parts.allSatisfy { $0.count > 3 }
    return !isCompound || word.cohesion >= thresholds.cohesion + WordDiscovery.compoundCohesion
  }

  private static let compoundCohesion = 3.0

  private func mayBeWord(_ string: FrequentStrings.Occurrences) -> Bool {
    let first = characters[string.position]
    let last = characters[string.position + string.length - 1]
    return !WordDiscovery.edges.contains(first) && !WordDiscovery.edges.contains(last)
  }

  /// Characters that words hardly begin or end with: particles, pronouns, numerals.
  private static let edges = Set(
    """
    的了在是和与與及或等也就都而且但把被将將对對从從向到为為以于於并並其这這那我你他她它们們个個地得着著过過不有\
    一二两兩三四五六七八九十百千万萬亿億几幾年月日时時
    """.utf16
  )

  private func word(
    _ string: FrequentStrings.Occurrences,
    _ strings: FrequentStrings
  ) -> Word? {
    let cohesion = strings.cohesion(of: string, total: hanCount)
    guard cohesion >= thresholds.cohesion else { return nil }
    let branching = strings.branching(of: string)
    guard branching >= thresholds.branching else { return nil }
    let units = characters[string.position..<string.position + string.length]
    // News has 1.7 characters a word.
    let words = Double(hanCount) / 1.7
    return Word(
      text: String(decoding: units, as: UTF16.self),
      count: string.count,
      cohesion: cohesion,
      branching: branching,
      weight: Double(string.count) / words * 60_000_000
    )
  }

  /// Leaves out what stands nearly always inside a longer word.
  private static func withoutParts(_ words: [Word]) -> [Word] {
    var covered: [String: Int] = [:]
    for word in words {
      let characters = Array(word.text)
      for length in 2..<Swift.max(2, characters.count) {
        for start in 0...characters.count - length {
          let part = String(characters[start..<start + length])
          covered[part] = Swift.max(covered[part] ?? 0, word.count)
        }
      }
    }
    return words.filter { Double(covered[$0.text] ?? 0) < Double($0.count) * 0.8 }
      .sorted { ($1.weight, $0.text) < ($0.weight, $1.text) }
  }
}

extension Lexicon {
  /// A lexicon of words that were discovered, each with the tag `new`.
  public init(_ words: [WordDiscovery.Word]) {
    self.init(words.map { Entry($0.text, weight: $0.weight, tag: "new") })
  }
}

extension WordDiscovery.Word {
  /// The word as a line of a lexicon's file: the word, its weight, `new`, and a note with how often
  /// it was seen, its cohesion and its branching.
  public var lexiconLine: String {
    "\(text)\t\(Int(weight.rounded()))\tnew\tcount \(count), cohesion \(tenths(cohesion)), branching \(tenths(branching))"
  }

  private func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
