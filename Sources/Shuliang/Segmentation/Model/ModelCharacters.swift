/// Which row of a model each character has, by its code in a dictionary.
struct ModelCharacters: Sendable {
  /// From the low bits: 16 for the row, 3 for the `CharacterClass`.
  struct Entry: Sendable {
    let bits: UInt32

    init(row: Int, _ characterClass: UInt8) {
      bits = UInt32(row) | UInt32(characterClass) << 16
    }

    @inline(__always) var row: UInt16 { UInt16(truncatingIfNeeded: bits) }
    @inline(__always) var characterClass: UInt16 { UInt16(truncatingIfNeeded: bits >> 16) }
  }

  /// The rows of what is no character of the model: one that it never saw, and what stands beside a
  /// run.
  enum Row {
    static let unknown = 0
    static let edge = 1
    static let number = 2
    static let latin = 3
    /// How many there are, and the row of the model's first character.
    static let count = 4
  }

  /// Rows have sixteen bits.
  static let mostCharacters = 0x10000 - Row.count

  /// By the codes of the dictionary.
  let entries: [Entry]

  static let edge = Entry(row: Row.edge, CharacterClass.edge)
  private static let number = Entry(row: Row.number, CharacterClass.numberOrLatin)
  private static let latin = Entry(row: Row.latin, CharacterClass.numberOrLatin)

  /// - Parameters:
  ///   - scalars: the characters of the rows, from `Row.count` on.
  ///   - traits: what has the codes.
  init(_ scalars: [UInt16], traits: CharacterTraitsTable) {
    var rows = [UInt16](repeating: UInt16(Row.unknown), count: 0x10000)
    for (index, scalar) in scalars.enumerated() { rows[Int(scalar)] = UInt16(Row.count + index) }
    entries = ModelCharacters.entries(traits) { scalar, _ in Int(rows[Int(scalar)]) }
  }

  /// A row for each code, for training: the code behind `Row.count`.
  init(withRowsOf traits: CharacterTraitsTable) {
    entries = ModelCharacters.entries(traits) { _, code in Row.count + code }
  }

  private static func entries(
    _ traits: CharacterTraitsTable,
    _ row: (_ scalar: UInt16, _ code: Int) -> Int
  ) -> [Entry] {
    // Code 0 is that of all characters that are in no word.
    var entries = [Entry(row: Row.unknown, CharacterClass.free)]
    for scalar in CharacterTraitsTable.searched.joined() {
      let code = Int(traits.bits[Int(scalar)])
      if code >= entries.count {
        entries += repeatElement(entries[0], count: code + 1 - entries.count)
      }
      if code > 0 { entries[code] = Entry(row: row(scalar, code), CharacterClass.of(scalar)) }
    }
    return entries
  }

  /// What stands before the run that begins at an offset.
  @inline(__always)
  static func neighbour(before start: Int, in text: Span<UInt8>) -> Entry {
    guard start > 0 else { return edge }
    let last = text[unchecked: start &- 1]
    if last < 0x80 { return ofASCII(last) }
    return start > 2 ? ofFullwidth(text, at: start &- 3) : edge
  }

  /// What stands behind the run that ends at an offset.
  @inline(__always)
  static func neighbour(behind end: Int, in text: Span<UInt8>) -> Entry {
    guard end < text.count else { return edge }
    let first = text[unchecked: end]
    if first < 0x80 { return ofASCII(first) }
    return end &+ 2 < text.count ? ofFullwidth(text, at: end) : edge
  }

  @inline(__always)
  private static func ofASCII(_ byte: UInt8) -> Entry {
    if byte &- 0x30 < 10 { return number }
    return (byte | 0x20) &- 0x61 < 26 ? latin : edge
  }

  /// U+FF10 to U+FF19, U+FF21 to U+FF3A, U+FF41 to U+FF5A.
  @inline(__always)
  private static func ofFullwidth(_ text: Span<UInt8>, at offset: Int) -> Entry {
    let (second, third) = (text[unchecked: offset &+ 1], text[unchecked: offset &+ 2])
    guard text[unchecked: offset] == 0xEF else { return edge }
    if second == 0xBC {
      if third &- 0x90 < 10 { return number }
      return third &- 0xA1 < 26 ? latin : edge
    }
    return second == 0xBD && third &- 0x81 < 26 ? latin : edge
  }
}
