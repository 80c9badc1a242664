/// Reads the claims of a text: sentence by sentence, figure by figure, rule by rule.
///
/// The order of the rules is that of `fill`. Cost is linear in the text: a sentence is cut into
/// words once, and every rule looks only at its clause; only sentences with figures are read, and
/// the few before them that may name a subject or a time.
struct ClaimReader: ~Copyable {
  private var sentence: ClaimSentence
  private let lexicon = ClauseLexicon.standard
  private var words: ClauseWordReader
  /// The sentences of the text, in text order.
  let sentences: [Range<Int>]
  /// The next sentence that was not looked at.
  private var unread = 0
  /// The last sentence of which the words were read.
  private var lastLoaded = -1
  /// Room for the words of the next sentence.
  private var found: [ClauseWord] = []
  /// The sentences with figures; kept only for `explain`.
  private(set) var trace: [Trace]?
  /// How many sentences before a figure's may be looked through.
  private static let reach = 2

  /// The words of a sentence as the rules saw them, and which claims are its own.
  struct Trace {
    var words: [ClauseWord]
    var claims: Range<Int>
  }

  /// - Parameters:
  ///   - bytes: the repaired text.
  ///   - claims: those of its figures in text order, of which no more is known.
  ///   - times: its dates, clock times and periods in text order.
  ///   - trace: empty to keep the sentences, `nil` not to.
  init(
    bytes: [UInt8],
    claims: consuming [Claim],
    times: [Range<Int>],
    trace: [Trace]? = nil
  ) {
    self.trace = trace
    found.reserveCapacity(ClaimSentence.usualWordCount)
    sentences = ClaimReader.sentences(of: bytes)
    words = ClauseWordReader(
      bytes: bytes,
      lexicon: lexicon,
      figures: claims.map(\.quantity.range),
      times: times
    )
    sentence = ClaimSentence(
      bytes: bytes,
      claims: claims,
      documentSubject: DocumentSubject(words, sentences)
    )
  }

  private static func sentences(of bytes: [UInt8]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    sentences.reserveCapacity(bytes.count / bytesPerSentence + 1)
    for sentence in Sentences(of: bytes) { sentences.append(sentence) }
    return sentences
  }

  /// News has some thirty characters in a sentence; a guess that saves copies.
  private static let bytesPerSentence = 100

  /// The claims of all figures, in text order.
  mutating func read() -> [Claim] {
    let figures = words.figures
    var next = 0
    for (number, range) in sentences.enumerated() where next < figures.count {
      guard figures[next].lowerBound < range.upperBound else { continue }
      while next < figures.count, figures[next].lowerBound < range.upperBound { next += 1 }
      catchUp(to: number)
      readSentence(number)
      unread = number + 1
      trace?.append(Trace(words: sentence.words, claims: sentence.claims.places))
      sentence.claims.markWholes()
    }
    return sentence.claims.all
  }

  /// Looks through the sentence before one with figures for names and times, if they stand in a paragraph, and
  /// through the one before that where it gives a date; hardly a claim takes over anything else from there.
  private mutating func catchUp(to number: Int) {
    if unread == 0, number > 0 {
      look(at: 0)
      sentence.context.titleSubject = sentence.context.subject
      unread = 1
    }
    let isAlone = standsAlone(number)
    for earlier in max(unread, number - ClaimReader.reach)..<max(number, unread)
    where earlier + 1 == number && !isAlone || words.hasTime(in: sentences[earlier]) {
      look(at: earlier)
    }
  }

  /// Whether a sentence opens a paragraph and the one before it closed another of several sentences: nothing is taken
  /// over then. Where each line is a sentence, they are one paragraph.
  private func standsAlone(_ number: Int) -> Bool {
    number > 0 && opensParagraph(number) && !opensParagraph(number - 1)
      && !goesOn(at: sentences[number].lowerBound)
  }

  private func opensParagraph(_ number: Int) -> Bool {
    let start = sentences[number].lowerBound
    return start == 0 || sentence.bytes[start - 1] == 0x0A
  }

  /// Takes subject and time of a sentence without figures.
  private mutating func look(at number: Int) {
    load(number)
    var start = 0
    while start < sentence.words.count {
      var end = start
      while end < sentence.words.count, !ClauseWordKinds.clauseEnds.contains(sentence.kind(end)) {
        end += 1
      }
      TopicRule.note(start..<end, in: &sentence)
      TimeRule.note(start..<end, in: &sentence)
      ModalityRule.note(start..<end, in: &sentence)
      DutyClauses.note(start..<end, in: &sentence)
      start = end + 1
    }
  }

