import ArgumentParser

/// How documents lie in a file.
enum InputFormat: String, CaseIterable, ExpressibleByArgument {
  /// The file is one document.
  case text
  /// Each line is one document: `{"id": …, "text": …}`.
  case jsonl
  /// The file is a page; its visible text is one document.
  case html

  /// What a file's name says of it, a suffix of compression aside; `nil` where it says nothing.
  init?(fileName: String) {
    let name = Compression.parts(ofFileName: fileName).name
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[dot...].lowercased() {
    case ".txt", ".text", ".md": self = .text
    case ".jsonl", ".ndjson": self = .jsonl
    case ".html", ".htm", ".xhtml": self = .html
    default: return nil
    }
  }
}

/// One file to read.
struct Input: Hashable, Sendable {
  /// Where it lies; `nil` for standard input.
  let path: String?
  /// What its document is called where it is one document.
  let id: String
  let format: InputFormat

  /// What messages call it.
  var name: String { path ?? "standard input" }

  /// How its name says that it is compressed.
  var compression: Compression? { path.flatMap { Compression.parts(ofFileName: $0).compression } }
}

extension [Input] {
  /// The bytes that their files have, as far as that can be said before they are read.
  var byteCount: Int { reduce(0) { $0 + ($1.path.map(FilePaths.size(of:)) ?? 0) } }
}
