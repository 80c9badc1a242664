#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The failures of a run as JSON Lines: `{"line":4,"path":"news.jsonl","reason":"…"}`, without `line`
/// where the whole input failed.
final class ErrorList {
  private struct Entry: Encodable {
    let line: Int?
    let path: String
    let reason: String
  }

  private let sink: OutputSink
  private let encoder = JSONEncoder()
  /// What went wrong in writing where no one could be told.
  private var error: (any Error)?

  /// - Parameter path: the file, which appears when the run has ended.
  /// - Throws: `OutputError` where it cannot be made.
  init(path: String) throws(OutputError) {
    sink = try OutputSink(path: path)
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// - Parameters:
  ///   - path: of the input, as it was given.
  ///   - line: from 1, where lines are documents.
  ///   - reason: what is wrong, and the way out.
  func write(_ path: String, line: Int?, _ reason: String) throws {
    let entry = try encoder.encode(Entry(line: line, path: path, reason: reason))
    try sink.write(Array(entry) + [0x0A])
  }

  /// The same for those who cannot pass on an error: `finish()` throws it.
  func add(_ path: String, _ reason: String) {
    do { try write(path, line: nil, reason) } catch { self.error = self.error ?? error }
  }

  func finish() throws {
    if let error { throw error }
    try sink.finish()
  }
}
