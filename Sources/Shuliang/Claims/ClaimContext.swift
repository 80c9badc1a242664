/// What a claim can take over from the clauses, sentences and the title before it. It is large and
/// asked for a field at a time, so that it cannot be copied.
struct ClaimContext: ~Copyable {
  /// The last name that acted, and the last time, as places of the text.
  var subject: Claim.Phrase? {
    didSet {
      isNamedInParagraph = true
      mainSubject.note(subject)
    }
  }
  /// Whether the paragraph is an item of a list: it stands for itself, whatever the title says.
  private(set) var isDetached = false
  /// What the text speaks of as a whole.
  private var mainSubject = MainSubject()
  /// Whether the paragraph has a subject by name: named in it, or taken up again with one of its sentences.
  private(set) var isNamedInParagraph = false
  var time: Claim.Phrase?
  /// The last part of a day, where no time is known: 夜盘.
  var partOfDay: Claim.Phrase?
  /// Who said the last statement: meant where no one else is named.
  var speaker: Claim.Phrase?
  /// The actor at the start of a clause of this sentence, though no table knows its name.
  var topicSubject: Claim.Phrase?
  /// What a clause of the paragraph spoke of, though it is no name for the text: 2号线|开通，.
  var paragraphSubject: Claim.Phrase?
  /// What the paragraph is about as a whole: 全省, 我市. Parts of it are named in passing.
  var wholeSubject: Claim.Phrase?
  /// The subject of the title or the first line.
  var titleSubject: Claim.Phrase? {
    get { mainSubject.title }
    set { mainSubject.title = newValue }
  }
  /// The indicator of the last claim, for clauses that name none: 同比增长10.3%. One that names no more
  /// than a change is passed over.
  var indicator: Claim.Phrase?
  /// The noun of a clause without figures after the last claim: 就业不足率不变，维持于.
  var topic: Claim.Phrase?
  /// 目标是：the paragraph lists targets.
  var modality: Claim.Modality?
  /// 将办好10件实事，包括：the list of items parted by ； is of what is planned.
  var listModality: Claim.Modality?

  /// A new sentence: who was named in passing in the one before is given up for whom the title names, and so is what
  /// was spoken of, unless it points back itself: 该基地.
  mutating func beginSentence(of bytes: [UInt8]) {
    if titleSubject != nil, let main = mainSubject.phrase(in: bytes) {
      subject = main
      if let spoken = paragraphSubject?.range,
        !ClaimWords.standard.begins(.pointing, spoken, in: bytes)
      {
        paragraphSubject = nil
      }
    }
    // 全国首台…获批: in a text about a place the whole of another is named in passing.
    if let whole = wholeSubject, isMain(whole, in: bytes) { subject = whole }
  }

  /// What the text as a whole speaks of, by its title; `nil` where that is not said.
  mutating func main(in bytes: [UInt8]) -> Range<Int>? {
    titleSubject == nil ? nil : mainSubject.phrase(in: bytes)?.range
  }

  /// Whether the whole of something may be what the text is about.
  private mutating func isMain(_ whole: Claim.Phrase, in bytes: [UInt8]) -> Bool {
    guard let main = main(in: bytes) else { return true }
    return whole.referent == main
  }

  /// A new paragraph: times and modality do not reach over it, and it is about what the text is about.
  ///
  /// - Parameter isItem: whether it has a mark of a list, so that nothing before it is meant.
  mutating func beginParagraph(of bytes: [UInt8], isItem: Bool) {
    if let main = mainSubject.phrase(in: bytes) {
      subject = main
    } else if isItem {
      subject = nil
    }
    if isItem { indicator = nil }
    isDetached = isItem
    isNamedInParagraph = false
    paragraphSubject = nil
    wholeSubject = nil
    speaker = nil
    time = nil
    partOfDay = nil
    modality = nil
    listModality = nil
  }
}
