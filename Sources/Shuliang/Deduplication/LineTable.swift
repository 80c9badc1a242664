/// Where short lines stood first, as whole lines: what page after page repeats.
struct LineTable: ~Copyable {
  /// A line of a document and its hash.
  struct Line {
    var units: Range<Int>
    var hash: UInt64
  }

  private var table = FingerprintTable(segmentBits: 2)

  var byteCount: Int { table.byteCount }

  func find(_ hash: UInt64, _ body: (Int) -> Void) {
    table.find(Fingerprint(position: 0, hash: hash)) { position, _ in body(position) }
  }

  mutating func insert(_ hash: UInt64, at position: Int) {
    table.insert(Fingerprint(position: 0, hash: hash), at: position)
  }

  /// A hash of some units. O(*n*). Source: the sum of Winnowing, over the whole line.
  static func hash(_ units: ArraySlice<UInt16>) -> UInt64 {
    var sum = UInt64(units.count)
    for unit in units { sum = (sum ^ UInt64(unit)) &* 0x9E37_79B9_7F4A_7C15 ^ (sum >> 29) }
    sum = (sum ^ (sum >> 32)) &* 0xFF51_AFD7_ED55_8CCD
    return sum ^ (sum >> 33)
  }
}
