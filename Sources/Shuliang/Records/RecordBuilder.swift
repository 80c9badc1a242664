/// Makes records of claims: takes their places back to the document as it came and cuts out their
/// text and sentence.
///
/// Claims must come in text order; a whole document then costs O(its length).
struct RecordBuilder {
  private let document: String
  private let repaired: RepairedText
  private let cutter: PassageCutter
  private let identity: RecordIdentity
  private let sentences: [Range<Int>]
  /// The sentence of the last figure, and the first that was not looked at.
  private var sentenceRange = 0..<0
  private var nextSentence = 0
  private var sentence: Record.Passage?
  private(set) var records: [Record] = []
  /// The identities of figures that others are parts of, by where they begin.
  private var identities: [Int: String] = [:]
  /// The fields written last; claims of one sentence share subject and time.
  private var recent = RecentFields()
  /// The date that relative times count from, and the last time that was resolved.
  private let date: CalendarDate?
  private var earlier: CalendarInterval?
  /// What the times mean, by where they stand; `nil` for those that mean no day.
  private var meanings: [Range<Int>: String?] = [:]

  /// - Parameters:
  ///   - source: UTF-8 of the document's text.
  ///   - repaired: the text that the claims were read from.
  ///   - sentences: its sentences, in text order.
  ///   - count: how many claims there are.
  init(
    document: Document,
    source: [UInt8],
    repaired: RepairedText,
    sentences: [Range<Int>],
    claims count: Int
  ) {
    self.document = document.id
    date = document.date
    self.repaired = repaired
    self.sentences = sentences
    cutter = PassageCutter(source: source, repaired: repaired)
    identity = RecordIdentity(document: document.id)
    records.reserveCapacity(count)
  }

  /// Adds the record of a claim, which is filled where it stands: to hand it over would copy it.
  mutating func append(_ claim: Claim) {
    let quantity = claim.quantity
    let sentence = sentence(holding: quantity.range)
    let place = cutter.passage(quantity.range)
    let number = records.count
    records.append(
      Record(
        id: identity.text(start: place.range.lowerBound, text: place.text),
        document: document,
        text: place.text,
        range: place.range,
        kind: quantity.kind,
        value: quantity.value,
        unit: quantity.unit,
        bound: quantity.bound,
        role: quantity.role,
        dimension: quantity.dimension,
        base: base(of: quantity),
        sentence: sentence
      )
    )
    records[number].subject = shared(claim.subject) { $0.field(of: $1) }
    records[number].indicator = claim.indicator.map { field(of: $0) }
    records[number].time = shared(claim.time) { $0.time(of: $1) }
    records[number].baseline = claim.baseline.map { field(of: $0) }
    records[number].scope = claim.scope.map { field(of: $0) }
    records[number].change = claim.change
    records[number].modality = claim.modality
    records[number].whole = claim.whole.flatMap { identities[$0.lowerBound] }
    if claim.isWhole { identities[quantity.range.lowerBound] = records[number].id }
  }

  /// What is made of a phrase that other claims of the sentence may have as well.
  private mutating func shared(
    _ phrase: Claim.Phrase?,
    _ make: (inout RecordBuilder, Claim.Phrase) -> Record.Field
  ) -> Record.Field? {
    guard let phrase else { return nil }
    if let known = recent[phrase] { return known }
    let field = make(&self, phrase)
    recent[phrase] = field
    return field
  }

  /// The text and place of a phrase; what parts it is left out of the text.
  private func field(of phrase: Claim.Phrase) -> Record.Field {
    let passage = cutter.passage(phrase.range)
    var field = Record.Field(
      text: passage.text,
      range: passage.range,
      isInherited: phrase.isInherited
    )
    if let tail = phrase.tail {
      let rest = cutter.passage(tail)
      field.text += rest.text
      field.range =
        min(
          passage.range.lowerBound,
          rest.range.lowerBound
        )..<max(passage.range.upperBound, rest.range.upperBound)
    }
    field.resolved = phrase.referent.map { cutter.passage($0).text }
    return field
  }

  /// A time with the date or interval it means.
  private mutating func time(of phrase: Claim.Phrase) -> Record.Field {
    var field = field(of: phrase)
    field.iso = meaning(ofTime: phrase.range)
    return field
  }

  /// The date or interval that a time means where it is first asked for: carried over to a later
  /// figure, it stays that day, whatever was said between.
  private mutating func meaning(ofTime range: Range<Int>) -> String? {
    if let known = meanings[range] { return known }
    let expression = TimeExpression(in: repaired.bytes, range: range)
    let interval = expression?.resolve(relativeTo: date, earlier: earlier)
    if let interval { earlier = interval }
    meanings[range] = .some(interval?.description)
    return interval?.description
  }

  /// The sentence a figure stands in; figures of one sentence share it.
  private mutating func sentence(holding range: Range<Int>) -> Record.Passage {
    if let sentence, sentenceRange.contains(range.lowerBound) { return sentence }
    while sentenceRange.upperBound <= range.lowerBound, nextSentence < sentences.count {
      sentenceRange = sentences[nextSentence]
      nextSentence += 1
    }
    // A figure that reaches over a sentence's end, or stands in none, is its own sentence.
    let whole = sentenceRange.contains(range.lowerBound) ? sentenceRange : range
    let passage = cutter.passage(whole)
    sentence = passage
    return passage
  }

  private func base(of quantity: Quantity) -> Record.Base? {
    guard let factor = quantity.factor, !quantity.baseUnit.isEmpty,
      let value = quantity.value.multiplied(by: factor)
    else { return nil }
    return Record.Base(value: value, unit: quantity.baseUnit)
  }
}
