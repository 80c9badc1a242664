import Shuliang
import Testing

/// What is true of the records of any text.
enum RecordPlaces {
  static func check(_ document: Document, _ note: String) {
    let scalars = document.text.unicodeScalars.count
    let records = Figures.extractor.records(in: document)
    var end = 0
    for record in records {
      let place = "\(note), \(record.text) at \(record.range)"
      guard record.range.lowerBound < record.range.upperBound, record.range.upperBound <= scalars
      else {
        Issue.record("outside the text: \(place)")
        continue
      }
      #expect(record.range.lowerBound >= end, "reaches into the figure before: \(place)")
      end = record.range.upperBound
      let cut = Figures.cut(record.range, from: document.text)
      #expect(isText(record.text, of: cut), "its place holds another text: \(place)")
      let sentence = record.sentence.range
      #expect(sentence.upperBound <= scalars, "\(place)")
      #expect(sentence.contains(record.range.lowerBound), "not in its sentence: \(place)")
    }
    #expect(Set(records.map(\.id)).count == records.count, "two figures of one id: \(note)")
  }

  /// Whether a record's text is its cut without line breaks and the blanks around them.
  private static func isText(_ text: String, of cut: String) -> Bool {
    // Scalar by scalar: to `String`, é is e and an accent.
    let scalars = Array(text.unicodeScalars)
    if Array(cut.unicodeScalars) == scalars { return true }
    return Array(Figures.joined(cut).unicodeScalars) == scalars
  }
}
