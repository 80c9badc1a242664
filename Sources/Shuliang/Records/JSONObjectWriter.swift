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
    if number < 0 { output.append(UInt8(ascii: "-")) }
    DecimalDigits.append(UInt64(number.magnitude), to: &output)
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
    switch value {
    case .decimal(let number): decimal("value", number)
    case .interval(let lower, let upper):
      decimal("lower", lower)
      decimal("upper", upper)
    case .fraction, .score: string("value", value.description)
    }
  }

  /// A number as a string, so that no reader rounds it.
  private mutating func decimal(_ key: StaticString, _ number: ExactDecimal) {
    name(key)
    output.append(UInt8(ascii: "\""))
    number.append(to: &output)
    output.append(UInt8(ascii: "\""))
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

  /// - Parameter key: needs no escape.
  private mutating func name(_ key: StaticString) {
    let isFirst = isFirst
    self.isFirst = false
    // In one step, for a record has some twenty-five of them.
    output.append(addingCapacity: key.utf8CodeUnitCount + 4) { span in
      if !isFirst { span.append(UInt8(ascii: ",")) }
      span.append(UInt8(ascii: "\""))
      key.withUTF8Buffer { for byte in $0 { span.append(byte) } }
      span.append(UInt8(ascii: "\""))
      span.append(UInt8(ascii: ":"))
    }
  }

  /// A JSON string: quotation mark, backslash and control characters escaped (RFC 8259, 7).
  private mutating func quote(_ text: String) {
    output.append(UInt8(ascii: "\""))
    let start = output.count
    let isCopied: Void? = text.utf8.withContiguousStorageIfAvailable {
      output.append(contentsOf: $0)
    }
    if isCopied == nil { output.append(contentsOf: text.utf8) }
    // Nearly all texts stand as they are; to copy them whole and look is the fastest way to know.
    if WordScan.needsEscape(in: output.span, start..<output.count) {
      output.removeSubrange(start...)
      appendEscaped(text)
    }
    output.append(UInt8(ascii: "\""))
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
