import Shuliang

/// Records as JSON Lines, each document's records before its occurrences.
struct JSONLinesRenderer: ReadingRenderer {
  func render(_ readings: [DocumentReading]) -> RenderedReadings {
    var lines: [UInt8] = []
    for reading in readings {
      // A record that an array hands out is copied, with all of its strings; a span lends it.
      let records = reading.reading.records.span
      for number in records.indices { records[number].appendJSONLine(to: &lines) }
      for occurrence in reading.reading.occurrences { occurrence.appendJSONLine(to: &lines) }
    }
    return .bytes(lines)
  }
}

/// Records as they are, for a table that is aligned as it is written.
struct TableRenderer: ReadingRenderer {
  func render(_ readings: [DocumentReading]) -> RenderedReadings { .readings(readings) }
}
