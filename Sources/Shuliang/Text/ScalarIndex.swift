/// Turns UTF-8 offsets of a text into scalar offsets and back, in any order.
///
/// It keeps how many scalars begin before every 64th byte: four bytes for 64 of the text, and O(*n*)
/// to make. For offsets that only rise `ScalarCursor` needs no memory.
struct ScalarIndex {
  private let counts: [UInt32]
  private static let shift = 6

  /// - Parameter bytes: well-formed UTF-8 of less than 4 GB.
  init(_ bytes: [UInt8]) {
    let text = bytes.span
    let blockSize = 1 << ScalarIndex.shift
    var counts: [UInt32] = []
    counts.reserveCapacity(bytes.count >> ScalarIndex.shift + 1)
    var count = 0
    var start = 0
    while start < text.count {
      counts.append(UInt32(count))
      let end = min(start + blockSize, text.count)
      count += WordScan.countScalars(in: text, start..<end)
      start = end
    }
    self.counts = counts
  }

  /// The number of scalars that begin before an offset of the text. O(1).
  func scalarOffset(ofByte offset: Int, in bytes: [UInt8]) -> Int {
    guard !counts.isEmpty else { return 0 }
    let block = min(offset >> ScalarIndex.shift, counts.count - 1)
    let start = block << ScalarIndex.shift
    return Int(counts[block]) + WordScan.countScalars(in: bytes.span, start..<offset)
  }

  /// The UTF-8 offset of a scalar; the text's end for one behind the last. O(log *n*).
  func byteOffset(ofScalar scalar: Int, in bytes: [UInt8]) -> Int {
    var low = 0
    var high = counts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(counts[middle]) <= scalar { low = middle } else { high = middle }
    }
    guard low < high else { return 0 }
    var offset = low << ScalarIndex.shift
    // A scalar may begin in the block before.
    while offset < bytes.count, UTF8Scan.isContinuation(bytes[offset]) { offset += 1 }
    return WordScan.offset(in: bytes.span, from: offset, behind: scalar - Int(counts[low]))
  }
}
