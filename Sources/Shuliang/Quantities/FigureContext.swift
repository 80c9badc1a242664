/// What a rule sees: the text, the numeral it is asked about, the tables.
///
/// All offsets are UTF-8 offsets into `bytes`, which are width-folded and repaired.
///
/// One context serves a whole text: the reader sets `numeral` and asks the rules. It is a class
/// so that what a rule has read (`measured`) is there for the next, and nothing is copied.
final class FigureContext {
  let bytes: [UInt8]
  let tables: FigureTables
  /// The numeral under question.
  private(set) var numeral: Numeral
  /// The scalar before the numeral, U+0000 at the start of the text, and the one after it,
  /// U+0000 at the end. Most rules look at one of them first.
  private(set) var previous: Unicode.Scalar = "\0"
  private(set) var next: Unicode.Scalar = "\0"
  /// Where the last figure ended; the words before it belong to that one.
  var previousEnd = 0
  /// The numeral with its unit, once it was asked for.
  private var measuredNumber: MeasuredNumber
  private var isMeasured = false
  private let units: TextUnits
  /// Where the text was written, and its plain 元 and `$`.
  let place: TextRegion

  init(bytes: [UInt8], tables: FigureTables, numeral: Numeral) {
    self.bytes = bytes
    self.tables = tables
    self.numeral = numeral
    measuredNumber = MeasuredNumber(numeral)
    units = TextUnits(table: tables.units)
    place = TextRegion(bytes: bytes, units: tables.units)
  }

  private init(_ other: FigureContext, numeral: Numeral) {
    bytes = other.bytes
    tables = other.tables
    units = other.units
    place = other.place
    previousEnd = other.previousEnd
    self.numeral = numeral
    measuredNumber = MeasuredNumber(numeral)
    ask(about: numeral)
  }

  /// Puts a numeral in question.
  func ask(about numeral: Numeral) {
    self.numeral = numeral
    isMeasured = false
    previous = character(before: numeral.range.lowerBound)
    next = character(at: numeral.range.upperBound)
  }

  /// The numeral with its unit; read once, however many rules ask.
  var measured: MeasuredNumber {
    if !isMeasured { measure() }
    return measuredNumber
  }

  /// The unit behind the numeral; `nil` where none stands there.
  var measuredUnit: UnitReference? {
    if !isMeasured { measure() }
    return measuredNumber.unit
  }

  private func measure() {
    measuredNumber = MeasuredNumber.read(self)
    isMeasured = true
  }

  /// The whole unit of a reference that this text gave.
  func unit(_ reference: UnitReference) -> Unit { units[reference] }

  /// A reference to a unit that the table lacks.
  func adopt(_ unit: Unit) -> UnitReference { units.adopt(unit) }

  /// The unit of so much of one for each of another: `m3/d`.
  ///
  /// - Parameter range: where the other is named, for what is called by that name: `次/天`.
  func rate(
    _ unit: UnitReference,
    per other: UnitReference,
    calledAsIn range: Range<Int>? = nil
  ) -> UnitReference {
    units.rate(unit, per: other, called: range.map { bytes[$0] })
  }

  var start: Int { numeral.range.lowerBound }
  var end: Int { numeral.range.upperBound }

  // MARK: Looking around

  func scalar(at offset: Int) -> UInt32 { UTF8Scan.scalar(in: bytes, at: offset) }

  /// The scalar that ends at `offset`; 0 at the start of the text.
  func scalar(before offset: Int) -> UInt32 {
    guard offset > 0 else { return 0 }
    let last = bytes[offset - 1]
    if last < 0x80 { return UInt32(last) }
    if offset >= 3, bytes[offset - 3] & 0xF0 == 0xE0 {
      // The commonest by far: a lead of three bytes is followed by two.
      return UTF8Scan.scalar(in: bytes, at: offset - 3)
    }
    return UTF8Scan.scalar(in: bytes, at: UTF8Scan.start(ofScalarEndingAt: offset, in: bytes))
  }

  /// The scalar at `offset` for a `switch` over literals; U+0000 at the end of the text.
  func character(at offset: Int) -> Unicode.Scalar {
    Unicode.Scalar(scalar(at: offset)) ?? "\0"
  }

  /// The scalar that ends at `offset`; U+0000 at the start of the text.
  func character(before offset: Int) -> Unicode.Scalar {
    Unicode.Scalar(scalar(before: offset)) ?? "\0"
  }

  func isScalar(at offset: Int, in set: StaticString) -> Bool {
    FigureContext.contains(set, scalar(at: offset))
  }

  func isScalar(before offset: Int, in set: StaticString) -> Bool {
    FigureContext.contains(set, scalar(before: offset))
  }

  /// Whether `word` stands at `offset`.
  @inline(__always)
  func hasWord(_ word: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + word.utf8CodeUnitCount <= bytes.count else { return false }
    return word.withUTF8Buffer { buffer in
      for index in 0..<buffer.count where bytes[offset + index] != buffer[index] { return false }
      return true
    }
  }

  /// Whether `word` ends at `offset`.
  func hasWord(_ word: StaticString, endingAt offset: Int) -> Bool {
    hasWord(word, at: offset - word.utf8CodeUnitCount)
  }

