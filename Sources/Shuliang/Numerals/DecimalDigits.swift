/// The digits of whole numbers, written straight into bytes.
enum DecimalDigits {
  /// Appends a number in ASCII digits, without zeros before it. O(digits).
  static func append(_ number: UInt64, to output: inout [UInt8]) {
    if number >= 10 { append(number / 10, to: &output) }
    output.append(0x30 + UInt8(truncatingIfNeeded: number % 10))
  }

  /// The same for a number that may need more than 64 bits.
  static func append(_ number: UInt128, to output: inout [UInt8]) {
    if let small = UInt64(exactly: number) {
      append(small, to: &output)
    } else {
      output.append(contentsOf: String(number).utf8)
    }
  }
}
