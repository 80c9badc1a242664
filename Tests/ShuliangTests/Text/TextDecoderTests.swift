import Shuliang
import Testing

@Suite struct TextDecoderTests {
  static let cases: [(TextEncoding, [UInt8], String)] = [
    (.utf8, Array(EncodedText.simplified.utf8), EncodedText.simplified),
    (.gb18030, EncodedText.simplifiedGB18030, EncodedText.simplified),
    (.gb18030, EncodedText.traditionalGB18030, EncodedText.traditional),
    (.big5, EncodedText.traditionalBig5, EncodedText.traditional),
    (
      .utf16LittleEndian, EncodedText.utf16LittleEndian(EncodedText.simplified),
      EncodedText.simplified
    ),
    (
      .utf16BigEndian, EncodedText.utf16BigEndian(EncodedText.traditional),
      EncodedText.traditional
    ),
  ]

  @Test(arguments: cases)
  func findsTheEncoding(encoding: TextEncoding, bytes: [UInt8], text: String) throws {
    let decoded = try TextDecoder.decode(bytes)
    #expect(decoded == DecodedText(text: text, encoding: encoding, replacements: 0))
  }

  @Test(arguments: cases)
  func givesTheSameTextInUTF8(encoding: TextEncoding, bytes: [UInt8], text: String) throws {
    let mark: [UInt8] = encoding == .utf8 ? [0xEF, 0xBB, 0xBF] : []
    #expect(try TextDecoder.utf8(of: mark + bytes) == Array(text.utf8))
    #expect(try TextDecoder.utf8(of: mark + bytes, as: encoding) == Array(text.utf8))
    #expect(throws: TextDecodingError.self) { try TextDecoder.utf8(of: [0x80] + bytes, as: .utf8) }
    let lossy = try TextDecoder.utf8(of: [0x80], as: .utf8, policy: .lossy)
    #expect(lossy == Array("\u{FFFD}".utf8))
  }

  @Test(arguments: cases)
  func findsTheEncodingAfterASCII(encoding: TextEncoding, bytes: [UInt8], text: String) throws {
    let ascii = String(repeating: "<p class=\"news\">42 items</p>\n", count: 2000)
    var input = Array(ascii.utf8)
    if encoding == .utf16LittleEndian { input = EncodedText.utf16LittleEndian(ascii) }
    if encoding == .utf16BigEndian { input = EncodedText.utf16BigEndian(ascii) }
    let decoded = try TextDecoder.decode(input + bytes)
    #expect(decoded.encoding == encoding)
    #expect(decoded.text == ascii + text)
  }

  @Test(arguments: cases)
  func takesANamedEncodingAtItsWord(encoding: TextEncoding, bytes: [UInt8], text: String) throws {
    #expect(try TextDecoder.decode(bytes, as: encoding).text == text)
  }

  @Test func findsTheEncodingOfAFewCharacters() throws {
    // 经济, 數量 and 发展 in the encodings of their scripts.
    #expect(try TextDecoder.decode([0xBE, 0xAD, 0xBC, 0xC3]).text == "经济")
    #expect(try TextDecoder.decode([0xBC, 0xC6, 0xB6, 0x71]).text == "數量")
    #expect(try TextDecoder.decode(EncodedText.utf16LittleEndian("发展")).text == "发展")
  }

  @Test func dropsTheByteOrderMark() throws {
    let text = "18所"
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(try TextDecoder.decode(mark + text.utf8).text == text)
    #expect(try TextDecoder.decode(mark + text.utf8, as: .utf8).text == text)
    let little = [0xFF, 0xFE] + EncodedText.utf16LittleEndian(text)
    let big = [0xFE, 0xFF] + EncodedText.utf16BigEndian(text)
    #expect(try TextDecoder.decode(little).text == text)
    #expect(try TextDecoder.decode(big).text == text)
    #expect(try TextDecoder.decode(big, as: .utf16).text == text)
    #expect(try TextDecoder.decode(mark) == DecodedText(text: ""))
  }

  @Test func keepsASecondMarkAndNULs() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x31]
    #expect(Array(try TextDecoder.decode(bytes).text.unicodeScalars) == ["\u{FEFF}", "1"])
    #expect(try TextDecoder.decode([0x31, 0, 0x32]).text == "1\u{0}2")
    let zeros = [UInt8](repeating: 0, count: 5000)
    #expect(try TextDecoder.decode(zeros).text.utf8.count == 5000)
  }

  @Test func decodesNothing() throws {
    #expect(try TextDecoder.decode([]) == DecodedText(text: ""))
    #expect(try TextDecoder.decode([], as: .big5).text.isEmpty)
    #expect(try TextDecoder.decode([], as: .utf16).text.isEmpty)
  }
}

