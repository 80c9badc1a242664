import GRDB
import Shuliang

/// Records in a file of SQLite, which any tool for tables opens.
///
///     let database = try RecordDatabase(path: "figures.sqlite")
///     try database.append([DocumentRows(document, reading, by: segmenter)], note: "1")
///     try database.finish()
///
/// What `append` is given is written as a whole or not at all. The file is complete after `finish()`;
/// a file that was left before that can be opened again, and tells by its notes how far it is. Jobs must
/// take turns.
public final class RecordDatabase {
  private let queue: DatabaseQueue
  /// The rows of each table so far; rows are numbered from 1.
  private var documents = 0
  private var sentences = 0
  private var notes = 0

  /// Opens a database that was not finished, or makes one.
  ///
  /// - Throws: `RecordDatabaseError` where the file cannot be opened, or is something else.
  public init(path: String) throws(RecordDatabaseError) {
    (queue, documents, sentences, notes) = try RecordDatabaseError.wrapping {
      var configuration = Configuration()
      configuration.journalMode = .wal
      configuration.label = "shuliang"
      // Several statements may come to be cached; none is made anew for a row.
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -32768") }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let counts = try queue.write { database in
        try DatabaseSchema.create(in: database)
        return try ["documents", "sentences", "notes"].map { table in
          try Int.fetchOne(database, sql: "SELECT coalesce(max(id), 0) FROM \(table)") ?? 0
        }
      }
      return (queue, counts[0], counts[1], counts[2])
    }
  }

  /// How many notes were written.
  public var noteCount: Int { notes }

  /// A note, by its number from 0; `nil` where there is none.
  public func note(_ number: Int) throws(RecordDatabaseError) -> String? {
    try RecordDatabaseError.wrapping {
      try queue.read { database in
        try String.fetchOne(
          database,
          sql: "SELECT text FROM notes WHERE id = ?",
          arguments: [number + 1]
        )
      }
    }
  }

  /// Writes documents and a note that says so, both or neither.
  ///
  /// - Throws: `RecordDatabaseError` where they cannot be written; none of them is then.
  public func append(_ rows: [DocumentRows], note: String) throws(RecordDatabaseError) {
    let counts = (documents, sentences, notes)
    do {
      try RecordDatabaseError.wrapping {
        try queue.write { database in
          for document in rows { try append(document, to: database) }
          notes += 1
          try database.cachedStatement(sql: "INSERT INTO notes VALUES (?, ?)")
            .execute(arguments: [notes, note])
        }
      }
    } catch {
      (documents, sentences, notes) = counts
      throw error
    }
  }

  private func append(_ rows: DocumentRows, to database: Database) throws {
    documents += 1
    try database.cachedStatement(sql: "INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?)").execute(
      arguments: [documents, rows.id, rows.path, rows.line, rows.date, rows.title]
    )
    let firstSentence = sentences + 1
    for sentence in rows.sentences {
      sentences += 1
      try database.cachedStatement(sql: "INSERT INTO sentences VALUES (?, ?, ?, ?, ?)").execute(
        arguments: [
          sentences, documents, sentence.range.lowerBound, sentence.range.upperBound, sentence.text,
        ]
      )
      try database.cachedStatement(
        sql: "INSERT INTO sentence_words (rowid, words, pairs) VALUES (?, ?, ?)"
      )
      .execute(arguments: [sentences, sentence.words, sentence.pairs])
    }
    for record in rows.records {
      try RecordColumns.insert(
        record.record,
        document: documents,
        sentence: firstSentence + record.sentence,
        into: database
      )
      for place in record.record.occurrences {
        try insertOccurrence(record.record.id, place.range, into: database)
      }
    }
    for occurrence in rows.occurrences {
      try insertOccurrence(occurrence.record, occurrence.place.range, into: database)
    }
  }

  /// A further place in the document that was entered last.
  private func insertOccurrence(
    _ record: String,
    _ range: Range<Int>,
    into database: Database
  ) throws {
    try database.cachedStatement(sql: "INSERT INTO occurrences VALUES (?, ?, ?, ?)")
      .execute(arguments: [record, documents, range.lowerBound, range.upperBound])
  }

  /// Builds the indexes, takes the notes out and leaves one file. Nothing can be appended after it.
  ///
  /// - Throws: `RecordDatabaseError` where the disk is full.
  public func finish() throws(RecordDatabaseError) {
    try RecordDatabaseError.wrapping {
      try queue.write { try DatabaseSchema.finish($0) }
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        try database.execute(sql: "PRAGMA journal_mode = DELETE")
      }
      try queue.close()
    }
  }

  /// Gives the file up as it is. Nothing can be appended after it.
  public func close() {
    // What cannot be closed is let go with the process.
    try? queue.close()
  }
}

/// What SQLite says is wrong: `database or disk is full`.
public struct RecordDatabaseError: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String

  static func wrapping<Result>(
    _ body: () throws -> Result
  ) throws(RecordDatabaseError) -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw RecordDatabaseError(description: error.message ?? "\(error.resultCode)")
    } catch {
      throw RecordDatabaseError(description: "\(error)")
    }
  }
}
