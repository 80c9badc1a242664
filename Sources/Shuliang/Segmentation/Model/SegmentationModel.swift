/// What `SegmentationTrainer` learned from segmented text: weights of features that say whether a
/// word ends between two characters of Han or kana, and the words of that text.
public struct SegmentationModel: Sendable, Hashable {
  /// Why bytes are no model.
  public struct FormatError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The model's name, such as the file's path.
    public let name: String
    public let reason: String

    public var description: String {
      "\(name) is no model of this version: \(reason); train it anew with shuliang train"
    }
  }

  /// The rules for what is not decided by the model: under `.news` numerals, dates and Latin words
  /// are whole.
  public let rules: Segmenter.RuleSet
  /// The characters that have rows in the tables.
  let scalars: [UInt16]
  let tables: BoundaryTables
  /// The words to search for beside those of ICU.
  let words: LearnedWords

  private static let signature = Array("SHULIANG-WORDS-3".utf8)
  private static let earlierSignatures = ["SHULIANG-WORDS-1", "SHULIANG-WORDS-2"].map {
    Array($0.utf8)
  }
  private static let headerSize = 32

  init(
    rules: Segmenter.RuleSet,
    scalars: [UInt16],
    _ tables: BoundaryTables,
    words: LearnedWords
  ) {
    precondition(tables.sizes.rows == ModelCharacters.Row.count + scalars.count)
    self.rules = rules
    self.scalars = scalars
    self.tables = tables
    self.words = words
  }

  /// The model as the bytes of a file: a megabyte after fifty thousand words, at most 4 MB.
  ///
  /// A header of 32 bytes has the signature; the rule set, the bits of the numbers of pairs and of
  /// triples, a byte each and one empty; the number of characters, two bytes and two empty; and a
  /// checksum of the rest, eight bytes. Numbers have their lowest byte first. Then come the
  /// characters as UTF-16, the tables and the words: see `BoundaryTables.bytes`, `LearnedWords.bytes`.
  public var bytes: [UInt8] {
    var payload: [UInt8] = []
    for scalar in scalars { payload += [UInt8(scalar & 0xFF), UInt8(scalar >> 8)] }
    payload += tables.bytes
    payload += words.bytes
    var bytes = SegmentationModel.signature
    bytes += [
      rules == .icu ? 0 : 1, UInt8(tables.sizes.pairBits), UInt8(tables.sizes.tripleBits), 0,
    ]
    bytes += [UInt8(scalars.count & 0xFF), UInt8(scalars.count >> 8), 0, 0]
    let checksum = SegmentationModel.checksum(payload[...])
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: checksum >> UInt64(shift)))
    }
    return bytes + payload
  }

  /// Reads a model.
  ///
  /// - Parameters:
  ///   - bytes: what `bytes` gave.
  ///   - name: what errors call it, such as the file's path.
  /// - Throws: `FormatError` where the bytes are not a model of this version, or not all of it.
  /// - Complexity: O(*n*), some five milliseconds.
  public init(_ bytes: [UInt8], name: String) throws(FormatError) {
    if SegmentationModel.earlierSignatures.contains(where: { bytes.starts(with: $0) }) {
      throw FormatError(name: name, reason: "an earlier version wrote it")
    }
    guard bytes.count >= SegmentationModel.headerSize,
      bytes.starts(with: SegmentationModel.signature)
    else { throw FormatError(name: name, reason: "it does not begin as one") }
    let fields = Array(bytes[SegmentationModel.signature.count..<SegmentationModel.headerSize])
    let (pairBits, tripleBits) = (Int(fields[1]), Int(fields[2]))
    guard fields[0] < 2, BoundaryTables.Sizes.bits.contains(pairBits),
      BoundaryTables.Sizes.bits.contains(tripleBits), fields[3] == 0, fields[6] == 0, fields[7] == 0
    else { throw FormatError(name: name, reason: "it has other features") }
    let count = Int(fields[4]) | Int(fields[5]) << 8
    guard count <= ModelCharacters.mostCharacters else {
      throw FormatError(name: name, reason: "it has too many characters")
    }
    let sizes = BoundaryTables.Sizes(
      rows: ModelCharacters.Row.count + count,
      pairBits: pairBits,
      tripleBits: tripleBits
    )
    let payload = bytes[SegmentationModel.headerSize...]
    let tablesStart = payload.startIndex + count * 2
    let tablesEnd = tablesStart + BoundaryTables.byteCount(sizes)
    guard tablesEnd <= payload.endIndex else {
      throw FormatError(name: name, reason: "it has \(bytes.count) bytes, some are missing")
    }
    let stored = (0..<8).reduce(UInt64(0)) { $0 | UInt64(fields[8 + $1]) << UInt64($1 * 8) }
    guard stored == SegmentationModel.checksum(payload) else {
      throw FormatError(name: name, reason: "its checksum is wrong")
    }
    guard let words = LearnedWords(payload[tablesEnd...]) else {
      throw FormatError(name: name, reason: "its words are none")
    }
    let start = payload.startIndex
    self.init(
      rules: fields[0] == 0 ? .icu : .news,
      scalars: (0..<count).map {
        UInt16(payload[start + $0 * 2]) | UInt16(payload[start + $0 * 2 + 1]) << 8
      },
      BoundaryTables(sizes, bytes: payload[tablesStart..<tablesEnd]),
      words: words
    )
  }

  /// FNV-1a, 64 bits.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
