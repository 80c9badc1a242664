/// What to do with bytes that are not text.
public enum DecodingPolicy: Sendable, Hashable {
  /// Stop with an error that says where they are.
  case strict
  /// Put U+FFFD in the place of each such sequence and count them.
  case lossy
}

/// A text and how it was read from bytes.
public struct DecodedText: Sendable, Hashable {
  /// The text without its byte order mark; offsets count from its first character.
  public var text: String
  /// The encoding it was read in; never `utf16`, always one of its byte orders.
  public var encoding: TextEncoding
  /// How many sequences were replaced by U+FFFD; 0 under the strict policy.
  public var replacements: Int

  public init(text: String, encoding: TextEncoding = .utf8, replacements: Int = 0) {
    self.text = text
    self.encoding = encoding
    self.replacements = replacements
  }
}

/// Reads bytes as text: UTF-8, UTF-16, GB 18030 with GBK and GB 2312, Big5.
public enum TextDecoder {
  /// The text that bytes hold.
  ///
  /// A named encoding is taken at its word. Else a byte order mark decides, then whether the
  /// bytes are UTF-8, then which encoding makes the most plausible Chinese text of them.
  /// Line ends and NUL characters stay as they are.
  ///
  /// - Parameters:
  ///   - bytes: the whole input, with or without a byte order mark.
  ///   - encoding: the encoding where the caller knows it.
  ///   - policy: what to do with bytes that are not text.
  /// - Returns: the text, its encoding, and how many sequences were replaced.
  /// - Throws: `TextDecodingError` under the strict policy, where bytes are not text.
  /// - Complexity: O(*n*) in the number of bytes.
  public static func decode(
    _ bytes: [UInt8],
    as encoding: TextEncoding? = nil,
    policy: DecodingPolicy = .strict
  ) throws(TextDecodingError) -> DecodedText {
    if let encoding {
      let known = encoding == .utf16 ? EncodingDetector.byteOrder(of: bytes) : encoding
      return try decode(bytes, in: known, policy: policy)
    }
    if let marked = TextEncoding.marked(by: bytes) {
      return try decode(bytes, in: marked, policy: policy)
    }
    if let text = String(wellFormed: bytes.span) {
      return DecodedText(text: text, encoding: .utf8, replacements: 0)
    }
    let guess = EncodingDetector.guess(for: bytes)
    if policy == .strict, !guess.isPlausible {
      let reading = try LossyReading(of: bytes, in: guess.ranking[0])
      let offset = reading.firstIllegal ?? 0
      throw .illegalBytes(encodings: guess.ranking, offset: offset)
    }
    return try decode(bytes, in: guess.ranking[0], policy: policy)
  }

  /// The text that bytes hold, in UTF-8: what the stages read that work on bytes.
  ///
  /// As `decode(_:as:policy:)`, without making a string: well-formed UTF-8 without a byte order
  /// mark is checked and handed back, not copied.
  ///
  /// - Returns: well-formed UTF-8 without a byte order mark.
  /// - Throws: `TextDecodingError` under the strict policy, where bytes are not text.
  /// - Complexity: O(*n*) in the number of bytes.
  public static func utf8(
    of bytes: [UInt8],
    as encoding: TextEncoding? = nil,
    policy: DecodingPolicy = .strict
  ) throws(TextDecodingError) -> [UInt8] {
    let isUTF8 = encoding == nil || encoding == .utf8
    if isUTF8, TextEncoding.marked(by: bytes) == nil, UTF8Validation.isWellFormed(bytes.span) {
      return bytes
    }
    return Array(try decode(bytes, as: encoding, policy: policy).text.utf8)
  }

  private static func decode(
    _ bytes: [UInt8],
    in encoding: TextEncoding,
    policy: DecodingPolicy
  ) throws(TextDecodingError) -> DecodedText {
    let mark = encoding.byteOrderMark
    let start = !mark.isEmpty && bytes.starts(with: mark) ? mark.count : 0
    if encoding == .utf8, let text = String(wellFormed: bytes.span.extracting(start...)) {
      return DecodedText(text: text, encoding: encoding, replacements: 0)
    }
    let reading = try LossyReading(of: bytes, from: start, in: encoding)
    if policy == .strict, let offset = reading.firstIllegal {
      throw .illegalBytes(encodings: [encoding], offset: offset)
    }
    return DecodedText(
      text: reading.text,
      encoding: encoding,
      replacements: reading.replacements
    )
  }
}