  private mutating func load(_ number: Int) {
    let range = sentences[number]
    sentence.duties.beginSentence(follows: number == lastLoaded + 1)
    lastLoaded = number
    let isParagraph = opensParagraph(number)
    let isItem =
      isParagraph
      && ItemMark.end(in: sentence.bytes, from: range.lowerBound, to: range.upperBound)
        > range.lowerBound
    if isParagraph, isItem || !goesOn(at: range.lowerBound) {
      sentence.context.beginParagraph(of: sentence.bytes, isItem: isItem)
    } else {
      sentence.context.beginSentence(of: sentence.bytes)
    }
    words.read(range, into: &found)
    TimePhrases.join(&found, in: sentence.bytes, lexicon)
    CompetitionTime.join(&found, in: sentence.bytes)
    sentence.begin(&found)
    sentence.referents.note(sentence.words, in: sentence.bytes)
  }

  /// 主要预期目标是：|国内生产总值增长5%；|新增就业…: a line goes on with what the one before leaves open.
  private func goesOn(at start: Int) -> Bool {
    let bytes = sentence.bytes
    var end = start
    while end > 0, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D || bytes[end - 1] == 0x20 {
      end -= 1
    }
    guard end >= 3 else { return false }
    return ["：", "；", "，", "、"].contains(
      Unicode.Scalar(UTF8Scan.scalar(in: bytes, at: end - 3))
    )
  }

  private mutating func readSentence(_ number: Int) {
    load(number)
    addFigures()
    ListItems.find(in: &sentence)
    var clause = 0
    for number in sentence.claims.indices {
      noteClauses(from: &clause, before: sentence.frames[number].clause.lowerBound)
      fill(number)
    }
    noteClauses(from: &clause, before: sentence.words.count)
    ModalityRule.noteList(in: &sentence)
    TimeRule.note(sentence.words.indices, in: &sentence)
  }

  /// Takes the figures of the sentence up, each with what stands around it.
  private mutating func addFigures() {
    // Held once for all of them: handing an array on is counted, and takes longer than to read it.
    let (words, bytes) = (sentence.words, sentence.bytes)
    var parser = NounPhraseParser(words, bytes)
    for word in words.indices where words[word].kind == .figure {
      let number = sentence.claims.count
      sentence.claims.take(Int(words[word].figure))
      sentence.figures.append(word)
      let frame = FigureFrame(figure: word, in: words)
      let predicate = FigurePredicate(frame, of: sentence.kind(ofFigure: number), in: words)
      sentence.frames.append(frame)
      sentence.phrases.append(
        parser.phrase(
          of: predicate.core,
          followsFigure: ClaimReader.followsCounted(frame, in: sentence)
        )
      )
      sentence.predicates.append(predicate)
    }
  }

  /// Whether another figure stands directly before the words of one: 48个|非洲国家派遣…; but 五年|全国支出….
  private static func followsCounted(_ frame: FigureFrame, in sentence: borrowing ClaimSentence)
    -> Bool
  {
    guard let previous = frame.previous, previous + 1 == frame.left.lowerBound,
      let number = sentence.figures.lastIndex(of: previous)
    else { return false }
    return sentence.kind(ofFigure: number) != .duration || previous > frame.clause.lowerBound
  }

  /// Clauses without figures between those with: 嘉峪关坚持以绿兴城，.
  private mutating func noteClauses(from start: inout Int, before end: Int) {
    while start < end {
      var stop = start
      var hasFigure = false
      while stop < end, !ClauseWordKinds.clauseEnds.contains(sentence.kind(stop)) {
        if sentence.kind(stop) == .figure { hasFigure = true }
        stop += 1
      }
      if stop < sentence.words.count, !hasFigure {
        TopicRule.note(start..<stop, in: &sentence)
        TimeRule.note(start..<stop, in: &sentence)
        ModalityRule.note(start..<stop, in: &sentence)
        DutyClauses.note(start..<stop, in: &sentence)
        IndicatorRule.note(start..<stop, in: &sentence)
      }
      start = stop + 1
    }
  }

  /// The written order of the rules.
  private mutating func fill(_ number: Int) {
    ChangeRule.apply(to: number, in: &sentence)
    BaselineRule.apply(to: number, in: &sentence)
    IndicatorRule.apply(to: number, in: &sentence)
    SubjectRule.apply(to: number, in: &sentence)
    TimeRule.apply(to: number, in: &sentence)
    ScopeRule.apply(to: number, in: &sentence)
    ModalityRule.apply(to: number, in: &sentence)
    BreakdownRule.apply(to: number, in: &sentence)
    ClaimRoleRule.apply(to: number, in: &sentence)
    if let last = sentence.phrases[number].noun.last,
      sentence.kind(last).isOne(of: [.changeUp, .changeDown])
    {
      sentence.claims[number].isBareChange = true
    } else {
      sentence.context.indicator = sentence.claims[number].indicator
    }
    sentence.context.topic = nil
  }
}
