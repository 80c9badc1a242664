import Shuliang

/// What is true of the decoding of any bytes.
enum DecodingProperties {
  /// Decodes bytes by both policies.
  ///
  /// - Parameter encoding: the encoding, or `nil` where it is to be found out.
  /// - Returns: the text under the lossy policy.
  static func check(_ bytes: [UInt8], as encoding: TextEncoding?) throws -> String {
    let lossy = try TextDecoder.decode(bytes, as: encoding, policy: .lossy)
    do {
      let strict = try TextDecoder.decode(bytes, as: encoding, policy: .strict)
      try BrokenProperty.require(strict == lossy, "strict and lossy read another text")
      try BrokenProperty.require(lossy.replacements == 0, "strict reading lets bad bytes pass")
    } catch TextDecodingError.illegalBytes(let encodings, let offset) {
      try BrokenProperty.require(
        offset >= 0 && offset < bytes.count,
        "illegal bytes at \(offset) of \(bytes.count)"
      )
      try BrokenProperty.require(!encodings.isEmpty, "illegal bytes of no encoding")
      // Where the encoding is found out, bytes that make no sense in any are illegal too.
      try BrokenProperty.require(
        encoding == nil || lossy.replacements > 0,
        "strict reading refuses what lossy reading takes whole"
      )
    }
    if let encoding, encoding != .utf16 {
      try BrokenProperty.require(lossy.encoding == encoding, "read as \(lossy.encoding)")
    }
    try BrokenProperty.require(lossy.encoding != .utf16, "UTF-16 of no byte order")
    if lossy.encoding == .utf8 { try checkUTF8(bytes, lossy.text) }
    return lossy.text
  }

  private static func checkUTF8(_ bytes: [UInt8], _ text: String) throws(BrokenProperty) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    try BrokenProperty.require(
      String(decoding: content, as: UTF8.self).utf8.elementsEqual(text.utf8),
      "UTF-8 read as another text"
    )
  }
}
