import Shuliang
import ShuliangSQLite

/// A document and what was read in it, as an output has it.
struct DocumentReading: Sendable {
  /// The id in the records.
  var id: String
  /// The input it came from, and the line there where lines are documents.
  var path: String
  var line: Int?
  var date: String?
  var title: String?
  var reading: CorpusReader.Reading
}

/// A document on its way to be settled.
struct PreparedReading: Sendable {
  /// What was made of its text.
  enum Content: Sendable {
    /// To be compared with the documents before it.
    case prepared(PreparedDocument)
    /// Its records, where passages are not compared.
    case records([Record])
    /// Its text alone: an earlier run has read it.
    case folded(FoldedText)
    /// Nothing: an earlier run has read it, and nothing is compared with it.
    case done
  }

  var id: String
  var input: Input
  var line: Int?
  var date: String?
  var title: String?
  var byteCount: Int
  var replacements: Int
  var content: Content
}

/// What of a batch goes to the stage that takes batches in order.
enum PreparedItem: Sendable {
  case begin(Input)
  case document(PreparedReading)
  case failure(InputFailure)
  case end(Input)
}

struct PreparedBatch: Sendable {
  let number: Int
  let items: [PreparedItem]
  /// Over the bytes of all documents.
  let checksum: UInt64
  let bytesRead: Int
}

/// A batch whose documents were compared with all before them.
struct SettledBatch: Sendable {
  let number: Int
  var readings: [DocumentReading] = []
  var tally = RunTally()
  let checksum: UInt64
  let bytesRead: Int
}

/// A batch as the output takes it.
struct RenderedBatch: Sendable {
  let body: RenderedReadings
  /// `nil` where an earlier run wrote the batch.
  let entry: JournalEntry?
  let tally: RunTally
  let bytesRead: Int
}

/// Readings in the form of an output.
enum RenderedReadings: Sendable {
  case bytes([UInt8])
  /// For those who align what comes.
  case readings([DocumentReading])
  case rows([DocumentRows])
}
