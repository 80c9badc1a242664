/// Turns UTF-8 offsets into scalar offsets and back, for offsets asked for in rising order.
///
/// Each question costs the distance from the one before it, so a whole pass is linear.
struct ScalarCursor {
  private(set) var byte = 0
  private(set) var scalar = 0

  /// The number of scalars before a UTF-8 offset.
  mutating func scalarOffset(ofByte target: Int, in bytes: [UInt8]) -> Int {
    if target < byte {
      scalar -= WordScan.countScalars(in: bytes.span, target..<byte)
    } else {
      scalar += WordScan.countScalars(in: bytes.span, byte..<target)
    }
    byte = target
    return scalar
  }

  /// The UTF-8 offset of a scalar.
  mutating func byteOffset(ofScalar target: Int, in bytes: [UInt8]) -> Int {
    while scalar > target {
      repeat { byte -= 1 } while UTF8Scan.isContinuation(bytes[byte])
      scalar -= 1
    }
    while scalar < target {
      byte += UTF8Scan.length(ofLead: bytes[byte])
      scalar += 1
    }
    return byte
  }
}
