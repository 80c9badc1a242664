import Shuliang

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a run writes down of a batch once its output is written, so that a later run can go on behind
/// it: what was read, what was written, and what must be remembered of it.
struct JournalEntry: Codable, Hashable, Sendable {
  /// Over what was read.
  let input: UInt64
  /// The bytes that were written, and a checksum over them.
  var length = 0
  var output: UInt64 = 0
  let tally: RunTally
  /// `ReadingTrace.bytes` of each document, in Base64.
  let traces: [String]

  init(_ batch: SettledBatch) {
    input = batch.checksum
    tally = batch.tally
    traces = batch.readings.map { Data($0.reading.trace.bytes).base64EncodedString() }
  }

  /// The trace of a document of the batch, by its number in it; `nil` where there is none.
  func trace(_ number: Int) -> ReadingTrace? {
    guard traces.indices.contains(number), let data = Data(base64Encoded: traces[number]) else {
      return nil
    }
    return ReadingTrace(bytes: Array(data))
  }

  /// The entry as a line of JSON.
  var line: [UInt8] {
    // Numbers and texts of ASCII: there is nothing that cannot be written.
    Array(try! JSONEncoder().encode(self)) + [0x0A]
  }

  /// Reads what `line` gave, without its line feed; `nil` for anything else.
  init?(line: [UInt8]) {
    guard let entry = try? JSONDecoder().decode(JournalEntry.self, from: Data(line)) else {
      return nil
    }
    self = entry
  }
}
