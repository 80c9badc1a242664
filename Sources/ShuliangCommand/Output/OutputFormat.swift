import ArgumentParser

/// The form in which records are written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case jsonl, csv, table

  /// What the suffix of a file says, `nil` where it says nothing.
  init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    switch path[dot...].lowercased() {
    case ".jsonl", ".ndjson", ".json": self = .jsonl
    case ".csv": self = .csv
    default: return nil
    }
  }
}
