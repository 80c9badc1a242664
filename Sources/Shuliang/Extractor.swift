/// Reads every figure of a document into records: the whole pipeline in one call.
///
///     let extractor = Extractor()
///     for record in extractor.records(in: Document(id: "news", text: "全市装机达297.4万千瓦。")) {
///       print(record.text, record.value, record.unit)
///     }
///
/// An extractor is immutable; one serves any number of jobs at once.
public struct Extractor: Sendable {
  private let tables: FigureTables
  /// News prints a figure every hundred bytes or so, and seldom more; a guess that saves copies.
  private static let bytesPerFigure = 64

  /// An extractor with the library's tables.
  ///
  /// - Parameter units: The units it knows; see `UnitTable.adding(_:name:)` for a user's own.
  public init(units: UnitTable = .standard) {
    tables = FigureTables(units: units)
  }

  /// The figures of a document, in text order; those of a caption that stands inside a sentence
  /// come after those of its paragraph. O(length of the text).
  public func records(in document: Document) -> [Record] {
    let source = Array(document.text.utf8)
    let repaired = RepairedText(source)
    guard var reader = claimReader(of: repaired, trace: nil) else { return [] }
    let claims = reader.read()
    var records = RecordBuilder(
      document: document,
      source: source,
      repaired: repaired,
      sentences: reader.sentences,
      claims: claims.count
    )
    // By number: a claim that a loop hands out is copied.
    for number in claims.indices { records.append(claims[number]) }
    return records.records
  }

  /// The figures of a text that needs no repair, in text order; ranges count its UTF-8.
  ///
  /// - Parameter text: The document's text, its lines repaired and its widths folded.
  public func quantities(in text: RepairedText) -> [Quantity] {
    var quantities: [Quantity] = []
    readFigures(of: text.bytes) { quantity in
      if quantities.isEmpty {
        quantities.reserveCapacity(text.bytes.count / Extractor.bytesPerFigure)
      }
      quantities.append(quantity)
    }
    return quantities
  }

  /// The figures of a text and what it says of them, in text order; ranges count its UTF-8.
  ///
  /// - Parameter text: The document's text, its lines repaired and its widths folded.
  /// - Complexity: O(*n*).
  public func claims(in text: RepairedText) -> [Claim] {
    guard var reader = claimReader(of: text, trace: nil) else { return [] }
    return reader.read()
  }

  /// Reads the figures and times of a text; `nil` where there is no figure.
  func claimReader(of text: RepairedText, trace: [ClaimReader.Trace]?) -> ClaimReader? {
    guard NumeralTriggers.next(in: text.bytes, from: 0) != nil else { return nil }
    var claims: [Claim] = []
    var times: [Range<Int>] = []
    var reader = reader(of: text.bytes)
    while let reading = reader.next() {
      switch reading {
      case .quantity(var figure):
        RoleRule.assign(to: &figure, in: text.bytes)
        if claims.isEmpty {
          claims.reserveCapacity(text.bytes.count / Extractor.bytesPerFigure)
        }
        claims.append(Claim(quantity: Quantity(figure, unit: reader.unit(of: figure))))
      case .lookalike(let lookalike):
        while let last = times.last, last.upperBound > lookalike.range.lowerBound {
          times.removeLast()
        }
        guard let time = lookalike.timeRange(in: text.bytes) else { continue }
        if times.isEmpty { times.reserveCapacity(text.bytes.count / Extractor.bytesPerFigure) }
        times.append(time)
      }
    }
    if claims.isEmpty { return nil }
    return ClaimReader(bytes: text.bytes, claims: claims, times: times, trace: trace)
  }

  /// What only looks like a figure, in text order, for those who want to see why.
  public func lookalikes(in text: RepairedText) -> [Lookalike] {
    var lookalikes: [Lookalike] = []
    var reader = reader(of: text.bytes)
    while let reading = reader.next() {
      // A figure may begin in what was taken for a word: 零下 in 零下3米.
      while let last = lookalikes.last, last.range.upperBound > reading.range.lowerBound {
        lookalikes.removeLast()
      }
      if case .lookalike(let lookalike) = reading { lookalikes.append(lookalike) }
    }
    return lookalikes
  }

  private func readFigures(of bytes: [UInt8], _ body: (consuming Quantity) -> Void) {
    // Text without a numeral costs no more than this look: nothing is made for it.
    guard NumeralTriggers.next(in: bytes, from: 0) != nil else { return }
    var reader = reader(of: bytes)
    while let reading = reader.next() {
      guard case .quantity(var figure) = reading else { continue }
      RoleRule.assign(to: &figure, in: bytes)
      body(Quantity(figure, unit: reader.unit(of: figure)))
    }
  }

  private func reader(of bytes: [UInt8]) -> FigureReader {
    FigureReader(bytes: bytes, tables: tables)
  }
}