  /// The first place from `start` on where the same bytes stand as in `word`, all before `end`.
  func find(_ word: Range<Int>, from start: Int, before end: Int) -> Int? {
    let bytes = bytes
    let text = bytes.span
    let last = text[word.upperBound - 1]
    var offset = start
    while offset + word.count <= end {
      // The last byte tells Han characters apart best.
      if text[unchecked: offset &+ word.count &- 1] == last, isSame(word, at: offset) {
        return offset
      }
      offset &+= UTF8Scan.length(ofLead: text[unchecked: offset])
    }
    return nil
  }

  private func isSame(_ word: Range<Int>, at offset: Int) -> Bool {
    word.allSatisfy { bytes[$0] == bytes[offset + $0 - word.lowerBound] }
  }

  func matches(_ list: ContextWords.List, at offset: Int) -> Bool {
    tables.words.length(list, in: bytes, at: offset) > 0
  }

  func matches(_ list: ContextWords.List, endingAt offset: Int) -> Bool {
    tables.words.length(list, in: bytes, endingAt: offset) > 0
  }

  /// `offset` moved past blanks, two at most: `22.91 亿港元`.
  func skippingBlanks(from offset: Int) -> Int {
    var position = offset
    while position < bytes.count, position - offset < 2, bytes[position] == 0x20 { position += 1 }
    return position
  }

  /// `offset` moved back over blanks, two at most.
  func skippingBlanks(before offset: Int) -> Int {
    var position = offset
    while position > 0, offset - position < 2, bytes[position - 1] == 0x20 { position -= 1 }
    return position
  }

  func isDigit(at offset: Int) -> Bool {
    offset >= 0 && offset < bytes.count && UTF8Scan.isDigit(bytes[offset])
  }

  func isLatinLetter(at offset: Int) -> Bool {
    offset >= 0 && offset < bytes.count && UTF8Scan.isLatinLetter(bytes[offset])
  }

  /// The start of the clause that `offset` stands in, no more than `limit` bytes back.
  func clauseStart(before offset: Int, limit: Int = 90) -> Int {
    boundary(before: offset, limit: limit) { mark in
      switch mark {
      case "，", "。", "；", "！", "？", ",", ";", "\n": true
      default: false
      }
    }
  }

  /// The start of the sentence that `offset` stands in, no more than `limit` bytes back.
  func sentenceStart(before offset: Int, limit: Int = 300) -> Int {
    boundary(before: offset, limit: limit, isMark: FigureContext.endsSentence)
  }

  /// The end of the sentence that `offset` stands in, no more than `limit` bytes on.
  func sentenceEnd(after offset: Int, limit: Int = 300) -> Int {
    var position = offset
    while position < bytes.count, position - offset < limit {
      if mayBeMark(at: position), FigureContext.endsSentence(character(at: position)) { break }
      position += UTF8Scan.length(ofLead: bytes[position])
    }
    return min(position, bytes.count)
  }

  private static func endsSentence(_ mark: Unicode.Scalar) -> Bool {
    switch mark {
    case "。", "！", "？", "\n": true
    default: false
    }
  }

  /// Whether the scalar at an offset may end a clause or a sentence: ASCII, or in one of the two
  /// rows that have Chinese punctuation. Han text is none and is told by its first byte.
  @inline(__always)
  private func mayBeMark(at offset: Int) -> Bool {
    let lead = bytes[offset]
    return lead < 0x80 || lead == 0xE3 || lead == 0xEF
  }

  @inline(__always)
  private func boundary(
    before offset: Int,
    limit: Int,
    isMark: (Unicode.Scalar) -> Bool
  ) -> Int {
    var position = offset
    while position > 0, offset - position < limit {
      // Han, nearly all there is, is no mark: three bytes with such a lead.
      if position > 2, 0xE4...0xE9 ~= bytes[position - 3] {
        position -= 3
        continue
      }
      let before = UTF8Scan.start(ofScalarEndingAt: position, in: bytes)
      if mayBeMark(at: before), isMark(character(at: before)) { break }
      position = before
    }
    return position
  }

  private static func contains(_ set: StaticString, _ scalar: UInt32) -> Bool {
    guard scalar != 0 else { return false }
    return set.withUTF8Buffer { buffer in
      var offset = 0
      while offset < buffer.count {
        let lead = buffer[offset]
        if lead < 0x80 {
          if UInt32(lead) == scalar { return true }
          offset += 1
        } else if lead < 0xE0 {
          if UInt32(lead & 0x1F) << 6 | UInt32(buffer[offset + 1] & 0x3F) == scalar { return true }
          offset += 2
        } else {
          // No set holds a scalar past the Basic Multilingual Plane.
          let tail = UInt32(buffer[offset + 1] & 0x3F) << 6 | UInt32(buffer[offset + 2] & 0x3F)
          if UInt32(lead & 0x0F) << 12 | tail == scalar { return true }
          offset += 3
        }
      }
      return false
    }
  }

  /// The same surroundings with another numeral in question.
  func about(_ numeral: Numeral) -> FigureContext {
    FigureContext(self, numeral: numeral)
  }
}

/// All tables that the rules read.
final class FigureTables: Sendable {
  let units: UnitTable
  let bounds = BoundTable.standard
  let words = ContextWords.standard
  let exclusions = ExclusionTable.standard

  init(units: UnitTable) {
    self.units = units
  }
}
