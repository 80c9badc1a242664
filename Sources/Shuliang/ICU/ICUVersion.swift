internal import CICUShim

/// The version of the ICU that runs, which may be another than that of the headers.
enum ICUVersion {
  /// As `72.1`.
  static var current: String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { buffer in
      guard let text = buffer.baseAddress else { return "" }
      cicu_version(text, Int32(buffer.count))
      return String(cString: text)
    }
  }
}
