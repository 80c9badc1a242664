extension Record {
  /// Appends the record as one line of JSON, in the key order of the record format, with a
  /// line feed at its end. Numbers are strings, so that no reader rounds them.
  public func appendJSONLine(to output: inout [UInt8]) {
    var json = JSONObjectWriter(taking: &output)
    json.string("schema", Record.schema)
    json.string("id", id)
    json.string("document", document)
    json.integer("start", range.lowerBound)
    json.integer("end", range.upperBound)
    json.string("text", text)
    json.string("kind", kind.rawValue)
    json.value(value)
    json.string("unit", unit)
    json.string("bound", bound.rawValue)
    json.string("role", role.rawValue)
    json.string("dimension", dimension)
    if let base {
      json.object("base") { inner in
        inner.value(base.value)
        inner.string("unit", base.unit)
      }
    }
    json.field("subject", subject)
    json.field("indicator", indicator)
    json.field("time", time)
    json.field("baseline", baseline)
    json.field("of", scope)
    if let change { json.string("change", change.rawValue) }
    if let modality { json.string("modality", modality.rawValue) }
    if let whole { json.string("whole", whole) }
    json.object("sentence") { inner in
      inner.string("text", sentence.text)
      inner.integer("start", sentence.range.lowerBound)
      inner.integer("end", sentence.range.upperBound)
    }
    if !occurrences.isEmpty {
      json.array("occurrences", of: occurrences) { inner, place in inner.place(place) }
    }
    json.finish(givingBack: &output)
    output.append(UInt8(ascii: "\n"))
  }
}

/// Writes the members of one JSON object as UTF-8 bytes.
struct JSONObjectWriter {
  private var output: [UInt8] = []
  private var isFirst = true

  /// Takes the bytes over and leaves nothing behind: with a second owner, each record would copy
  /// all that was written before it.
  init(taking output: inout [UInt8]) {
    swap(&self.output, &output)
    self.output.append(UInt8(ascii: "{"))
  }

  /// Closes the object and gives the bytes back.
  mutating func finish(givingBack output: inout [UInt8]) {
    self.output.append(UInt8(ascii: "}"))
    swap(&self.output, &output)
  }

  mutating func string(_ key: StaticString, _ text: String) {
    name(key)
    quote(text)
  }

  mutating func integer(_ key: StaticString, _ number: Int) {
    name(key)
    output.append(contentsOf: String(number).utf8)
  }

  /// `{"text","start","end"}` of a claim's field and what else is known of it; nothing for `nil`.
  mutating func field(_ key: StaticString, _ field: Record.Field?) {
    guard let field else { return }
    object(key) { inner in
      inner.string("text", field.text)
      inner.integer("start", field.range.lowerBound)
      inner.integer("end", field.range.upperBound)
      if field.isInherited { inner.literal("inherited", "true") }
      if let iso = field.iso { inner.string("iso", iso) }
      if let resolved = field.resolved { inner.string("resolved", resolved) }
    }
  }

  /// A member whose value is written as it is: a number, `true`.
  mutating func literal(_ key: StaticString, _ value: StaticString) {
    name(key)
    value.withUTF8Buffer { output.append(contentsOf: $0) }
  }

  /// `value`, or `lower` and `upper` for an interval.
  mutating func value(_ value: Value) {
    if case .interval(let lower, let upper) = value {
      string("lower", lower.description)
      string("upper", upper.description)
    } else {
      string("value", value.description)
    }
  }

  mutating func object(_ key: StaticString, _ members: (inout JSONObjectWriter) -> Void) {
    name(key)
    var inner = JSONObjectWriter(taking: &output)
    members(&inner)
    inner.finish(givingBack: &output)
  }

  /// An array of objects, one for each element.
  mutating func array<Element>(
    _ key: StaticString,
    of elements: [Element],
    _ members: (inout JSONObjectWriter, Element) -> Void
  ) {
    name(key)
    output.append(UInt8(ascii: "["))
    for (number, element) in elements.enumerated() {
      if number > 0 { output.append(UInt8(ascii: ",")) }
      var inner = JSONObjectWriter(taking: &output)
      members(&inner, element)
      inner.finish(givingBack: &output)
    }
    output.append(UInt8(ascii: "]"))
  }

  /// `document`, `start` and `end`.
  mutating func place(_ place: Passage) {
    string("document", place.document)
    integer("start", place.range.lowerBound)
    integer("end", place.range.upperBound)
  }

  private mutating func name(_ key: StaticString) {
    if !isFirst { output.append(UInt8(ascii: ",")) }
    isFirst = false
    quote(key.description)
    output.append(UInt8(ascii: ":"))
  }

  /// A JSON string: quotation mark, backslash and control characters escaped (RFC 8259, 7).
  private mutating func quote(_ text: String) {
    output.append(UInt8(ascii: "\""))
    let start = output.count
    output.append(contentsOf: text.utf8)
    // Nearly all texts stand as they are; to copy them whole and look is the fastest way to know.
    if !JSONObjectWriter.isPlain(output, from: start) {
      output.removeSubrange(start...)
      appendEscaped(text)
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func isPlain(_ bytes: [UInt8], from start: Int) -> Bool {
    let span = bytes.span
    for index in start..<span.count {
      let byte = span[unchecked: index]
      if byte <= 0x5C, byte < 0x20 || byte == 0x22 || byte == 0x5C { return false }
    }
    return true
  }

  private mutating func appendEscaped(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        output.append(UInt8(ascii: "\\"))
        output.append(byte)
      case 0x0A: output.append(contentsOf: "\\n".utf8)
      case 0x0D: output.append(contentsOf: "\\r".utf8)
      case 0x09: output.append(contentsOf: "\\t".utf8)
      case 0x00..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        output.append(contentsOf: "\\u00".utf8)
        output.append(digits[Int(byte >> 4)])
        output.append(digits[Int(byte & 0xF)])
      default: output.append(byte)
      }
    }
  }
}
