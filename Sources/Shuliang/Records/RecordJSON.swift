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
