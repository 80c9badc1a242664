/// What is kept of a record that was handed out: enough to know it again.
struct KnownFigure: Sendable, Hashable {
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
  /// A hash of what the figure says, the same on every run.
  let content: UInt64

  init(identity: UInt64, role: Quantity.Role, content: UInt64) {
    self.identity = identity
    self.role = role
    self.content = content
  }

  init(_ record: Record) {
    identity = RecordIdentity.number(of: record.id)
    role = record.role
    content = KnownFigure.content(of: record)
  }

  /// The identity of the record.
  var record: String { RecordIdentity.text(of: identity) }

  /// Whether another figure says the same: value, unit and bound.
  ///
  /// Of the hashes only the upper 31 bits are compared, because `KnownFigures` keeps no more. It is asked
  /// where a repeat has brought both to the same place, so that two that differ are rare as it is.
  func says(_ other: KnownFigure) -> Bool { content >> 33 == other.content >> 33 }

  private static func content(of record: Record) -> UInt64 {
    var hash = StableHash()
    hash.combine(record.value.description)
    hash.combine(record.unit)
    hash.combine(record.bound.rawValue)
    return hash.value
  }
}
