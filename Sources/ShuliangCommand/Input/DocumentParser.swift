import Shuliang

/// A document, and what else its input says of it.
struct ParsedDocument: Sendable {
  var document: Document
  /// The day it is from, as the input has it.
  var date: String?
  var title: String?
  /// How many stretches of bytes that are no text were replaced.
  var replacements = 0
}

/// A document that was folded, perhaps without ever being a string.
struct ParsedText: Sendable {
  var id: String
  var text: FoldedText
  var replacements = 0
}

extension ParsedText {
  init(_ parsed: ParsedDocument) {
    self.init(
      id: parsed.document.id,
      text: FoldedText(parsed.document.text),
      replacements: parsed.replacements
    )
  }
}

/// Makes documents of what lies in inputs; any number of jobs may do so at once.
struct DocumentParser: Sendable {
  let encoding: TextEncoding?
  let policy: DecodingPolicy
  let names: FieldNames
  let limits: InputLimits
  /// The day of documents that do not say theirs.
  var date: CalendarDate?

  /// The document that the bytes are, with what its input says of it.
  ///
  /// - Throws: `InputError` where they are none.
  func parse(_ raw: RawDocument) throws(InputError) -> ParsedDocument {
    var parsed = try content(of: raw)
    if let date, parsed.date == nil { parsed.date = "\(date)" }
    parsed.document.date = parsed.date.flatMap(DocumentParser.day)
    parsed.document.title = parsed.title
    return parsed
  }

  /// The day that a date begins with: `2024-05-01`, `2024-05-01T08:00Z`, `2024/05/01`, `20240501`;
  /// `nil` for what is none.
  static func day(_ text: String) -> CalendarDate? {
    var day = text.prefix(10).map { $0 == "/" ? "-" : $0 }
    if day.count == 8, day.allSatisfy(\.isASCII), day.allSatisfy(\.isNumber) {
      day.insert("-", at: 6)
      day.insert("-", at: 4)
    }
    return try? CalendarDate(String(day))
  }

  private func content(of raw: RawDocument) throws(InputError) -> ParsedDocument {
    switch raw.input.format {
    case .jsonl: return try lineParser().parse(raw.bytes)
    case .text:
      let decoded = try decode(raw.bytes, as: encoding)
      return ParsedDocument(
        document: Document(id: raw.input.id, text: decoded.text),
        replacements: decoded.replacements
      )
    case .html:
      let named = encoding ?? HTMLCharset.declared(in: raw.bytes)
      let decoded = try decode(raw.bytes, as: named)
      let page = try HTMLText(decoded.text, limits: limits)
      return ParsedDocument(
        document: Document(id: raw.input.id, text: page.text),
        title: page.title,
        replacements: decoded.replacements
      )
    }
  }

  /// The same with the text folded, by the shortest way.
  func parseFolded(_ raw: RawDocument) throws(InputError) -> ParsedText {
    guard raw.input.format == .jsonl else { return ParsedText(try parse(raw)) }
    return try lineParser().parseFolded(raw.bytes)
  }

  private func lineParser() throws(InputError) -> JSONLineParser {
    try JSONLineParser(encoding: encoding, policy: policy, names: names, limits: limits)
  }

  private func decode(
    _ bytes: [UInt8],
    as encoding: TextEncoding?
  ) throws(InputError) -> DecodedText {
    do {
      return try TextDecoder.decode(bytes, as: encoding, policy: policy)
    } catch {
      throw InputError("\(error)")
    }
  }
}
