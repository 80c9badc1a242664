import ArgumentParser

/// The form in which records are written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case jsonl, csv, sqlite, table

  /// What the suffix of a file says, `nil` where it says nothing.
  init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    switch path[dot...].lowercased() {
    case ".jsonl", ".ndjson", ".json": self = .jsonl
    case ".csv": self = .csv
    case ".sqlite", ".sqlite3", ".db": self = .sqlite
    default: return nil
    }
  }
}
