import Foundation

/// The rows of a tab-separated file under its header, with their line numbers.
enum TableRows {
  static func read(_ file: URL) throws -> [(line: Int, row: [String])] {
    let text = try String(contentsOf: file, encoding: .utf8)
    let lines = text.components(separatedBy: "\n").enumerated()
      .filter { !$0.element.hasPrefix("#") && !$0.element.isEmpty }
    return lines.dropFirst().map { ($0.offset + 1, $0.element.components(separatedBy: "\t")) }
  }
}
