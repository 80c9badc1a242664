/// What a rule sees: the text, the numeral it is asked about, the tables.
///
/// All offsets are UTF-8 offsets into `bytes`, which are width-folded and repaired.
///
/// One context serves a whole text: the reader sets `numeral` and asks the rules. It is a class
/// so that what a rule has read (`measured`) is there for the next, and nothing is copied.
final class FigureContext {
  let bytes: [UInt8]
  let tables: FigureTables
  let region: Region
  /// The numeral under question.
  var numeral: Numeral {
    didSet { measuredNumber = nil }
  }
  /// Where the last figure ended; the words before it belong to that one.
  var previousEnd = 0
  private var measuredNumber: MeasuredNumber?

  init(bytes: [UInt8], tables: FigureTables, region: Region, numeral: Numeral) {
    self.bytes = bytes
    self.tables = tables
    self.region = region
    self.numeral = numeral
  }

  /// The numeral with its unit; read once, however many rules ask.
  var measured: MeasuredNumber {
    if let measuredNumber { return measuredNumber }
    let number = MeasuredNumber.read(self)
    measuredNumber = number
    return number
  }

  var start: Int { numeral.range.lowerBound }
  var end: Int { numeral.range.upperBound }

  // MARK: Looking around

  func scalar(at offset: Int) -> UInt32 { UTF8Scan.scalar(in: bytes, at: offset) }

  /// The scalar that ends at `offset`; 0 at the start of the text.
  func scalar(before offset: Int) -> UInt32 {
    guard offset > 0 else { return 0 }
    return UTF8Scan.scalar(in: bytes, at: UTF8Scan.start(ofScalarEndingAt: offset, in: bytes))
  }

  func isScalar(at offset: Int, in set: StaticString) -> Bool {
    FigureContext.contains(set, scalar(at: offset))
  }

  func isScalar(before offset: Int, in set: StaticString) -> Bool {
    FigureContext.contains(set, scalar(before: offset))
  }

  /// Whether `word` stands at `offset`.
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
    boundary(before: offset, limit: limit, marks: "，。；！？,;\n")
  }

  /// The start of the sentence that `offset` stands in, no more than `limit` bytes back.
  func sentenceStart(before offset: Int, limit: Int = 300) -> Int {
    boundary(before: offset, limit: limit, marks: "。！？\n")
  }

  /// The end of the sentence that `offset` stands in, no more than `limit` bytes on.
  func sentenceEnd(after offset: Int, limit: Int = 300) -> Int {
    var position = offset
    while position < bytes.count, position - offset < limit {
      if isScalar(at: position, in: "。！？\n") { break }
      position += UTF8Scan.length(ofLead: bytes[position])
    }
    return min(position, bytes.count)
  }

  private func boundary(before offset: Int, limit: Int, marks: StaticString) -> Int {
    var position = offset
    while position > 0, offset - position < limit {
      let before = UTF8Scan.start(ofScalarEndingAt: position, in: bytes)
      if isScalar(at: before, in: marks) { break }
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
        var value = UInt32(lead)
        let length = UTF8Scan.length(ofLead: lead)
        if length > 1 {
          value = UInt32(lead) & (0x7F >> UInt32(length))
          for index in 1..<length { value = value << 6 | UInt32(buffer[offset + index] & 0x3F) }
        }
        if value == scalar { return true }
        offset += length
      }
      return false
    }
  }

  /// The same surroundings with another numeral in question.
  func about(_ numeral: Numeral) -> FigureContext {
    let context = FigureContext(bytes: bytes, tables: tables, region: region, numeral: numeral)
    context.previousEnd = previousEnd
    return context
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

/// What a rule makes of a numeral.
enum Reading {
  case quantity(Quantity)
  case lookalike(Lookalike)

  var isRank: Bool {
    if case .quantity(let quantity) = self { quantity.kind == .rank } else { false }
  }

  var range: Range<Int> {
    switch self {
    case .quantity(let quantity): quantity.range
    case .lookalike(let lookalike): lookalike.range
    }
  }

  /// The reading without what the one before it has taken: a word may begin there (一週|六).
  func clipped(from offset: Int) -> Reading {
    guard case .lookalike(var lookalike) = self, lookalike.range.lowerBound < offset else {
      return self
    }
    lookalike.range = offset..<lookalike.range.upperBound
    return .lookalike(lookalike)
  }
}
