/// The file in which a run writes down what is done: its settings, then a line for each batch.
final class Journal {
  private let path: String
  private let file: SystemFile
  /// Where the first batch's line begins.
  private var start = 0

  /// - Throws: `SystemError` where it can be neither opened nor made.
  init(path: String) throws {
    self.path = path
    file = try SystemFile(updating: path)
  }

  deinit {
    try? file.close()
  }

  /// Empties the journal and writes the settings.
  func restart(_ settings: RunSettings) throws {
    try file.truncate(to: 0)
    try file.write(settings.line)
    start = settings.line.count
  }

  /// Reads the settings that an earlier run wrote.
  ///
  /// - Returns: whether there is one to go on with.
  /// - Throws: `ResumeError` where it had others.
  func begin(_ settings: RunSettings, name: String) throws -> Bool {
    var lines = Replay(file, from: 0)
    guard let line = try OutputError.naming(name, { try lines.line() }),
      let earlier = RunSettings(line: line)
    else { return false }
    if let difference = settings.difference(from: earlier) {
      throw ResumeError(name: name, problem: "it was begun with another \(difference)")
    }
    start = lines.length
    return true
  }

  /// The batches written down so far, from the first.
  func entries() -> Replay { Replay(file, from: start) }

  /// Cuts off the lines from an offset on; the next one is written there.
  func cut(to length: Int) throws { try file.truncate(to: length) }

  func append(_ entry: JournalEntry) throws {
    try file.write(entry.line)
  }

  func remove() {
    FilePaths.remove(path)
  }

  /// Reads a journal line by line, while it may grow at its end.
  struct Replay {
    private var position: SystemFile.Position
    private var waiting: [UInt8] = []
    private var unread = 0
    /// The bytes up to the end of the last line that was read.
    private(set) var length: Int

    init(_ file: SystemFile, from start: Int) {
      position = SystemFile.Position(file, at: start)
      length = start
    }

    /// The next entry, or `nil` where there is none that is whole.
    mutating func next() throws -> JournalEntry? {
      try line().flatMap { JournalEntry(line: $0) }
    }

    /// The next line without its line feed; `nil` where none is ended.
    mutating func line() throws -> [UInt8]? {
      var searched = unread
      while true {
        if let end = waiting[searched...].firstIndex(of: 0x0A) {
          let line = Array(waiting[unread..<end])
          length += line.count + 1
          unread = end + 1
          return line
        }
        waiting.removeFirst(unread)
        unread = 0
        searched = waiting.count
        let more = try position.readSome()
        if more.isEmpty { return nil }
        waiting += more
      }
    }
  }
}
