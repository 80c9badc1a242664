import Foundation
import Shuliang

/// What is true of the records of any document.
public enum RecordProperties {
  /// Reads a document's records, twice, and checks their places and their JSON.
  public static func check(_ document: Document) throws {
    let records = TextProperties.extractor.records(in: document)
    try BrokenProperty.require(
      TextProperties.extractor.records(in: document) == records,
      "the second reading gives other records"
    )
    try check(records, of: document)
    for record in records { try checkJSON(of: record) }
  }

  /// Checks that records cut their texts out of the document, in order, each under its own id.
  public static func check(_ records: [Record], of document: Document) throws(BrokenProperty) {
    let scalars = Array(document.text.unicodeScalars)
    var end = 0
    for record in records {
      let place = "\(record.text.debugDescription) at \(record.range)"
      try BrokenProperty.require(!record.range.isEmpty, "empty: \(place)")
      try BrokenProperty.require(record.range.lowerBound >= end, "overlaps the last: \(place)")
      end = record.range.upperBound
      try check(Record.Passage(text: record.text, range: record.range), scalars)
      try check(record.sentence, scalars)
      try BrokenProperty.require(
        record.sentence.range.contains(record.range.lowerBound),
        "not in its sentence, \(record.sentence.range): \(place)"
      )
    }
    try BrokenProperty.require(
      Set(records.map(\.id)).count == records.count,
      "two records of one id"
    )
  }

  private static func check(
    _ passage: Record.Passage,
    _ scalars: [Unicode.Scalar]
  ) throws(BrokenProperty) {
    let place = "\(passage.text.debugDescription) at \(passage.range)"
    try BrokenProperty.require(
      passage.range.upperBound <= scalars.count,
      "past the end, \(scalars.count): \(place)"
    )
    try BrokenProperty.require(
      isText(passage.text, of: scalars[passage.range]),
      "its place holds another text: \(place)"
    )
  }

  /// Whether a passage's text is its cut, with some line breaks and blanks gone or made a space.
  /// Scalar by scalar: to `String`, é is e and an accent.
  private static func isText(_ text: String, of cut: ArraySlice<Unicode.Scalar>) -> Bool {
    var rest = cut
    for scalar in text.unicodeScalars {
      while let next = rest.first, next != scalar, next.properties.isWhitespace {
        rest.removeFirst()
        // The space that joins two Latin words stands for the line break between them.
        if scalar == " ", next == "\n" || next == "\r" { break }
      }
      if rest.first == scalar { rest.removeFirst() } else if scalar != " " { return false }
    }
    return rest.isEmpty
  }

  private static func checkJSON(of record: Record) throws {
    var line: [UInt8] = []
    record.appendJSONLine(to: &line)
    let place = String(decoding: line, as: UTF8.self)
    try BrokenProperty.require(
      line.last == 0x0A && line.firstIndex(of: 0x0A) == line.count - 1,
      "not one line: \(place)"
    )
    let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
    let text = object?["text"] as? String
    try BrokenProperty.require(
      object?["id"] as? String == record.id
        && text.map { $0.unicodeScalars.elementsEqual(record.text.unicodeScalars) } == true
        && object?["start"] as? Int == record.range.lowerBound
        && object?["end"] as? Int == record.range.upperBound
        && object?["unit"] as? String == record.unit,
      "JSON that says something else: \(place)"
    )
  }
}
