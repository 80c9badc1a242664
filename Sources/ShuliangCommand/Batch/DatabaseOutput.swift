import Shuliang
import ShuliangSQLite

/// Readings as rows of a database.
struct RowsRenderer: ReadingRenderer {
  let segmenter: Segmenter

  func render(_ readings: [DocumentReading]) -> RenderedReadings {
    .rows(
      readings.map { document in
        DocumentRows(
          id: document.id,
          path: document.path,
          line: document.line,
          date: document.date,
          title: document.title,
          reading: document.reading,
          segmenter: segmenter
        )
      }
    )
  }
}

/// Writes batches to a database that is there only when it is complete. What the journal is to other
/// files, the database holds itself until then, so that a batch and what is noted of it are one.
final class DatabaseOutput: BatchOutput {
  private let name: String
  private let path: String
  private let partialPath: String
  /// Held while the run lasts; SQLite's own locks are given up between two batches.
  private let lock: SystemFile
  private let database: RecordDatabase
  private(set) var completed = 0
  private var nextNote = 1

  /// - Parameters:
  ///   - path: the file to write.
  ///   - settings: what decides the output.
  /// - Throws: `OutputError`, or `ResumeError` where what was left belongs to another run.
  init(path: String, settings: RunSettings, start: ResumableFile.Start) throws {
    name = path
    self.path = FilePaths.resolved(path)
    partialPath = FilePaths.hidden(self.path, suffix: "partial")
    let lockPath = FilePaths.hidden(self.path, suffix: "journal")
    lock = try OutputError.naming(path) {
      let lock = try SystemFile(updating: lockPath)
      guard try lock.lock() else {
        throw OutputError(name: path, reason: "another run is writing it")
      }
      return lock
    }
    if start == .anew { DatabaseOutput.remove(partialPath) }
    do {
      database = try RecordDatabase(path: partialPath)
      let line = String(decoding: settings.line.dropLast(), as: UTF8.self)
      if let earlier = try database.note(0) {
        let earlier = RunSettings(line: Array(earlier.utf8)) ?? RunSettings()
        if let difference = settings.difference(from: earlier) {
          throw ResumeError(name: path, problem: "it was begun with another \(difference)")
        }
        completed = database.noteCount - 1
      } else {
        try database.append([], note: line)
      }
    } catch let error as RecordDatabaseError {
      if start == .anew {
        DatabaseOutput.remove(partialPath)
        FilePaths.remove(lockPath)
      }
      throw OutputError(name: path, reason: error.description)
    }
  }

  func nextEntry() throws -> JournalEntry {
    guard let line = try? database.note(nextNote), let entry = JournalEntry(line: Array(line.utf8))
    else { throw ResumeError(name: name, problem: "its notes are damaged") }
    nextNote += 1
    return entry
  }

  func write(_ body: RenderedReadings, _ entry: JournalEntry) throws {
    guard case .rows(let rows) = body else { return }
    try naming {
      try database.append(rows, note: String(decoding: entry.line.dropLast(), as: UTF8.self))
    }
  }

  func finish() throws {
    try naming { try database.finish() }
    try OutputError.naming(name) {
      let file = try SystemFile(updating: partialPath)
      try file.synchronize()
      try file.close()
      try FilePaths.rename(partialPath, to: path)
      try FilePaths.synchronizeFolder(of: path)
    }
    FilePaths.remove(FilePaths.hidden(path, suffix: "journal"))
  }

  func discard() {
    database.close()
    DatabaseOutput.remove(partialPath)
    FilePaths.remove(FilePaths.hidden(path, suffix: "journal"))
  }

  deinit {
    try? lock.close()
  }

  /// A database and what SQLite keeps beside it while it is open.
  private static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { FilePaths.remove(path + suffix) }
  }

  private func naming(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as RecordDatabaseError {
      throw OutputError(name: name, reason: error.description)
    }
  }
}
