/// How far a run is, on one line of a terminal that is written over and over.
final class ProgressLine {
  private let total: Int
  private let begun: Double
  private var shownAt = 0.0
  private var isShown = false

  /// Seconds between two looks.
  private static let interval = 0.2

  /// - Parameter total: the bytes of all inputs together, 0 where that is not known.
  /// - Returns: `nil` where standard error is no terminal that can show it.
  init?(total: Int) {
    guard StandardStreams.errorIsTerminal else { return nil }
    self.total = total
    begun = Clock.now
  }

  /// Shows how far the run is, unless that was shown just before.
  ///
  /// - Parameters:
  ///   - tally: what was done.
  ///   - byteCount: the bytes of the inputs that were read.
  func show(_ tally: RunTally, byteCount: Int) {
    let now = Clock.now
    guard now - shownAt >= ProgressLine.interval else { return }
    shownAt = now
    isShown = true
    let line = ProgressLine.text(tally, byteCount: byteCount, total: total, seconds: now - begun)
    let shown = DisplayWidth.prefix(line, cells: StandardStreams.columns - 1)
    StandardStreams.writeError("\r\(shown)\u{1B}[K")
  }

  /// Takes the line away, so that something else can be written.
  func clear() {
    if isShown { StandardStreams.writeError("\r\u{1B}[K") }
    isShown = false
  }

  /// What the line says.
  static func text(_ tally: RunTally, byteCount: Int, total: Int, seconds: Double) -> String {
    let speed = Double(byteCount) / 1_000_000 / max(seconds, 0.001)
    var parts = [
      "\(tally.documents) documents", megabytes(byteCount, of: total), "\(tenths(speed)) MB/s",
      "\(tally.records) records",
    ]
    if total > byteCount, byteCount > 0 {
      let left = Double(total - byteCount) / Double(byteCount) * seconds
      parts.append("\(duration(Int(left.rounded(.up)))) left")
    }
    return parts.joined(separator: "  ")
  }

  private static func megabytes(_ count: Int, of total: Int) -> String {
    let done = tenths(Double(count) / 1_000_000)
    return total > 0 ? "\(done) of \(tenths(Double(total) / 1_000_000)) MB" : "\(done) MB"
  }

  private static func duration(_ seconds: Int) -> String {
    let minutes = seconds / 60 % 60
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return seconds < 3600
      ? "\(minutes):\(two(seconds % 60))" : "\(seconds / 3600):\(two(minutes)):\(two(seconds % 60))"
  }

  private static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
