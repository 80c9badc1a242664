/// What a `CorpusReader` must remember of a document beside its text, so that a later reader can go on
/// from there without reading the document's figures again.
public struct ReadingTrace: Sendable, Hashable {
  /// A figure that was handed out as a record, and the scalar it begins at.
  struct Entry: Sendable, Hashable {
    let scalar: UInt32
    let figure: KnownFigure
  }

  var entries: [Entry] = []

  init() {}

  /// A figure takes so many bytes: scalar, identity, content, role.
  private static let entrySize = 4 + 8 + 8 + 1

  /// The trace as bytes, the same on every machine; `init(bytes:)` reads them back.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entries.count * ReadingTrace.entrySize)
    for entry in entries {
      ReadingTrace.append(UInt64(entry.scalar), 4, to: &bytes)
      ReadingTrace.append(entry.figure.identity, 8, to: &bytes)
      ReadingTrace.append(entry.figure.content, 8, to: &bytes)
      bytes.append(entry.figure.role == .claim ? 0 : 1)
    }
    return bytes
  }

  /// Reads what `bytes` gave; `nil` for anything else.
  public init?(bytes: [UInt8]) {
    guard bytes.count.isMultiple(of: ReadingTrace.entrySize) else { return nil }
    for start in stride(from: 0, to: bytes.count, by: ReadingTrace.entrySize) {
      guard let role = ReadingTrace.role(bytes[start + 20]) else { return nil }
      let figure = KnownFigure(
        identity: ReadingTrace.number(bytes[start + 4..<start + 12]),
        role: role,
        content: ReadingTrace.number(bytes[start + 12..<start + 20])
      )
      let scalar = UInt32(ReadingTrace.number(bytes[start..<start + 4]))
      entries.append(Entry(scalar: scalar, figure: figure))
    }
  }

  private static func role(_ byte: UInt8) -> Quantity.Role? {
    switch byte {
    case 0: .claim
    case 1: .attributive
    default: nil
    }
  }

  /// Appends the low bytes of a number, the lowest first.
  private static func append(_ number: UInt64, _ count: Int, to bytes: inout [UInt8]) {
    for index in 0..<count { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
