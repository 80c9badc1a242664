/// Words of the user's own, which the search weighs together with those of ICU.
///
/// A weight is how often a word stands in sixty million words of text, the size that jieba's
/// `dict.txt` counts over; ICU's own words are weighed alike. In the search a word costs
/// 6 ln(60,000,000 / weight), and the cheapest way through a run of Han wins: weight 3 costs 101,
/// 1,000 costs 66, 100,000 costs 38; 的, the commonest word, costs 31, common words of two
/// characters 50 to 80. A word without a weight costs 1, so that it is found wherever it stands but
/// where it would cut two words apart that are common: 国人 in 中国人民.
///
/// A word with characters other than Han and kana (卡拉OK, GPT-4) is found wherever it stands
/// whole, the longest first, whatever its weight.
public struct Lexicon: Sendable, Hashable {
  /// A word with what is known of it.
  public struct Entry: Sendable, Hashable {
    public var word: String
    /// How often it stands in sixty million words, above 0; `nil` for a word that always wins.
    public var weight: Double?
    /// What its tokens are marked with: a part of speech, a kind of name.
    public var tag: String?

    public init(_ word: String, weight: Double? = nil, tag: String? = nil) {
      self.word = word
      self.weight = weight
      self.tag = tag
    }
  }

  /// How long a word of Han and kana may be, in characters; the search looks no further.
  public static let longestWord = 20
  /// How many different tags there may be.
  public static let mostTags = WordTrie.highestTag - 1

  public private(set) var entries: [Entry]

  /// Of two equal words the later one wins. Words that are empty or too long are left out.
  public init(_ entries: [Entry] = []) {
    self.entries = entries.filter { Lexicon.problem(with: $0) == nil }
  }

  /// Both lexicons; a word of the other one wins.
  public func adding(_ other: Lexicon) -> Lexicon {
    var sum = self
    sum.entries += other.entries
    return sum
  }

  /// Reads a lexicon: one word a line as `word[TAB]weight[TAB]tag`, or as in jieba's `dict.txt`
  /// with single spaces between them. Weight and tag may be left out; a fourth cell behind a tab is
  /// a note for people. Lines that are empty or begin with `#` are left out.
  ///
  /// - Parameters:
  ///   - text: the file's contents.
  ///   - name: what errors call it, such as the file's path.
  /// - Throws: `TableError` with the line of a malformed row.
  public init(_ text: String, name: String) throws(TableError) {
    entries = []
    var tags: Set<String> = []
    var number = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == 0x0D ? line.dropLast() : line
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      let entry: Entry
      do {
        entry = try Lexicon.entry(String(Substring(line)))
      } catch {
        throw TableError(table: name, line: number, reason: error.reason)
      }
      if let tag = entry.tag, tags.insert(tag).inserted, tags.count > Lexicon.mostTags {
        throw TableError(
          table: name,
          line: number,
          reason: "more than \(Lexicon.mostTags) different tags"
        )
      }
      entries.append(entry)
    }
  }

  private struct RowError: Error {
    let reason: String
  }

  private static func entry(_ line: String) throws(RowError) -> Entry {
    let separator: Character = line.contains("\t") ? "\t" : " "
    let cells = line.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    guard cells.count <= (separator == "\t" ? 4 : 3) else {
      throw RowError(reason: "\(cells.count) cells; a row is a word, a weight and a tag")
    }
    var entry = Entry(cells[0])
    if cells.count > 1, !cells[1].isEmpty {
      if let weight = Double(cells[1]), weight > 0, weight.isFinite {
        entry.weight = weight
      } else if cells.count == 2, Double(cells[1]) == nil, separator == " " {
        // jieba's form without a frequency.
        entry.tag = cells[1]
      } else {
        throw RowError(reason: "the weight '\(cells[1])' is no number above 0")
      }
    }
    if cells.count > 2, !cells[2].isEmpty { entry.tag = cells[2] }
    if let problem = problem(with: entry) { throw RowError(reason: problem) }
    return entry
  }

  private static func problem(with entry: Entry) -> String? {
    let scalars = entry.word.unicodeScalars
    if scalars.isEmpty { return "the word is empty" }
    if scalars.contains(where: { $0.properties.isWhitespace && $0 != " " }) {
      return "the word has white space in it"
    }
    if scalars.first == " " || scalars.last == " " { return "the word begins or ends with a space" }
    if scalars.count > longestWord { return "the word is longer than \(longestWord) characters" }
    if let weight = entry.weight, !(weight > 0 && weight.isFinite) {
      return "the weight is no number above 0"
    }
    return nil
  }
}
