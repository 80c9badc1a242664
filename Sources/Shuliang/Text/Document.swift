/// A text with a name, as it came: the start of the pipeline.
public struct Document: Sendable, Hashable {
  /// Its path relative to the corpus root, or the `id` of a JSON Lines input.
  public var id: String
  /// The decoded text, before any repair. All offsets in records speak of it.
  public var text: String
  /// The day (or month, or year) it was published, where that is known: what 去年 and 昨天 count from.
  public var date: CalendarDate?
  /// Its title, where that came apart from the text.
  public var title: String?

  public init(id: String, text: String, date: CalendarDate? = nil, title: String? = nil) {
    self.id = id
    self.text = text
    self.date = date
    self.title = title
  }
}

extension Document {
  /// A document from the bytes of a file.
  ///
  /// - Parameters:
  ///   - id: what records call the document.
  ///   - bytes: the file's whole content.
  ///   - encoding: its encoding where the caller knows it, else it is found out.
  ///   - policy: what to do with bytes that are not text.
  /// - Throws: `TextDecodingError` under the strict policy, where the bytes are not text.
  /// - Complexity: O(*n*) in the number of bytes.
  public init(
    id: String,
    bytes: [UInt8],
    encoding: TextEncoding? = nil,
    policy: DecodingPolicy = .strict
  ) throws(TextDecodingError) {
    let decoded = try TextDecoder.decode(bytes, as: encoding, policy: policy)
    self.init(id: id, text: decoded.text)
  }
}

extension Document {
  /// Appends the document as one line of JSON, `{"id","text"}`, with a line feed at its end: what the
  /// command reads as JSON Lines. `date` and `title` stand behind `id`, where it has them.
  public func appendJSONLine(to output: inout [UInt8]) {
    var json = JSONObjectWriter(taking: &output)
    json.string("id", id)
    if let date { json.string("date", date.description) }
    if let title { json.string("title", title) }
    json.string("text", text)
    json.finish(givingBack: &output)
    output.append(UInt8(ascii: "\n"))
  }
}
