#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Everything that decides what a run writes: a run can go on only where these are the same.
struct RunSettings: Codable, Hashable, Sendable {
  /// By the name that a message gives it.
  private(set) var values: [String: String] = [:]

  mutating func set(_ name: String, _ value: some CustomStringConvertible) {
    values[name] = value.description
  }

  /// The name of a setting that is another in a run before, or `nil`.
  func difference(from other: RunSettings) -> String? {
    Set(values.keys).union(other.values.keys).sorted()
      .first { values[$0] != other.values[$0] }
  }

  /// The settings as a line of JSON.
  var line: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return Array(try! encoder.encode(self)) + [0x0A]
  }

  init() {}

  /// Reads what `line` gave, without its line feed; `nil` for anything else.
  init?(line: [UInt8]) {
    guard let settings = try? JSONDecoder().decode(RunSettings.self, from: Data(line)) else {
      return nil
    }
    self = settings
  }
}

/// Why a run cannot go on where another stopped.
struct ResumeError: RunFailure, Hashable {
  let name: String
  let problem: String

  var description: String { "\(name): cannot be resumed: \(problem); run it without --resume" }
}