@Suite struct IllegalBytesTests {
  private func error(_ bytes: [UInt8], _ encoding: TextEncoding? = nil) -> TextDecodingError? {
    #expect(throws: TextDecodingError.self) { try TextDecoder.decode(bytes, as: encoding) }
  }

  @Test func halfACharacterAtTheEnd() throws {
    let bytes = Array("增长12%，达到18所".utf8.dropLast())
    #expect(error(bytes) == .illegalBytes(encodings: [.utf8], offset: 20))
    #expect(error(bytes, .utf8) == .illegalBytes(encodings: [.utf8], offset: 20))
    let decoded = try TextDecoder.decode(bytes, policy: .lossy)
    #expect(decoded.text == "增长12%，达到18\u{FFFD}")
    #expect(decoded.replacements == 1)
  }

  @Test func offsetsCountTheByteOrderMark() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x31, 0xFF]
    #expect(error(bytes) == .illegalBytes(encodings: [.utf8], offset: 4))
  }

  @Test func oneBadByteInGoodText() throws {
    var bytes = EncodedText.simplifiedGB18030
    bytes.insert(0xFF, at: 8)
    #expect(error(bytes) == .illegalBytes(encodings: [.gb18030], offset: 8))
    let decoded = try TextDecoder.decode(bytes, policy: .lossy)
    #expect(decoded.replacements == 1)
    #expect(decoded.encoding == .gb18030)
    #expect(decoded.text.hasPrefix("全年粮食\u{FFFD}产量"))
  }

  @Test func cutOffInEachEncoding() {
    let gb18030 = Array(EncodedText.simplifiedGB18030.prefix(11))
    #expect(error(gb18030, .gb18030) == .illegalBytes(encodings: [.gb18030], offset: 10))
    let big5 = Array(EncodedText.traditionalBig5.prefix(11))
    #expect(error(big5, .big5) == .illegalBytes(encodings: [.big5], offset: 10))
    let utf16 = EncodedText.utf16LittleEndian("增长").dropLast()
    #expect(
      error(Array(utf16), .utf16LittleEndian)
        == .illegalBytes(encodings: [.utf16LittleEndian], offset: 2)
    )
  }

  @Test func loneSurrogates() throws {
    // A high surrogate with no low one after it, then a low one alone.
    let bytes: [UInt8] = [0xFF, 0xFE, 0x31, 0, 0x3D, 0xD8, 0x32, 0, 0x00, 0xDC]
    #expect(error(bytes) == .illegalBytes(encodings: [.utf16LittleEndian], offset: 4))
    let decoded = try TextDecoder.decode(bytes, policy: .lossy)
    #expect(decoded.text == "1\u{FFFD}2\u{FFFD}")
    #expect(decoded.replacements == 2)
    // UTF-8 has no surrogates: each of the three bytes is illegal.
    let utf8 = try TextDecoder.decode([0xED, 0xA0, 0xBD], as: .utf8, policy: .lossy)
    #expect(utf8.replacements == 3)
  }

  @Test func namesEveryEncodingThatWasTried() throws {
    // The head of a PNG file and what follows in one.
    let png: [UInt8] = [
      0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0,
      0, 0x20, 0, 0, 0, 0x20, 0x08, 0x06, 0, 0, 0, 0x73, 0x7A, 0x7A, 0xF4, 0, 0, 0xFF, 0xFE, 0xFD,
    ]
    guard case .illegalBytes(let encodings, _)? = error(png) else {
      Issue.record("not the error that was expected")
      return
    }
    #expect(Set(encodings) == [.utf8, .gb18030, .big5, .utf16LittleEndian, .utf16BigEndian])
    // Latin-1 is none of them.
    let latin = "D".utf8 + [0xE9] + "cembre, ann".utf8 + [0xE9] + "e, ".utf8 + [0xE9] + "t".utf8
    #expect(error(Array(latin)) != nil)
  }

  @Test func saysTheWayOut() {
    let one = TextDecodingError.illegalBytes(encodings: [.utf8], offset: 20)
    #expect(
      one.description == """
        the bytes at offset 20 are not UTF-8; \
        name the encoding with --encoding, or replace them with --lossy
        """
    )
    let two = TextDecodingError.illegalBytes(encodings: [.utf8, .big5], offset: 3)
    #expect(two.description.hasPrefix("the bytes at offset 3 are not UTF-8 or Big5; "))
  }
}
