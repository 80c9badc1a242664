import Foundation

/// What the driver of the peers asks of anyone: its work on a text, and what that says.
protocol Peer {
  /// What is made ready before the clock runs.
  associatedtype Prepared
  /// What is timed.
  associatedtype Work
  /// What a piece of work says, readable in JSON.
  associatedtype Answer: Encodable

  init() throws
  /// A text as the work begins with it.
  static func prepare(_ text: String) -> Prepared
  /// Begins a pass over texts; what is remembered of those before is forgotten.
  mutating func begin()
  mutating func work(on text: Prepared) throws -> Work
  func answer(of work: Work, on text: Prepared) -> Answer
}

extension Peer {
  mutating func begin() {}
}

extension Peer where Prepared == String {
  static func prepare(_ text: String) -> String { text }
}

extension Peer where Work == Answer {
  func answer(of work: Work, on text: Prepared) -> Answer { work }
}

/// The texts of a task, from a file of JSON.
struct TaskTexts: Decodable {
  /// Those whose answers are judged.
  let labelled: [String]
  /// Those that are timed.
  let timed: [String]
}
