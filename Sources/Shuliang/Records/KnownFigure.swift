/// What is kept of a record that was handed out: enough to know it again, in 24 bytes.
struct KnownFigure: Sendable {
  /// Where a figure begins: the number of its document, and a scalar of it.
  struct Place: Hashable, Sendable {
    let document: UInt32
    let scalar: UInt32

    /// - Precondition: both fit into 32 bits, as they do where an index took the document.
    init(document: Int, scalar: Int) {
      self.document = UInt32(document)
      self.scalar = UInt32(scalar)
    }
  }

  /// The record's identity as a number.
  let identity: UInt64
  let role: Quantity.Role
  /// A hash of what the figure says.
  private let content: Int

  init(_ record: Record) {
    identity = RecordIdentity.number(of: record.id)
    role = record.role
    content = KnownFigure.content(of: record)
  }

  /// The identity of the record.
  var record: String { RecordIdentity.text(of: identity) }

  /// Whether a record says the same: value, unit and bound.
  func says(_ record: Record) -> Bool { content == KnownFigure.content(of: record) }

  private static func content(of record: Record) -> Int {
    var hasher = Hasher()
    hasher.combine(record.value)
    hasher.combine(record.unit)
    hasher.combine(record.bound)
    return hasher.finalize()
  }
}
