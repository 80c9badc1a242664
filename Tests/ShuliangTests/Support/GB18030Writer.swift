import Shuliang

/// Writes GB 18030, which Swift cannot: the two-byte codes by turning the decoder round, the rest
/// by the standard's arithmetic.
struct GB18030Writer {
  static let shared = GB18030Writer()

  private var codes: [Unicode.Scalar: [UInt8]] = [:]

  private init() {
    for lead in UInt8(0x81)...0xFE {
      for trail in UInt8(0x40)...0xFE where trail != 0x7F {
        let text = try? TextDecoder.decode([lead, trail], as: .gb18030, policy: .strict).text
        if let scalar = text?.unicodeScalars.first, text?.unicodeScalars.count == 1 {
          codes[scalar] = [lead, trail]
        }
      }
    }
  }

  struct NoCode: Error {
    var scalar: Unicode.Scalar
  }

  func bytes(of text: String) throws -> [UInt8] {
    try text.unicodeScalars.flatMap { scalar in
      if scalar.isASCII { return [UInt8(scalar.value)] }
      if let code = codes[scalar] { return code }
      // Four bytes: the standard counts all planes above the first in one run.
      guard scalar.value >= 0x10000 else { throw NoCode(scalar: scalar) }
      let index = scalar.value - 0x10000
      return [
        UInt8(0x90 + index / 12600), UInt8(0x30 + index / 1260 % 10),
        UInt8(0x81 + index / 10 % 126), UInt8(0x30 + index % 10),
      ]
    }
  }
}
