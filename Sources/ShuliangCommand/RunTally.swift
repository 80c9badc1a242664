/// What was read and found so far.
struct RunTally: Hashable, Sendable, Codable {
  var documents = 0
  /// The bytes of the documents, decompressed, as they lie in their files.
  var bytes = 0
  var records = 0
  var occurrences = 0
  /// How many records of each kind.
  var kinds: [String: Int] = [:]

  static func += (tally: inout RunTally, other: RunTally) {
    tally.documents += other.documents
    tally.bytes += other.bytes
    tally.records += other.records
    tally.occurrences += other.occurrences
    tally.kinds.merge(other.kinds) { $0 + $1 }
  }
}
