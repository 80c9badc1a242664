/// Makes records of quantities: takes their places back to the document as it came and cuts out
/// their text and sentence.
///
/// Quantities must come in text order; a whole document then costs O(its length).
struct RecordBuilder {
  private let document: String
  private let source: [UInt8]
  private let repaired: RepairedText
  private var repairedCursor = ScalarCursor()
  private var sourceCursor = ScalarCursor()
  private var sentences: Sentences.Iterator
  private var sentenceRange = 0..<0
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

  init(document: Document, source: [UInt8], repaired: RepairedText) {
    self.document = document.id
    date = document.date
    self.source = source
    self.repaired = repaired
    sentences = Sentences(of: repaired.bytes).makeIterator()
  }

  mutating func append(_ claim: Claim) {
    let quantity = claim.quantity
    let sentence = sentence(holding: quantity.range)
    let place = passage(quantity.range)
    var record = Record(
      id: RecordIdentity.make(
        document: document,
        start: place.range.lowerBound,
        text: place.text
      ),
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
    record.subject = field(claim.subject)
    record.indicator = field(claim.indicator)
    record.time = time(claim.time)
    record.baseline = field(claim.baseline)
    record.scope = field(claim.scope)
    record.change = claim.change
    record.modality = claim.modality
    record.whole = claim.whole.flatMap { identities[$0.lowerBound] }
    if claim.isWhole { identities[quantity.range.lowerBound] = record.id }
    records.append(record)
  }

  /// The text and place of a phrase; what parts it is left out of the text.
  private mutating func field(_ phrase: Claim.Phrase?) -> Record.Field? {
    guard let phrase else { return nil }
    if let known = recent[phrase] { return known }
    let passage = passage(phrase.range)
    var field = Record.Field(
      text: passage.text,
      range: passage.range,
      isInherited: phrase.isInherited
    )
    if let tail = phrase.tail {
      let rest = self.passage(tail)
      field.text += rest.text
      field.range =
        min(
          passage.range.lowerBound,
          rest.range.lowerBound
        )..<max(passage.range.upperBound, rest.range.upperBound)
    }
    field.resolved = phrase.referent.map { self.passage($0).text }
    recent[phrase] = field
    return field
  }

  /// A time with the date or interval it means.
  private mutating func time(_ phrase: Claim.Phrase?) -> Record.Field? {
    guard let phrase else { return nil }
    if let known = recent[phrase] { return known }
    guard var field = field(phrase) else { return nil }
    field.iso = meaning(ofTime: phrase.range)
    recent[phrase] = field
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
    while sentenceRange.upperBound <= range.lowerBound, let next = sentences.next() {
      sentenceRange = next
    }
    // A figure that reaches over a sentence's end, or stands in none, is its own sentence.
    let whole = sentenceRange.contains(range.lowerBound) ? sentenceRange : range
    let passage = passage(whole)
    sentence = passage
    return passage
  }

  /// The text and place, in the document as it came, of a stretch of the repaired text.
  private mutating func passage(_ range: Range<Int>) -> Record.Passage {
    let start = repairedCursor.scalarOffset(ofByte: range.lowerBound, in: repaired.bytes)
    let end = repairedCursor.scalarOffset(ofByte: range.upperBound, in: repaired.bytes)
    var text: [UInt8] = []
    for piece in repaired.map.sourcePieces(of: start..<end) {
      let from = sourceCursor.byteOffset(ofScalar: piece.lowerBound, in: source)
      let to = sourceCursor.byteOffset(ofScalar: piece.upperBound, in: source)
      text += source[from..<to]
    }
    // The space that joins two Latin words stands where a line break stood.
    for index in text.indices where text[index] == 0x0A || text[index] == 0x0D {
      text[index] = 0x20
    }
    return Record.Passage(
      text: String(decoding: text, as: UTF8.self),
      range: repaired.map.sourceRange(of: start..<end)
    )
  }

  private func base(of quantity: Quantity) -> Record.Base? {
    guard let factor = quantity.factor, !quantity.baseUnit.isEmpty,
      let value = quantity.value.multiplied(by: factor)
    else { return nil }
    return Record.Base(value: value, unit: quantity.baseUnit)
  }
}

/// The identity of a record: a hash of where it stands and what it says.
enum RecordIdentity {
  /// Sixteen hexadecimal digits, the same on every run and every machine (FNV-1a, 64 bits).
  static func make(document: String, start: Int, text: String) -> String {
    var hash = StableHash()
    for part in [document, String(start), text] { hash.combine(part) }
    return RecordIdentity.text(of: hash.value)
  }

  /// The sixteen digits of an identity given as a number.
  static func text(of number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// An identity as a number; 0 for a text that is none.
  static func number(of text: String) -> UInt64 { UInt64(text, radix: 16) ?? 0 }
}
