/// Where a text was written, as far as its money tells: 元 is another currency in Hong Kong and
/// in Taiwan than on the mainland.
public enum Region: String, Sendable, Hashable, CaseIterable {
  case mainland = "CN"
  case hongKong = "HK"
  case taiwan = "TW"

  /// The ISO 4217 code of plain 元.
  var currency: String {
    switch self {
    case .mainland: "CNY"
    case .hongKong: "HKD"
    case .taiwan: "TWD"
    }
  }

  /// The ISO 4217 code of a plain `$`.
  var dollar: String {
    switch self {
    case .mainland: "USD"
    case .hongKong: "HKD"
    case .taiwan: "TWD"
    }
  }
}

/// Tells the region of a text by its script and the words of `regions.tsv`.
struct RegionTable: Sendable {
  static let standard: RegionTable = {
    do {
      return try RegionTable(GeneratedTables.regions.description)
    } catch {
      fatalError("\(error)")  // Checked when it was generated.
    }
  }()

  /// The markers; a value indexes `weights`.
  private let markers: ByteTrie
  /// Positive for Hong Kong, negative for Taiwan, 0 for the mainland.
  private let weights: [Int]
  /// Common characters that only one of the scripts has.
  private static let traditional = ScalarBitmap(
    "個們來時會國對說過還後長開動學經發點體無與門車東義業見為這億萬電產"
  )
  private static let simplified = ScalarBitmap(
    "个们来时会国对说过还后长开动学经发点体无与门车东义业见为这亿万电产"
  )

  init(_ text: String) throws(TableError) {
    let table = try TSVTable(
      name: "regions.tsv",
      text: text,
      columns: ["region", "marker", "weight"]
    )
    var entries: [(key: [UInt8], value: Int)] = []
    var weights: [Int] = []
    for row in table.rows {
      guard let weight = Int(row["weight"]), (1...5).contains(weight) else {
        throw table.error(row, "the weight '\(row["weight"])' is not from 1 to 5")
      }
      entries.append((Array(row["marker"].utf8), weights.count))
      switch Region(rawValue: row["region"]) {
      case .hongKong: weights.append(weight)
      case .taiwan: weights.append(-weight)
      case .mainland: weights.append(0)
      case nil: throw table.error(row, "the region '\(row["region"])' is none of HK, TW and CN")
      }
    }
    markers = ByteTrie(entries)
    self.weights = weights
  }

  /// The region a text was written in. O(n).
  ///
  /// Simplified script is the mainland's. In traditional script each marker counts once, however
  /// often it stands; without one, and where both sides weigh the same, it is Hong Kong's. A
  /// marker of the mainland counts only where the others weigh less than two.
  func region(of bytes: [UInt8]) -> Region {
    guard RegionTable.isTraditional(bytes) else { return .mainland }
    var score = 0
    var isMainland = false
    var seen: Set<Int> = []
    var offset = 0
    while offset < bytes.count {
      if let match = markers.longestMatch(in: bytes, at: offset) {
        if seen.insert(match.value).inserted { score += weights[match.value] }
        if weights[match.value] == 0 { isMainland = true }
        offset += match.length
      } else {
        offset += UTF8Scan.length(ofLead: bytes[offset])
      }
    }
    if isMainland, abs(score) < 2 { return .mainland }
    return score < 0 ? .taiwan : .hongKong
  }

  private static func isTraditional(_ bytes: [UInt8]) -> Bool {
    let text = bytes.span
    let (traditional, simplified) = (traditional, simplified)
    var balance = 0
    var offset = 0
    while offset < bytes.count {
      let length = UTF8Scan.length(ofLead: bytes[offset])
      if length == 3 {
        if traditional.contains(text, at: offset) { balance += 1 }
        if simplified.contains(text, at: offset) { balance -= 1 }
        // Clear enough: the rest of a long text needs no look.
        if abs(balance) > 50 { break }
      }
      offset += length
    }
    return balance > 0
  }
}
