internal import CICUShim

/// A call to ICU that failed: which one, and ICU's name for the reason.
struct ICUError: Error, Hashable {
  let function: String
  let reason: String

  init(function: String, status: cicu_status) {
    self.function = function
    self.reason = String(cString: cicu_errorName(status))
  }

  init(function: String, reason: String) {
    self.function = function
    self.reason = reason
  }

  /// Runs one call that reports through ICU's status and throws where that is a failure.
  ///
  /// A status above zero is a failure, one below zero only a warning.
  static func check<Result>(
    _ function: String,
    _ call: (inout cicu_status) -> Result
  ) throws(ICUError) -> Result {
    var status: cicu_status = 0
    let result = call(&status)
    if status > 0 { throw ICUError(function: function, status: status) }
    return result
  }

  /// Runs one call that opens something.
  static func checkOpened(
    _ function: String,
    _ call: (inout cicu_status) -> OpaquePointer?
  ) throws(ICUError) -> OpaquePointer {
    guard let opened = try check(function, call) else {
      throw ICUError(function: function, status: cicu_outOfMemory)
    }
    return opened
  }
}

extension ICUError: CustomStringConvertible {
  var description: String { "ICU's \(function) failed: \(reason)" }
}
