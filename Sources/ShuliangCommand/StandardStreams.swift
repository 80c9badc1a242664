#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the process was given to speak through.
enum StandardStreams {
  /// Lets a write to a closed pipe fail with an error instead of ending the process.
  static func ignoreClosedPipes() {
    signal(SIGPIPE, SIG_IGN)
    // So does a file that would grow past what the user may write.
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Writes to standard error; where that is closed there is no one left to tell.
  static func writeError(_ message: String) {
    try? SystemFile.standardError.write(Array(message.utf8))
  }

  /// Whether standard output is a terminal that shows colour and wants it (no-color.org).
  static var showsColour: Bool {
    guard isatty(1) == 1, environment("TERM") != "dumb" else { return false }
    return (environment("NO_COLOR") ?? "").isEmpty
  }

  /// Whether standard error is a terminal on which a line can be written over.
  static var errorIsTerminal: Bool { isatty(2) == 1 && environment("TERM") != "dumb" }

  /// The cells of a line: of `COLUMNS`, else of the terminal, else 100.
  static var columns: Int {
    if let columns = environment("COLUMNS").flatMap({ Int($0) }), columns > 0 { return columns }
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return Int(size.ws_col)
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
