import Shuliang

/// Writes GB 18030, which Swift cannot: the two-byte codes by turning the decoder round, the rest
/// by the standard's arithmetic.
struct GB18030Writer {
  static let shared = GB18030Writer()

  private var codes: [Unicode.Scalar: [UInt8]] = [:]

  private init() {
    var units: [[UInt8]] = []
    for lead in UInt8(0x81)...0xFE {
      units += (UInt8(0x40)...0xFE).filter { $0 != 0x7F }.map { [lead, $0] }
    }
    // The four-byte codes of the first plane.
    for index in UInt32(0)..<39_420 { units.append(Self.fourBytes(index, from: 0x81)) }
    // A line each, so that a code without a character leaves the others in step.
    let bytes = [UInt8](units.joined(separator: [0x0A]))
    let text = try? TextDecoder.decode(bytes, as: .gb18030, policy: .lossy).text
    let lines = (text ?? "").unicodeScalars.split(separator: "\n")
    for (unit, line) in zip(units, lines) where line.count == 1 {
      if let scalar = line.first, scalar != "\u{FFFD}" { codes[scalar] = unit }
    }
  }

  private static func fourBytes(_ index: UInt32, from first: UInt8) -> [UInt8] {
    [
      first + UInt8(index / 12600), UInt8(0x30 + index / 1260 % 10),
      UInt8(0x81 + index / 10 % 126), UInt8(0x30 + index % 10),
    ]
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
      return Self.fourBytes(scalar.value - 0x10000, from: 0x90)
    }
  }
}
