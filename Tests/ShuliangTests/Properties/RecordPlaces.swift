import FuzzProperties
import Shuliang
import Testing

/// What is true of the records of any text, as a test.
enum RecordPlaces {
  static func check(_ document: Document, _ note: String) {
    do {
      try RecordProperties.check(document)
    } catch {
      Issue.record("\(error): \(note)")
    }
  }
}
