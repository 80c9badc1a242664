/// What `SegmentationTrainer` learned from segmented text: weights of features that say whether a
/// word ends at a place.
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

  /// The rules whose words the model corrects.
  public let rules: Segmenter.RuleSet
  let weights: [Int8]
  /// What the weights say of a place, made ready once for all segmenters.
  let score: BoundaryScore

  private static let signature = Array("SHULIANG-WORDS-1".utf8)
  private static let headerSize = 32

  init(rules: Segmenter.RuleSet, weights: [Int8]) {
    precondition(weights.count == 1 << BoundaryFeatures.tableBits)
    self.rules = rules
    self.weights = weights
    score = BoundaryScore(weights)
  }

  public static func == (left: SegmentationModel, right: SegmentationModel) -> Bool {
    left.rules == right.rules && left.weights == right.weights
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(rules)
    hasher.combine(weights)
  }

  /// The model as the bytes of a file: 1 MB.
  ///
  /// A header of 32 bytes has the signature, the number of features, the bits of the table and the
  /// rule set, a byte each and five empty, and a checksum of the weights; then a byte for each
  /// weight.
  public var bytes: [UInt8] {
    var bytes = SegmentationModel.signature
    bytes += [UInt8(BoundaryFeatures.count), UInt8(BoundaryFeatures.tableBits)]
    bytes += [rules == .icu ? 0 : 1, 0, 0, 0, 0, 0]
    let payload = weights.map { UInt8(bitPattern: $0) }
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
  public init(_ bytes: [UInt8], name: String) throws(FormatError) {
    guard bytes.count >= SegmentationModel.headerSize,
      bytes.starts(with: SegmentationModel.signature)
    else { throw FormatError(name: name, reason: "it does not begin as one") }
    let fields = bytes[SegmentationModel.signature.count..<SegmentationModel.headerSize]
    let start = fields.startIndex
    guard fields[start] == UInt8(BoundaryFeatures.count),
      fields[start + 1] == UInt8(BoundaryFeatures.tableBits), fields[start + 2] < 2
    else { throw FormatError(name: name, reason: "it has other features") }
    let payload = bytes[SegmentationModel.headerSize...]
    guard payload.count == 1 << BoundaryFeatures.tableBits else {
      throw FormatError(
        name: name,
        reason: "it has \(bytes.count) bytes, some are missing or too many"
      )
    }
    let stored = (0..<8).reduce(UInt64(0)) { $0 | UInt64(fields[start + 8 + $1]) << UInt64($1 * 8) }
    guard stored == SegmentationModel.checksum(payload) else {
      throw FormatError(name: name, reason: "its checksum is wrong")
    }
    self.init(
      rules: fields[start + 2] == 0 ? .icu : .news,
      weights: payload.map { Int8(bitPattern: $0) }
    )
  }

  /// FNV-1a, 64 bits.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
