import ArgumentParser

/// How documents lie in a file.
enum InputFormat: String, CaseIterable, ExpressibleByArgument {
  /// The file is one document.
  case text
  /// Each line is one document: `{"id": …, "text": …}`.
  case jsonl

  /// What a file's name says of it, `nil` where it says nothing.
  init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    switch fileName[dot...].lowercased() {
    case ".txt", ".text", ".md": self = .text
    case ".jsonl": self = .jsonl
    default: return nil
    }
  }
}

/// One file to read.
struct Input: Hashable {
  /// Where it lies; `nil` for standard input.
  let path: String?
  /// What its document is called where it is one document.
  let id: String
  let format: InputFormat

  /// What messages call it.
  var name: String { path ?? "standard input" }
}
