internal import Synchronization

/// A sentence under reading: its words, its figures, and the claims made so far.
///
/// The rules share one: it cannot be copied, so that no rule does so unseen. Its mutex, which has its place
/// in memory, keeps the compiler from copying so large a structure wherever a rule that writes asks one that
/// reads: that took a sixteenth of the instructions of the claims. (A class has every access checked at run
/// time instead, which took a fourth.)
struct ClaimSentence: ~Copyable {
  let bytes: [UInt8]
  private let lists = ClaimWords.standard
  private(set) var words: [ClauseWord] = []
  /// The kinds that its words have: most rules look for a few of them and are done where there are none.
  private(set) var kinds: ClauseWordKinds = []
  /// Its words that are times, in text order.
  private(set) var times: [Int] = []
  /// Those of them that hold for the clauses behind: see `TimeReach`.
  private(set) var keptTimes: [Int] = []
  var context = ClaimContext()
  /// The last names of the text that words such as 全市 and 该公司 can point to.
  var referents = Referents()
  /// What its words say of the modality of the figures behind them.
  var outlook = ModalityOutlook()
  /// What its clauses and those before say of what is to be done.
  var duties = DutyClauses()
  /// Looked for by the rules that read, when first asked.
  private let documentName: Mutex<DocumentSubject>
  /// The claims of the sentence, in text order.
  var claims: SentenceClaims
  /// The word of each claim's figure.
  var figures: [Int] = []
  var frames: [FigureFrame] = []
  var predicates: [FigurePredicate] = []
  var phrases: [NounPhrase] = []
  /// The item of each figure of a list, where figures and items are as many.
  var items: [ListItems.Item?] = []

  /// Few sentences have more words.
  static let usualWordCount = 64

  /// - Parameter claims: those of the text, of which no more is known than the figures.
  init(bytes: [UInt8], claims: consuming [Claim], documentSubject: DocumentSubject) {
    self.bytes = bytes
    self.claims = SentenceClaims(claims)
    documentName = Mutex(documentSubject)
    // Most sentences have no more, so that short texts are read without growing anything.
    words.reserveCapacity(ClaimSentence.usualWordCount)
    times.reserveCapacity(8)
    keptTimes.reserveCapacity(8)
    figures.reserveCapacity(8)
    frames.reserveCapacity(8)
    predicates.reserveCapacity(8)
    phrases.reserveCapacity(8)
    items.reserveCapacity(8)
  }

  /// Gives up the last sentence for the words of the next.
  ///
  /// - Parameter next: the words; afterwards those of the last sentence, for their room.
  mutating func begin(_ next: inout [ClauseWord]) {
    swap(&words, &next)
    kinds = ClauseWordKinds(of: words)
    if !times.isEmpty { times.removeAll(keepingCapacity: true) }
    if kinds.contains(.time) {
      for word in words.indices where words[word].kind == .time { times.append(word) }
    }
    // Once for each, however many figures ask.
    if !keptTimes.isEmpty { keptTimes.removeAll(keepingCapacity: true) }
    for word in times where TimeReach.keeps(word, in: self) { keptTimes.append(word) }
    outlook = ModalityOutlook()
    context.topicSubject = nil
    claims.beginSentence()
    if figures.isEmpty { return }
    figures.removeAll(keepingCapacity: true)
    frames.removeAll(keepingCapacity: true)
    predicates.removeAll(keepingCapacity: true)
    phrases.removeAll(keepingCapacity: true)
    items.removeAll(keepingCapacity: true)
  }

  /// The name that a phrase such as 全市 points to.
  mutating func referent(of range: Range<Int>) -> Range<Int>? {
    let main = Referents.mayPoint(range) ? context.main(in: bytes) : nil
    return referents.referent(of: range, about: main, in: bytes)
  }

  /// The first name of the whole text: meant where none stands before.
  func documentSubject() -> Claim.Phrase? {
    let bytes = bytes
    return documentName.withLock { $0.find(in: bytes) }
  }

  /// The bytes from the first of some words to the last.
  func bytes(of words: Range<Int>) -> Range<Int> {
    guard let first = words.first, let last = words.last else { return 0..<0 }
    return Int(self.words[first].start)..<Int(self.words[last].end)
  }

  func phrase(
    _ words: Range<Int>,
    _ rule: ClaimRule,
    isInherited: Bool = false
  ) -> Claim.Phrase? {
    words.isEmpty
      ? nil : Claim.Phrase(range: bytes(of: words), isInherited: isInherited, rule: rule)
  }

  func kind(_ word: Int) -> ClauseWord.Kind { words[word].kind }

  // Read in place: a claim is large, and one that is handed out is copied.

  /// What sort of figure a claim has.
  @inline(__always)
  func kind(ofFigure number: Int) -> Quantity.Kind { claims[number].quantity.kind }

  /// Where a claim's figure stands: UTF-8 offsets into the repaired text.
  func range(ofFigure number: Int) -> Range<Int> { claims[number].quantity.range }

  /// Who a figure was found to be about.
  func subject(ofFigure number: Int) -> Claim.Phrase? { claims[number].subject }

  /// What a figure was found to be of.
  func indicator(ofFigure number: Int) -> Claim.Phrase? { claims[number].indicator }

  /// Which change a figure was found to be.
  func change(ofFigure number: Int) -> Claim.Change? { claims[number].change }

  /// How far a figure was found to be from a fact.
  func modality(ofFigure number: Int) -> Claim.Modality? { claims[number].modality }

  /// The unit of a claim's figure.
  func unit(ofFigure number: Int) -> String { claims[number].quantity.unit }

  /// Whether the unit of a claim's figure is called so.
  func hasUnit(ofFigure number: Int, _ symbol: StaticString) -> Bool {
    claims[number].quantity.hasUnit(symbol)
  }

  /// Whether a claim's figure is so much a year: 1.5万吨/年.
  func isYearly(ofFigure number: Int) -> Bool { claims[number].quantity.isYearly }

  /// How the true figure of a claim lies to the number that was written.
  func bound(ofFigure number: Int) -> Quantity.Bound { claims[number].quantity.bound }

  /// Whether a word is one of a list.
  @inline(__always)
  func isWord(_ word: Int, _ list: ClaimWords.List) -> Bool {
    lists.contains(list, words[word].range, in: bytes)
  }

  /// Whether a word begins with one of a list.
  @inline(__always)
  func begins(_ word: Int, _ list: ClaimWords.List) -> Bool {
    lists.begins(list, words[word].range, in: bytes)
  }

  /// Whether a word ends with one of a list.
  @inline(__always)
  func ends(_ word: Int, _ list: ClaimWords.List) -> Bool {
    lists.ends(list, words[word].range, in: bytes)
  }
}
