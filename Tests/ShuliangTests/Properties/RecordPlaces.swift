import Shuliang
import Testing

/// What is true of the records of any text.
enum RecordPlaces {
  static func check(_ document: Document, _ note: String) {
    let scalars = document.text.unicodeScalars.count
    let records = Figures.extractor.records(in: document)
    for record in records {
      let place = "\(note), \(record.text) at \(record.range)"
      guard record.range.lowerBound < record.range.upperBound, record.range.upperBound <= scalars
      else {
        Issue.record("outside the text: \(place)")
        continue
      }
      let cut = Figures.cut(record.range, from: document.text)
      #expect(isText(record.text, of: cut), "its place holds another text: \(place)")
      let sentence = record.sentence.range
      #expect(sentence.upperBound <= scalars, "\(place)")
      #expect(sentence.contains(record.range.lowerBound), "not in its sentence: \(place)")
    }
    checkOverlaps(records, note)
    #expect(Set(records.map(\.id)).count == records.count, "two figures of one id: \(note)")
  }

  /// Whether a record's text is its cut without line breaks and the blanks around them, and
  /// without captions that stand between line breaks inside it.
  private static func isText(_ text: String, of cut: String) -> Bool {
    // Scalar by scalar: to `String`, é is e and an accent.
    let scalars = Array(text.unicodeScalars)
    if Array(cut.unicodeScalars) == scalars { return true }
    if Array(Figures.joined(cut).unicodeScalars) == scalars { return true }
    let lines = cut.unicodeScalars.split { $0 == "\n" || $0 == "\r" }
    guard lines.count > 2, let first = lines.first, let last = lines.last else { return false }
    return Array(Figures.joined(String(first) + "\n" + String(last)).unicodeScalars) == scalars
  }

  /// Figures do not reach into each other, but where one goes on behind a caption that holds
  /// others.
  private static func checkOverlaps(_ records: [Record], _ note: String) {
    let ordered = records.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var before: Record?
    for record in ordered {
      if let before, before.range.upperBound > record.range.lowerBound {
        let holds = before.range.upperBound >= record.range.upperBound
        let isBroken = before.text.unicodeScalars.count < before.range.count
        #expect(holds && isBroken, "reaches into the figure before: \(note), \(record.text)")
      } else {
        before = record
      }
    }
  }
}
