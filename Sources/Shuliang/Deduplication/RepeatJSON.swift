extension Repeat {
  /// Appends the repeat as one line of JSON with a line feed at its end:
  /// `{"document","start","end","kind","of":{"document","start","end"}}`.
  ///
  /// - Parameter document: the `id` of the document that repeats.
  public func appendJSONLine(of document: String, to output: inout [UInt8]) {
    var json = JSONObjectWriter(taking: &output)
    json.string("document", document)
    json.integer("start", range.lowerBound)
    json.integer("end", range.upperBound)
    json.string("kind", kind.rawValue)
    json.object("of") { inner in
      inner.string("document", source.document)
      inner.integer("start", source.range.lowerBound)
      inner.integer("end", source.range.upperBound)
    }
    json.finish(givingBack: &output)
    output.append(UInt8(ascii: "\n"))
  }
}

extension Document {
  /// The document without some repeats: what is left and what was taken out are together its text.
  ///
  /// - Parameter repeats: repeats found in it, in text order.
  /// - Complexity: O(*n*) in the length of the text.
  public func removing(_ repeats: [Repeat]) -> Document {
    if repeats.isEmpty { return self }
    let bytes = Array(text.utf8)
    var cursor = ScalarCursor()
    var kept: [UInt8] = []
    var start = 0
    for range in repeats.map(\.range) {
      kept += bytes[start..<cursor.byteOffset(ofScalar: range.lowerBound, in: bytes)]
      start = cursor.byteOffset(ofScalar: range.upperBound, in: bytes)
    }
    kept += bytes[start...]
    var rest = self
    rest.text = String(decoding: kept, as: UTF8.self)
    return rest
  }
}
