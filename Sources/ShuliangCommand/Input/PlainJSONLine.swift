import Shuliang

/// Reads a plain line of JSON fast: one object whose values are strings, and whole numbers.
///
/// It answers only where it is sure. A line with anything else in it, or with an error, is left to
/// a parser of all of JSON, which is twenty times as slow and says what is wrong.
struct PlainJSONLine {
  private let bytes: [UInt8]
  private var offset = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// What a plain line holds. Whether the text is UTF-8 was not looked at.
  struct Fields {
    var id: String
    var text: [UInt8]
    var date: String?
    var title: String?
  }

  /// The fields of a line, or `nil` where the line is not plain or not right.
  static func fields(_ bytes: [UInt8], named names: FieldNames = FieldNames()) -> Fields? {
    var line = PlainJSONLine(bytes)
    return line.fields(names)
  }

  private mutating func fields(_ names: FieldNames) -> Fields? {
    var id: String?
    var text: [UInt8]?
    var date: String?
    var title: String?
    guard take(0x7B) else { return nil }
    repeat {
      guard take(0x22), let key = string(), take(0x3A), skipBlanks() else { return nil }
      let isText = bytes[offset] == 0x22
      if isText { offset += 1 }
      // A key that comes twice is left to the other parser too.
      switch key {
      case names.text:
        guard isText, text == nil else { return nil }
        text = content()
        if text == nil { return nil }
      case names.id: guard take(isText, into: &id) else { return nil }
      case names.date: guard take(isText, into: &date) else { return nil }
      case names.title: guard take(isText, into: &title) else { return nil }
      default:
        var other: String?
        guard take(isText, into: &other) else { return nil }
      }
    } while take(0x2C)
    guard take(0x7D), !skipBlanks(), let id, let text else { return nil }
    return Fields(id: id, text: text, date: date, title: title)
  }

  /// Takes a string or a whole number into a field that is empty yet.
  private mutating func take(_ isText: Bool, into field: inout String?) -> Bool {
    guard field == nil else { return false }
    field = isText ? string() : wholeNumber()
    return field != nil
  }

  /// Goes past blanks; says whether anything is left.
  private mutating func skipBlanks() -> Bool {
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A else { return true }
      offset += 1
    }
    return false
  }

  /// Goes past blanks and one byte, if it is the next.
  private mutating func take(_ byte: UInt8) -> Bool {
    guard skipBlanks(), bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  /// A number without sign, fraction and exponent, as it is written.
  private mutating func wholeNumber() -> String? {
    let start = offset
    while offset < bytes.count, bytes[offset] &- 0x30 < 10 { offset += 1 }
    guard 1...18 ~= offset - start, bytes[start] != 0x30 || offset == start + 1 else { return nil }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// The rest of a string whose first quotation mark was taken.
  private mutating func string() -> String? {
    content().flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// The bytes of the rest of a string.
  private mutating func content() -> [UInt8]? {
    let start = offset
    let end = JSONStringScan.endOfRun(bytes.span, from: start)
    guard end < bytes.count, bytes[end] == 0x5C else {
      guard end < bytes.count, bytes[end] == 0x22 else { return nil }
      offset = end + 1
      return Array(bytes[start..<end])
    }
    // What an escape stands for is never longer; a block may be copied past the end.
    var unescaped = [UInt8](repeating: 0, count: bytes.count - start + JSONStringScan.blockSize)
    var output = unescaped.mutableSpan
    guard let count = unescape(into: &output) else { return nil }
    unescaped.removeLast(unescaped.count - count)
    return unescaped
  }

  /// Writes the rest of a string down; returns how many bytes it has.
  private mutating func unescape(into output: inout MutableSpan<UInt8>) -> Int? {
    var count = 0
    while true {
      var end = offset
      JSONStringScan.copyRun(bytes.span, from: &end, into: &output, at: &count)
      offset = end
      guard offset < bytes.count else { return nil }
      let byte = bytes[offset]
      offset += 1
      if byte == 0x22 { return count }
      guard byte == 0x5C, escape(into: &output, at: &count) else { return nil }
    }
  }

  /// What follows a backslash. Control characters but these, and halves of characters, are left to
  /// the other parser.
  private mutating func escape(into output: inout MutableSpan<UInt8>, at count: inout Int) -> Bool {
    guard offset < bytes.count else { return false }
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case 0x22, 0x2F, 0x5C: output[count] = byte
    case 0x6E: output[count] = 0x0A
    case 0x72: output[count] = 0x0D
    case 0x74: output[count] = 0x09
    case 0x75:
      guard let scalar = escapedScalar() else { return false }
      for unit in Unicode.UTF8.encode(scalar)! {
        output[count] = unit
        count += 1
      }
      return true
    default: return false
    }
    count += 1
    return true
  }

  private mutating func escapedScalar() -> Unicode.Scalar? {
    guard let unit = hexadecimal() else { return nil }
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, offset + 1 < bytes.count, bytes[offset] == 0x5C,
      bytes[offset + 1] == 0x75
    else { return nil }
    offset += 2
    guard let low = hexadecimal(), 0xDC00...0xDFFF ~= low else { return nil }
    return Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(low) - 0xDC00)
  }

  private mutating func hexadecimal() -> UInt16? {
    guard offset + 4 <= bytes.count else { return nil }
    var value: UInt16 = 0
    for byte in bytes[offset..<offset + 4] {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x37
      case 0x61...0x66: digit = byte - 0x57
      default: return nil
      }
      value = value << 4 | UInt16(digit)
    }
    offset += 4
    return value
  }
}
