import ShuliangCorpus

/// How many errors there are of each kind, the most frequent first, with an example.
struct PhenomenonTable {
  private var counts: [String: Int] = [:]
  private var examples: [String: String] = [:]

  mutating func add(_ errors: [ScoreError], of document: String) {
    for error in errors {
      counts[error.phenomenon, default: 0] += 1
      if examples[error.phenomenon] == nil {
        let text = error.text.replacing("\n", with: "")
        let expected = error.expected ?? "nothing"
        let read = error.read.first ?? "nothing"
        examples[error.phenomenon] =
          "\(document) [\(text)] expected \(expected), read \(read)"
      }
    }
  }

  /// A line a phenomenon: count, name, example.
  var text: String {
    let rows = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard !rows.isEmpty else { return "no errors" }
    let widths = (
      count: rows.map { "\($0.value)".count }.max() ?? 0, name: rows.map(\.key.count).max() ?? 0
    )
    let lines = rows.map { name, count in
      let number = String(repeating: " ", count: widths.count - "\(count)".count) + "\(count)"
      let title = name + String(repeating: " ", count: widths.name - name.count)
      return "\(number)  \(title)  \(examples[name] ?? "")"
    }
    return (["errors by phenomenon"] + lines).joined(separator: "\n")
  }
}
