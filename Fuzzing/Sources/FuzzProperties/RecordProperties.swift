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

  /// Checks that records cut their texts out of the document, none out of another's place, each
  /// under its own id.
  public static func check(_ records: [Record], of document: Document) throws(BrokenProperty) {
    let scalars = Array(document.text.unicodeScalars)
    var sentence: Record.Passage?
    for record in records {
      let place = "\(record.text.debugDescription) at \(record.range)"
      try BrokenProperty.require(!record.range.isEmpty, "empty: \(place)")
      try check(Record.Passage(text: record.text, range: record.range), scalars)
      if record.sentence != sentence { try check(record.sentence, scalars) }
      sentence = record.sentence
      try BrokenProperty.require(
        record.sentence.range.contains(record.range.lowerBound),
        "not in its sentence, \(record.sentence.range): \(place)"
      )
    }
    // Without line breaks there are no captions, which alone are read out of their place.
    let starts = records.map(\.range.lowerBound)
    try BrokenProperty.require(
      scalars.contains { $0 == "\n" || $0 == "\r" } || starts == starts.sorted(),
      "out of order: \(starts)"
    )
    try checkOverlaps(records)
    try ClaimProperties.check(records, of: document)
    try BrokenProperty.require(
      Set(records.map(\.id)).count == records.count,
      "two records of one id"
    )
  }

  /// Figures do not reach into each other, but where one goes on behind a caption that holds
  /// others: its text is then shorter than its place.
  private static func checkOverlaps(_ records: [Record]) throws(BrokenProperty) {
    var before: Record?
    for record in records.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard let outer = before, outer.range.upperBound > record.range.lowerBound else {
        before = record
        continue
      }
      try BrokenProperty.require(
        outer.range.upperBound >= record.range.upperBound
          && outer.text.unicodeScalars.count < outer.range.count,
        "overlaps: \(record.text.debugDescription) at \(record.range) and \(outer.range)"
      )
    }
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

  /// Whether a passage's text is its cut, with some line breaks and blanks gone or made a space, and
  /// without captions that stand between line breaks inside it.
  private static func isText(_ text: String, of cut: ArraySlice<Unicode.Scalar>) -> Bool {
    isText(text, ofWhole: cut) || isText(text, ofLines: cut)
  }

  /// Whether the text is what some of the cut's lines say, the first and the last among them. A
  /// caption may begin as the line behind it does: whether it is left out only the rest can tell.
  private static func isText(_ text: String, ofLines cut: ArraySlice<Unicode.Scalar>) -> Bool {
    let text = text.unicodeScalars.filter { !$0.properties.isWhitespace }.map(\.self)
    let lines = cut.split { $0 == "\n" || $0 == "\r" }
      .map { line in line.filter { !$0.properties.isWhitespace } }
      .filter { !$0.isEmpty }
    guard lines.count > 2 else { return false }
    // Where in the text the lines so far may end.
    var isEnd = [Bool](repeating: false, count: text.count + 1)
    isEnd[0] = true
    for (number, line) in lines.enumerated() {
      let isEdge = number == 0 || number == lines.count - 1
      var isNextEnd = isEdge ? [Bool](repeating: false, count: isEnd.count) : isEnd
      for start in isEnd.indices where isEnd[start] && text[start...].starts(with: line) {
        isNextEnd[start + line.count] = true
      }
      isEnd = isNextEnd
    }
    return isEnd[text.count]
  }

  /// Scalar by scalar: to `String`, é is e and an accent.
  private static func isText(_ text: String, ofWhole cut: ArraySlice<Unicode.Scalar>) -> Bool {
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
