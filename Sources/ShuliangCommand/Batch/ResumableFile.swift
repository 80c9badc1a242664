/// Writes batches to a file that is there only when it is complete, beside a journal that says how far
/// it is: where the run is cut off, another goes on from there.
///
/// Both lie in the file's folder under hidden names, `.NAME.partial` and `.NAME.journal`. A batch counts
/// as written when its line stands in the journal and what it says of the bytes is true.
final class ResumableFile: BatchOutput {
  /// Whether a run goes on with what an earlier one left.
  enum Start: Sendable {
    case anew, resuming
  }

  private let name: String
  private let path: String
  private let partial: SystemFile
  private let journal: Journal
  private(set) var completed = 0
  private var replay: Journal.Replay?
  /// The bytes that the device was not asked to begin with.
  private var unsynchronized = 0

  /// The device begins to work each time so many bytes were written. In the end everything must lie on
  /// it, and all jobs wait for that: 400 MB, which 100 MB of news give, take a disk some seconds.
  private static let synchronizedSize = 8 << 20

  /// - Parameters:
  ///   - path: the file to write.
  ///   - head: what stands before the first batch.
  ///   - settings: what decides the output's bytes.
  /// - Throws: `OutputError`, or `ResumeError` where what was left belongs to another run.
  init(path: String, head: [UInt8], settings: RunSettings, start: Start) throws {
    name = path
    // Behind a symbolic link the file is replaced, not the link.
    self.path = FilePaths.resolved(path)
    let partialPath = FilePaths.hidden(self.path, suffix: "partial")
    let journalPath = FilePaths.hidden(self.path, suffix: "journal")
    (partial, journal) = try OutputError.naming(path) {
      let partial = try SystemFile(updating: partialPath)
      guard try partial.lock() else {
        throw OutputError(name: path, reason: "another run is writing it")
      }
      return (partial, try Journal(path: journalPath))
    }
    if start == .resuming, try journal.begin(settings, name: path) {
      try goOn(behind: head)
    } else {
      do {
        try OutputError.naming(path) {
          try partial.truncate(to: 0)
          try journal.restart(settings)
          try partial.write(head)
        }
      } catch {
        discard()
        throw error
      }
    }
  }

  /// Goes through what was left as far as file and journal agree, and cuts off the rest.
  private func goOn(behind head: [UInt8]) throws {
    var position = SystemFile.Position(partial)
    var entries = journal.entries()
    var length = head.count
    try OutputError.naming(name) {
      var kept = entries.length
      if try position.read(head.count) == head {
        while let entry = try entries.next(), let bytes = try position.read(entry.length),
          Checksum.of(bytes) == entry.output
        {
          length += entry.length
          completed += 1
          kept = entries.length
        }
      }
      try journal.cut(to: kept)
      try partial.truncate(to: completed > 0 ? length : 0)
      if completed == 0 { try partial.write(head) }
    }
    replay = journal.entries()
  }

  func nextEntry() throws -> JournalEntry {
    guard let entry = try OutputError.naming(name, { try replay?.next() }) else {
      throw ResumeError(name: name, problem: "its journal is damaged")
    }
    return entry
  }

  func write(_ body: RenderedReadings, _ entry: JournalEntry) throws {
    guard case .bytes(let bytes) = body else { return }
    try OutputError.naming(name) {
      try partial.write(bytes)
      try journal.append(entry)
      unsynchronized += bytes.count
      if unsynchronized >= ResumableFile.synchronizedSize {
        unsynchronized = 0
        partial.beginSynchronizing()
      }
    }
  }

  func finish() throws {
    try OutputError.naming(name) {
      try partial.synchronize()
      try FilePaths.rename(FilePaths.hidden(path, suffix: "partial"), to: path)
      try FilePaths.synchronizeFolder(of: path)
    }
    journal.remove()
  }

  func discard() {
    FilePaths.remove(FilePaths.hidden(path, suffix: "partial"))
    journal.remove()
  }

  deinit {
    try? partial.close()
  }
}
