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
  private let regions = RegionTable.standard

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
    var records = RecordBuilder(
      document: document.id,
      source: source,
      repaired: repaired
    )
    read(repaired.bytes) { reading in
      if case .quantity(let quantity) = reading {
        records.append(RoleRule.assign(quantity, in: repaired.bytes))
      }
    }
    return records.records
  }

  /// The figures of a text that needs no repair, in text order; ranges count its UTF-8.
  ///
  /// - Parameter text: The document's text, its lines repaired and its widths folded.
  public func quantities(in text: RepairedText) -> [Quantity] {
    var quantities: [Quantity] = []
    read(text.bytes) { reading in
      if case .quantity(let quantity) = reading {
        quantities.append(RoleRule.assign(quantity, in: text.bytes))
      }
    }
    return quantities
  }

  /// What only looks like a figure, in text order, for those who want to see why.
  public func lookalikes(in text: RepairedText) -> [Lookalike] {
    var lookalikes: [Lookalike] = []
    read(text.bytes) { reading in
      if case .lookalike(let lookalike) = reading { lookalikes.append(lookalike) }
    }
    return lookalikes
  }

  private func read(_ bytes: [UInt8], _ body: (Reading) -> Void) {
    var reader = FigureReader(bytes: bytes, tables: tables, region: regions.region(of: bytes))
    while let reading = reader.next() { body(reading) }
  }
}
