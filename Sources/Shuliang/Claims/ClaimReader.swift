/// Reads the claims of a text: sentence by sentence, figure by figure, rule by rule.
///
/// The order of the rules is that of `fill`. Cost is linear in the text: a sentence is cut into
/// words once, and every rule looks only at its clause; only sentences with figures are read, and
/// the few before them that may name a subject or a time.
struct ClaimReader: ~Copyable {
  private var sentence: ClaimSentence
  private let lexicon = ClauseLexicon.standard
  private var words: ClauseWordReader
  private let quantities: [Quantity]
  /// The sentences of the text, in text order.
  let sentences: [Range<Int>]
  /// The next sentence that was not looked at.
  private var unread = 0
  /// Whether the text was searched for a name that may stand in for a subject.
  private var wasDocumentSearched = false
  /// The sentences with figures; kept only for `explain`.
  private(set) var trace: [Trace]?
  /// How many sentences before a figure's are looked through for a subject.
  private static let reach = 2

  /// The words of a sentence as the rules saw them, and which claims are its own.
  struct Trace {
    var words: [ClauseWord]
    var claims: Range<Int>
  }

  /// - Parameters:
  ///   - bytes: the repaired text.
  ///   - quantities: its figures in text order.
  ///   - times: its dates, clock times and periods in text order.
  ///   - trace: empty to keep the sentences, `nil` not to.
  init(
    bytes: [UInt8],
    quantities: [Quantity],
    times: [Range<Int>],
    trace: [Trace]? = nil
  ) {
    self.trace = trace
    self.quantities = quantities
    sentence = ClaimSentence(bytes: bytes)
    sentences = ClaimReader.sentences(of: bytes)
    words = ClauseWordReader(
      bytes: bytes,
      lexicon: lexicon,
      figures: quantities.map(\.range),
      times: times
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
    var claims: [Claim] = []
    claims.reserveCapacity(quantities.count)
    var next = 0
    for (number, range) in sentences.enumerated() where next < quantities.count {
      guard quantities[next].range.lowerBound < range.upperBound else { continue }
      while next < quantities.count, quantities[next].range.lowerBound < range.upperBound {
        next += 1
      }
      catchUp(to: number)
      read(range)
      unread = number + 1
      let start = claims.count
      claims += sentence.claims
      trace?.append(Trace(words: sentence.words, claims: start..<claims.count))
      ClaimReader.markWholes(in: &claims, from: start)
    }
    return claims
  }

  /// Marks the figures that those from `start` on are parts of; they stand not far before.
  private static func markWholes(in claims: inout [Claim], from start: Int) {
    for number in start..<claims.count {
      guard let whole = claims[number].whole else { continue }
      let place = claims[..<number].lastIndex { $0.quantity.range == whole }
      if let place { claims[place].isWhole = true }
    }
  }

  /// Looks through the last sentences before one with figures for names and times.
  private mutating func catchUp(to number: Int) {
    if unread == 0, number > 0 {
      look(at: sentences[0])
      sentence.context.titleSubject = sentence.context.subject
    }
    for earlier in max(unread, number - ClaimReader.reach)..<max(number, unread) {
      look(at: sentences[earlier])
    }
  }

  /// The first place or body that the text names, within its first sentences.
  ///
  /// Looked for only where a figure is read and no name has acted before it: any that has is meant
  /// before this one.
  private mutating func findDocumentSubject() {
    guard !wasDocumentSearched, sentence.context.subject == nil else { return }
    wasDocumentSearched = true
    var found: [ClauseWord] = []
    for range in sentences.prefix(ClaimReader.documentReach) {
      words.read(range, into: &found)
      guard let name = ClaimReader.firstName(among: found, in: sentence.bytes) else { continue }
      sentence.context.documentSubject = Claim.Phrase(
        range: name.range,
        isInherited: true,
        rule: .subjectOfTitle
      )
      return
    }
  }

  /// The first place or body of some words; not the paper, nor where a report was written:
  /// （记者陈岚 台北报道）.
  private static func firstName(among words: [ClauseWord], in bytes: [UInt8]) -> ClauseWord? {
    var depth = 0
    for word in words {
      switch word.kind {
      case .openBracket: depth += 1
      case .closeBracket: depth -= 1
      case .place, .pronoun:
        guard depth <= 0, !ClaimWords.standard.contains(.notSubject, word.range, in: bytes) else {
          continue
        }
        return word
      default: continue
      }
    }
    return nil
  }

  /// How many sentences are looked through for the text's subject.
  private static let documentReach = 12

  /// Takes subject and time of a sentence without figures.
  private mutating func look(at range: Range<Int>) {
    load(range)
    var start = 0
    while start < sentence.words.count {
      var end = start
      while end < sentence.words.count, !ClauseWordKinds.clauseEnds.contains(sentence.kind(end)) {
        end += 1
      }
      TopicRule.note(start..<end, in: &sentence)
      TimeRule.note(start..<end, in: &sentence)
      start = end + 1
    }
  }

  private mutating func load(_ range: Range<Int>) {
    if range.lowerBound == 0 || sentence.bytes[range.lowerBound - 1] == 0x0A {
      sentence.context.beginParagraph()
    }
    sentence.begin()
    words.read(range, into: &sentence.words)
    TimePhrases.join(&sentence.words, in: sentence.bytes, lexicon)
    sentence.context.referents.note(sentence.words, in: sentence.bytes)
  }

  private mutating func read(_ range: Range<Int>) {
    load(range)
    for word in sentence.words.indices where sentence.kind(word) == .figure {
      let frame = FigureFrame(figure: word, in: sentence.words)
      let quantity = quantities[Int(sentence.words[word].figure)]
      let predicate = FigurePredicate(frame, of: quantity.kind, in: sentence.words)
      sentence.figures.append(word)
      sentence.frames.append(frame)
      sentence.predicates.append(predicate)
      sentence.phrases.append(
        NounPhrase(
          predicate.core,
          in: sentence.words,
          sentence.bytes,
          followsFigure: frame.previous.map { $0 + 1 == frame.left.lowerBound } == true
        )
      )
      sentence.claims.append(Claim(quantity: quantity))
    }
    ListItemRule.find(in: &sentence)
    var clause = 0
    for number in sentence.claims.indices {
      noteClauses(from: &clause, before: sentence.frames[number].clause.lowerBound)
      fill(number)
    }
    noteClauses(from: &clause, before: sentence.words.count)
    TimeRule.note(sentence.words.indices, in: &sentence)
  }

  /// Clauses without figures between those with: 嘉峪关坚持以绿兴城，.
  private mutating func noteClauses(from start: inout Int, before end: Int) {
    while start < end {
      var stop = start
      while stop < end, !ClauseWordKinds.clauseEnds.contains(sentence.kind(stop)) { stop += 1 }
      if stop < sentence.words.count,
        !sentence.words[start..<stop].contains(where: { $0.kind == .figure })
      {
        TopicRule.note(start..<stop, in: &sentence)
        TimeRule.note(start..<stop, in: &sentence)
        ModalityRule.note(start..<stop, in: &sentence)
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
    findDocumentSubject()
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
