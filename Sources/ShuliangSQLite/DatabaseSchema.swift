import GRDB

/// The tables, indexes and views of a database of records.
enum DatabaseSchema {
  /// The version of the tables, as `PRAGMA user_version` tells it.
  static let version = 1

  /// Makes the tables and views where they are not there.
  static func create(in database: Database) throws {
    try database.execute(sql: tables + RecordColumns.table + search + views)
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// Makes the indexes, when all rows are there: a tenth of the work that it is row by row.
  static func finish(_ database: Database) throws {
    try database.execute(sql: indexes)
    try database.execute(sql: "DROP TABLE notes")
  }

  private static let tables = """
    CREATE TABLE IF NOT EXISTS documents (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      path TEXT NOT NULL,
      line INTEGER,
      date TEXT,
      title TEXT
    );
    CREATE TABLE IF NOT EXISTS sentences (
      id INTEGER PRIMARY KEY,
      document INTEGER NOT NULL REFERENCES documents,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      text TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS occurrences (
      record TEXT NOT NULL,
      document INTEGER NOT NULL REFERENCES documents,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL
    );
    CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL);

    """

  /// The words of each sentence, and every two Han characters that stand side by side: a name that is
  /// no word of the dictionary is found too. The sentences themselves are not kept twice.
  private static let search = """
    CREATE VIRTUAL TABLE IF NOT EXISTS sentence_words
      USING fts5(words, pairs, content = '', tokenize = "unicode61 remove_diacritics 0");

    """

  private static let indexes = """
    CREATE UNIQUE INDEX documents_name ON documents (name);
    CREATE INDEX sentences_document ON sentences (document);
    CREATE INDEX records_id ON records (id);
    CREATE INDEX records_document ON records (document);
    CREATE INDEX records_sentence ON records (sentence);
    CREATE INDEX records_indicator ON records (indicator);
    CREATE INDEX records_unit ON records (unit, number);
    CREATE INDEX records_base ON records (base_unit, base_number);
    CREATE INDEX records_time ON records (time_iso);
    CREATE INDEX records_subject ON records (subject);
    CREATE INDEX occurrences_record ON occurrences (record);
    CREATE INDEX occurrences_document ON occurrences (document);

    """

  private static let views = """
    CREATE VIEW IF NOT EXISTS figures AS
      SELECT d.name AS document, d.date, d.title, r.id, r.text, r.number, r.value, r.lower, r.upper,
        r.unit, r.bound, r.kind, r.dimension, r.base_number, r.base_unit, r.role, r.subject,
        r.subject_resolved, r.indicator, r.time, r.time_iso, r.baseline, r.of, r.change, r.modality, r.whole,
        (SELECT count(*) FROM occurrences o WHERE o.record = r.id) AS repeats,
        s.text AS sentence, r.sentence AS sentence_id
      FROM records r JOIN documents d ON d.id = r.document JOIN sentences s ON s.id = r.sentence;
    CREATE VIEW IF NOT EXISTS claims AS SELECT * FROM figures WHERE role = 'claim';
    CREATE VIEW IF NOT EXISTS series AS
      SELECT subject, indicator, time, time_iso, base_number, base_unit, number, unit, bound, document,
        date, id
      FROM claims WHERE indicator IS NOT NULL
      ORDER BY subject, indicator, time_iso, date;
    CREATE VIEW IF NOT EXISTS places AS
      SELECT r.id AS record, d.name AS document, r.start, r."end", 1 AS first
      FROM records r JOIN documents d ON d.id = r.document
      UNION ALL
      SELECT o.record, d.name, o.start, o."end", 0
      FROM occurrences o JOIN documents d ON d.id = o.document;
    CREATE VIEW IF NOT EXISTS units AS
      SELECT kind, dimension, unit, count(*) AS records, min(number) AS least, max(number) AS most
      FROM records GROUP BY kind, dimension, unit ORDER BY records DESC;

    """
}
