import Shuliang

/// What the library reads from a text, a line a figure, so that expectations read naturally.
enum Figures {
  static let extractor = Extractor()

  static func records(_ text: String, document: String = "text") -> [Record] {
    extractor.records(in: Document(id: document, text: text))
  }

  /// `近19亿元 = 1900000000 CNY currency approximate`; an empty unit and `exact` are left out.
  static func read(_ text: String) -> [String] {
    records(text).map { line($0) }
  }

  static func line(_ record: Record) -> String {
    var words = [record.text, "=", record.value.description, record.unit, record.kind.rawValue]
    if record.bound != .exact { words.append(record.bound.rawValue) }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// `5年 adverbial`: what only looks like a figure, and why it is none.
  static func lookalikes(_ text: String) -> [String] {
    let repaired = RepairedText(Array(text.utf8))
    return extractor.lookalikes(in: repaired).map {
      String(decoding: repaired.bytes[$0.range], as: UTF8.self) + " " + $0.kind.rawValue
    }
  }

  /// What stands in a document from one scalar to another, as Python's `text[start:end]`.
  static func cut(_ range: Range<Int>, from text: String) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: range.lowerBound)
    let end = scalars.index(start, offsetBy: range.count)
    return String(scalars[start..<end])
  }
}
