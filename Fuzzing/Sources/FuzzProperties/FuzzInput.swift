import Shuliang

/// What a fuzz target, or the test of a kept seed, does with an input.
public enum FuzzInput {
  /// Arbitrary bytes. The first byte says what they are given to: the decoder with one encoding
  /// or none and then every stage, a table of units, a numeral.
  ///
  /// - Throws: `BrokenProperty` where one does not hold.
  public static func checkBytes(_ input: [UInt8]) throws {
    guard let selector = input.first else { return }
    let bytes = Array(input.dropFirst())
    let text = String(decoding: bytes, as: UTF8.self)
    switch selector % 16 {
    // Seldom: a table that is well formed takes longer than all else.
    case 0: try TableProperties.check(text)
    case 1: try NumeralProperties.check(text)
    case let index:
      let encodings: [TextEncoding?] = [nil] + TextEncoding.allCases
      let encoding = encodings[Int(index) % encodings.count]
      try TextProperties.check(DecodingProperties.check(bytes, as: encoding))
    }
  }

  /// A text of digits, units and the words around them. What is no UTF-8 in it counts as U+FFFD.
  ///
  /// - Throws: `BrokenProperty` where one does not hold.
  public static func checkFigures(_ input: [UInt8]) throws {
    try TextProperties.check(String(decoding: input, as: UTF8.self))
  }
}
