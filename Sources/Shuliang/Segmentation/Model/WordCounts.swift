/// How often each word of Han and kana stands in each part of a segmented text.
///
/// A word that is known because it stands in the very line that is learned from would teach that the words of all
/// other text are known too. So each part is read with the words of the others.
struct WordCounts: Sendable {
  /// How many parts a text has.
  static let partCount = 4

  private var counts: [[UInt16]: [Int]] = [:]
  private var totals = [Int](repeating: 0, count: partCount)

  /// Takes up the words of a line of a part.
  mutating func add(_ line: SegmentedLine, part: Int) {
    line.forEachSearchedWord { word in
      counts[word, default: Array(repeating: 0, count: WordCounts.partCount)][part] += 1
      totals[part] += 1
    }
  }

  /// The part that a line belongs to: parts are of lines that follow each other, because these are alike.
  static func part(ofLine line: Int, of count: Int) -> Int { line * partCount / count }

  /// The characters of all words, as often as words have them.
  var scalars: [UInt16] { counts.keys.flatMap { $0 } }

  /// The words of all parts but one; of all, where that is `nil`.
  func words(without part: Int? = nil) -> LearnedWords {
    let all = counts.mapValues { counts in
      counts.reduce(0, +) - (part.map { counts[$0] } ?? 0)
    }
    let total = totals.reduce(0, +) - (part.map { totals[$0] } ?? 0)
    return LearnedWords(all.filter { $0.value > 0 }, of: total)
  }
}
