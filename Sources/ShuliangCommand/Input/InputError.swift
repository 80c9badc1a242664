/// Why an input, or a line of it, gives no document.
struct InputError: Error, Hashable, Sendable, CustomStringConvertible {
  let problem: String

  init(_ problem: String) {
    self.problem = problem
  }

  var description: String { problem }
}
