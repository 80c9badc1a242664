/// The first place or body that a text names, within its first sentences.
///
/// Looked for once, and only where nothing else says what a figure is about: the sentences are read a
/// second time for it.
struct DocumentSubject {
  private var words: ClauseWordReader
  private let sentences: ArraySlice<Range<Int>>
  private var wasSearched = false
  private var name: Claim.Phrase?
  /// How many sentences are looked through.
  private static let reach = 12

  /// - Parameters:
  ///   - words: reads the words of the text.
  ///   - sentences: those of the text, in text order.
  init(_ words: ClauseWordReader, _ sentences: [Range<Int>]) {
    self.words = words
    self.sentences = sentences.prefix(DocumentSubject.reach)
  }

  /// The name, as a phrase that a figure takes over; `nil` where the text has none.
  ///
  /// - Complexity: O(length of the first sentences) when first asked, O(1) after.
  mutating func find(in bytes: [UInt8]) -> Claim.Phrase? {
    if wasSearched { return name }
    wasSearched = true
    var found: [ClauseWord] = []
    for sentence in sentences {
      words.read(sentence, into: &found)
      guard let word = DocumentSubject.firstName(among: found, in: bytes) else { continue }
      name = Claim.Phrase(range: word.range, isInherited: true, rule: .subjectOfTitle)
      break
    }
    return name
  }

  /// The first place or body of some words; not the paper, nor where a report was written, what is quoted, nor what a
  /// law is called: （记者陈岚 台北报道）, “中国天眼”, 《中华人民共和国海洋环境保护法》.
  private static func firstName(among words: [ClauseWord], in bytes: [UInt8]) -> ClauseWord? {
    var depth = 0
    for (index, word) in words.enumerated() {
      switch word.kind {
      case .openBracket: depth += 1
      case .closeBracket: depth -= 1
      case .openQuote: depth += 1
      case .closeQuote: depth -= 1
      case .place, .pronoun:
        guard depth <= 0, !ClaimWords.standard.contains(.notSubject, word.range, in: bytes),
          !ClaimWords.standard.contains(.government, word.range, in: bytes),
          !ClaimWords.standard.contains(.world, word.range, in: bytes),
          index == 0 || !words[index - 1].kind.isOne(of: [.conjunction, .list])
        else { continue }
        return word
      default: continue
      }
    }
    return nil
  }
}
