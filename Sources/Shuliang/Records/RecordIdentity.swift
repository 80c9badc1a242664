/// The identities of a document's records: hashes of where they stand and what they say.
struct RecordIdentity {
  /// The hash of the document's id, which all of its records begin with.
  private let start: StableHash

  /// - Parameter document: the document's id.
  init(document: String) {
    var hash = StableHash()
    hash.combine(document)
    start = hash
  }

  /// Sixteen hexadecimal digits, the same on every run and every machine (FNV-1a, 64 bits).
  ///
  /// - Parameters:
  ///   - start: the scalar that the record begins at.
  ///   - text: the figure as it is written.
  func text(start scalar: Int, text: String) -> String {
    var hash = start
    hash.combine(digitsOf: UInt64(scalar.magnitude))
    hash.endText()
    hash.combine(text)
    return RecordIdentity.text(of: hash.value)
  }

  /// The identity of one record; see `text(start:text:)`.
  static func make(document: String, start: Int, text: String) -> String {
    RecordIdentity(document: document).text(start: start, text: text)
  }

  /// The sixteen digits of an identity given as a number.
  static func text(of number: UInt64) -> String {
    let digits = InlineArray<16, UInt8> { place in
      let digit = UInt8(truncatingIfNeeded: number &>> UInt64(60 - 4 * place)) & 0xF
      return digit &+ (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
    }
    do {
      return String(copying: try UTF8Span(validating: digits.span))
    } catch {
      fatalError("\(error)")  // Digits and letters are UTF-8.
    }
  }

  /// An identity as a number; 0 for a text that is none.
  static func number(of text: String) -> UInt64 { UInt64(text, radix: 16) ?? 0 }
}
