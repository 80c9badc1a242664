/// Bytes read in one encoding, with U+FFFD for each sequence that it does not have.
struct LossyReading {
  private(set) var text = ""
  private(set) var replacements = 0
  /// The offset into the bytes of the first sequence that was replaced.
  private(set) var firstIllegal: Int?
  /// Whether the last character is one that the end of the bytes cuts off.
  private(set) var isCutOff = false

  /// Reads bytes from an offset on.
  ///
  /// - Throws: `TextDecodingError.unavailable` where ICU lacks the encoding.
  /// - Complexity: O(*n*).
  init(
    of bytes: [UInt8],
    from start: Int = 0,
    in encoding: TextEncoding
  ) throws(TextDecodingError) {
    if encoding == .utf8 {
      readUTF8(bytes, from: start)
      return
    }
    do {
      try read(bytes, from: start, converterName: encoding.name)
    } catch {
      throw .unavailable(encoding, reason: error.description)
    }
  }

  private mutating func readUTF8(_ bytes: [UInt8], from start: Int) {
    if let text = String(validating: bytes[start...], as: UTF8.self) {
      self.text = text
      return
    }
    var parser = UTF8.ForwardParser()
    var rest = bytes[start...].makeIterator()
    var position = start
    scan: while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): position += scalar.count
      case .error(let length):
        noteIllegal(position..<position + length, in: bytes)
        position += length
      case .emptyInput: break scan
      }
    }
    text = String(decoding: bytes[start...], as: UTF8.self)
  }

  private mutating func read(
    _ bytes: [UInt8],
    from start: Int,
    converterName: String
  ) throws(ICUError) {
    var converter = try Converter(name: converterName)
    var units: [UInt16] = []
    units.reserveCapacity((bytes.count - start) / 2)
    var position = start
    while let illegal = try converter.decode(bytes, from: position, appendingTo: &units) {
      noteIllegal(illegal, in: bytes)
      units.append(0xFFFD)
      position = illegal.upperBound
    }
    text = String(decoding: UTF16Transcoding.utf8(units), as: UTF8.self)
  }

  private mutating func noteIllegal(_ range: Range<Int>, in bytes: [UInt8]) {
    firstIllegal = firstIllegal ?? range.lowerBound
    replacements += 1
    isCutOff = range.upperBound == bytes.count
  }
}
