import ShuliangCorpus

/// The errors of each document, by their kind.
struct ErrorListing {
  private let limit: Int
  private var lines: [String] = []

  /// - Parameter limit: how many errors are named of each document.
  init(limit: Int) {
    self.limit = limit
  }

  /// What is to be printed: empty without errors, else with an empty line after each document.
  var text: String { lines.joined(separator: "\n") }

  /// Adds the first errors of a document.
  mutating func add(_ errors: [ScoreError], of document: String) {
    let first = errors.prefix(limit)
    guard !first.isEmpty else { return }
    lines.append("\(document): \(first.count) of \(errors.count) errors")
    let groups = Dictionary(grouping: first) { $0.kind.title }
    for title in ScoreError.Kind.titles {
      guard let group = groups[title] else { continue }
      lines.append("  \(title)")
      lines += group.map(ErrorListing.line)
    }
    lines.append("")
  }

  /// Adds the first failures of a table of cases.
  mutating func add(_ tally: CaseTally) {
    let first = tally.failures.prefix(limit)
    guard !first.isEmpty else { return }
    lines.append("\(tally.name): \(first.count) of \(tally.failures.count) errors")
    lines += first.map { "  \($0)" }
    lines.append("")
  }

  private static func line(_ error: ScoreError) -> String {
    let place = "\(error.range.lowerBound)..<\(error.range.upperBound)"
    let read = error.read.isEmpty ? "nothing" : error.read.joined(separator: ", ")
    let text = error.text.replacing("\n", with: "⏎")
    return "    \(place)  [\(text)]  expected \(error.expected ?? "nothing"), read \(read)"
  }
}

extension ScoreError.Kind {
  /// The heading of its group.
  fileprivate var title: String {
    switch self {
    case .missed: "missed"
    case .wrong: "wrong"
    case .extra: "extra"
    case .claim(let field): field.rawValue
    }
  }

  /// The headings in the order of the groups.
  fileprivate static var titles: [String] {
    [missed, wrong, extra].map(\.title) + ClaimField.allCases.map(\.rawValue)
  }
}
