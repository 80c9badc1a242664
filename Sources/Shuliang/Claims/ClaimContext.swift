/// What a claim can take over from the clauses, sentences and the title before it. It is large and
/// asked for a field at a time, so that it cannot be copied.
struct ClaimContext: ~Copyable {
  /// The last name that acted, and the last time, as places of the text.
  var subject: Claim.Phrase?
  var time: Claim.Phrase?
  /// The last part of a day, where no time is known: 夜盘.
  var partOfDay: Claim.Phrase?
  /// Who said the last statement: meant where no one else is named.
  var speaker: Claim.Phrase?
  /// The actor at the start of a clause of this sentence, though no table knows its name.
  var topicSubject: Claim.Phrase?
  /// What a clause of the paragraph spoke of, though it is no name for the text: 2号线|开通，.
  var paragraphSubject: Claim.Phrase?
  /// The subject of the title or the first line.
  var titleSubject: Claim.Phrase?
  /// The first name of the whole text: meant where none stands before.
  var documentSubject: Claim.Phrase?
  /// The last names that words such as 全市 and 该公司 can point to.
  var referents = Referents()
  /// The indicator of the last claim, for clauses that name none: 同比增长10.3%. One that names no more
  /// than a change is passed over.
  var indicator: Claim.Phrase?
  /// The claims of the sentence before, for breakdowns that open the next: 其中….
  var before: [Claim] = []
  /// The noun of a clause without figures after the last claim: 就业不足率不变，维持于.
  var topic: Claim.Phrase?
  /// 目标是：the paragraph lists targets.
  var modality: Claim.Modality?

  /// A new paragraph: times and modality do not reach over it.
  mutating func beginParagraph() {
    paragraphSubject = nil
    speaker = nil
    time = nil
    partOfDay = nil
    modality = nil
  }
}

/// A sentence under reading: its words, its figures, and the claims made so far.
///
/// The rules share one: it cannot be copied, so that no rule does so unseen.
struct ClaimSentence: ~Copyable {
  let bytes: [UInt8]
  var words: [ClauseWord] = []
  var context = ClaimContext()
  /// The claims of the sentence, in text order.
  var claims: [Claim] = []
  /// The word of each claim's figure.
  var figures: [Int] = []
  var frames: [FigureFrame] = []
  var predicates: [FigurePredicate] = []
  var phrases: [NounPhrase] = []
  /// The item of each figure of a list, where figures and items are as many.
  var items: [ListItemRule.Item?] = []

  init(bytes: [UInt8]) {
    self.bytes = bytes
    // Most sentences have no more, so that short texts are read without growing anything.
    words.reserveCapacity(64)
    claims.reserveCapacity(8)
    figures.reserveCapacity(8)
    frames.reserveCapacity(8)
    predicates.reserveCapacity(8)
    phrases.reserveCapacity(8)
    items.reserveCapacity(8)
  }

  /// Makes room for the next sentence.
  mutating func begin() {
    // What stood before the last sentence is given up for it.
    swap(&context.before, &claims)
    context.topicSubject = nil
    claims.removeAll(keepingCapacity: true)
    figures.removeAll(keepingCapacity: true)
    frames.removeAll(keepingCapacity: true)
    predicates.removeAll(keepingCapacity: true)
    phrases.removeAll(keepingCapacity: true)
    items.removeAll(keepingCapacity: true)
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
  func kind(ofFigure number: Int) -> Quantity.Kind { claims.span[number].quantity.kind }

  /// The unit of a claim's figure.
  func unit(ofFigure number: Int) -> String { claims.span[number].quantity.unit }

  /// Whether the unit of a claim's figure is called so.
  func hasUnit(ofFigure number: Int, _ symbol: StaticString) -> Bool {
    claims.span[number].quantity.hasUnit(symbol)
  }

  /// How the true figure of a claim lies to the number that was written.
  func bound(ofFigure number: Int) -> Quantity.Bound { claims.span[number].quantity.bound }

  /// Whether a word is one of a list.
  func isWord(_ word: Int, _ list: ClaimWords.List) -> Bool {
    ClaimWords.standard.contains(list, words[word].range, in: bytes)
  }

  /// Whether a word begins with one of a list.
  func begins(_ word: Int, _ list: ClaimWords.List) -> Bool {
    ClaimWords.standard.begins(list, words[word].range, in: bytes)
  }

  /// Whether a word ends with one of a list.
  func ends(_ word: Int, _ list: ClaimWords.List) -> Bool {
    ClaimWords.standard.ends(list, words[word].range, in: bytes)
  }
}
