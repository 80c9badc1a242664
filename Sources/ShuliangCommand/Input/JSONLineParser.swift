import Shuliang

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads a document from a line of JSON.
struct JSONLineParser {
  private let encoding: TextEncoding
  private let policy: DecodingPolicy
  private let names: FieldNames
  private let limits: InputLimits

  /// - Parameter encoding: UTF-8 where it is `nil`, as JSON asks for.
  /// - Throws: `InputError` for UTF-16, in which a line feed is not one byte.
  init(
    encoding: TextEncoding?,
    policy: DecodingPolicy,
    names: FieldNames = FieldNames(),
    limits: InputLimits = InputLimits()
  ) throws(InputError) {
    switch encoding {
    case .utf16, .utf16LittleEndian, .utf16BigEndian:
      throw InputError("JSON Lines cannot be read in UTF-16; convert the file to UTF-8")
    case .utf8, .gb18030, .big5, nil:
      self.encoding = encoding ?? .utf8
    }
    self.policy = policy
    self.names = names
    self.limits = limits
  }

  /// - Parameter line: the bytes of a line; a byte order mark at its start is dropped.
  /// - Throws: `InputError` where it is not JSON, lacks the id or the text, or is beyond a limit.
  func parse(_ line: [UInt8]) throws(InputError) -> ParsedDocument {
    // Nearly all lines are plain; whatever else there is, the parser of all of JSON decides.
    if encoding == .utf8, let fields = PlainJSONLine.fields(line, named: names),
      let text = String(validating: fields.text, as: UTF8.self)
    {
      try check(fields.text.count)
      return ParsedDocument(
        document: Document(id: fields.id, text: text),
        date: fields.date,
        title: fields.title
      )
    }
    let decoded: DecodedText
    do {
      decoded = try TextDecoder.decode(line, as: encoding, policy: policy)
    } catch {
      throw InputError("\(error)")
    }
    return try parse(decoded)
  }

  /// The same, with the text folded where that can be done without making a string.
  func parseFolded(_ line: [UInt8]) throws(InputError) -> ParsedText {
    if encoding == .utf8, let fields = PlainJSONLine.fields(line, named: names),
      let text = FoldedText(utf8: fields.text)
    {
      try check(fields.text.count)
      return ParsedText(id: fields.id, text: text)
    }
    return ParsedText(try parse(line))
  }

  private func check(_ size: Int) throws(InputError) {
    if size > limits.maxDocument.bytes { throw limits.documentIsTooLarge() }
  }

  private func parse(_ line: DecodedText) throws(InputError) -> ParsedDocument {
    let bytes = Array(line.text.utf8)
    guard JSONNesting.depth(of: bytes) <= limits.maxNesting else {
      throw limits.nestingIsTooDeep()
    }
    let fields: Fields
    do {
      let decoder = JSONDecoder()
      decoder.userInfo[.fieldNames] = names
      fields = try decoder.decode(Fields.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw InputError(problem(error))
    } catch {
      throw InputError("is not JSON: \(error)")
    }
    try check(fields.text.utf8.count)
    return ParsedDocument(
      document: Document(id: fields.id, text: fields.text),
      date: fields.date,
      title: fields.title,
      replacements: line.replacements
    )
  }

  private struct Fields: Decodable {
    let id: String
    let text: String
    let date: String?
    let title: String?

    struct Key: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }

      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    init(from decoder: any Swift.Decoder) throws {
      let names = decoder.userInfo[.fieldNames] as? FieldNames ?? FieldNames()
      let container = try decoder.container(keyedBy: Key.self)
      id = try Fields.text(Key(stringValue: names.id), in: container)
      text = try container.decode(String.self, forKey: Key(stringValue: names.text))
      date = try Fields.optionalText(names.date, in: container)
      title = try Fields.optionalText(names.title, in: container)
    }

    /// Databases number their rows: a whole number is a text too.
    private static func text(
      _ key: Key,
      in container: KeyedDecodingContainer<Key>
    ) throws -> String {
      if let number = try? container.decode(Int64.self, forKey: key) { return String(number) }
      return try container.decode(String.self, forKey: key)
    }

    /// A field that need not be there, and may be `null`.
    private static func optionalText(
      _ name: String?,
      in container: KeyedDecodingContainer<Key>
    ) throws -> String? {
      guard let name, case let key = Key(stringValue: name), container.contains(key),
        try !container.decodeNil(forKey: key)
      else { return nil }
      return try text(key, in: container)
    }
  }

  private func problem(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _):
      return "has no \"\(key.stringValue)\"; a line is \(names.shape)"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      guard let key = context.codingPath.first else {
        return "is not a JSON object; a line is \(names.shape)"
      }
      return "its \"\(key.stringValue)\" is not a string"
    case .dataCorrupted(let context):
      // The parser's own words say what it met, and in which column.
      let details = (context.underlyingError as? CocoaError)?.userInfo["NSDebugDescription"]
      return "is not JSON: \(details ?? context.debugDescription)"
    @unknown default:
      return "is not JSON: \(error)"
    }
  }
}

extension CodingUserInfoKey {
  fileprivate static let fieldNames = CodingUserInfoKey(rawValue: "fieldNames")!
}
