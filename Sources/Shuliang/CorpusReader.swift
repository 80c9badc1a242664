/// Reads the figures of one document after another, each passage once.
///
///     var reader = CorpusReader()
///     for document in documents {
///       let reading = try reader.read(document)
///       for record in reading.records { … }
///       for occurrence in reading.occurrences { … }
///     }
///
/// A figure in a passage that was there before is no second record: within its document it is one
/// of the first record's `occurrences`, across documents an `Occurrence` of its own, since the first
/// record has been handed out by then. What was read depends on the order of the documents alone.
///
/// Beside the index of passages it takes some 40 bytes a figure.
public struct CorpusReader: ~Copyable {
  /// What a document says that no document before it did, and what it says again.
  public struct Reading: Sendable, Hashable {
    /// In text order.
    public var records: [Record]
    /// In text order.
    public var occurrences: [Occurrence]

    public init(records: [Record] = [], occurrences: [Occurrence] = []) {
      self.records = records
      self.occurrences = occurrences
    }
  }

  private let extractor: Extractor
  private var index: PassageIndex
  private var known: [KnownFigure.Place: KnownFigure] = [:]

  /// - Parameters:
  ///   - extractor: reads the figures of each document.
  ///   - index: finds the passages that were there before; it must hold no document yet.
  public init(extractor: Extractor = Extractor(), index: consuming PassageIndex = PassageIndex()) {
    self.extractor = extractor
    self.index = index
  }

  /// How often a document had a phrase that stood in six earlier places or more, and that was not
  /// followed; see `PassageIndex.crowdedPhrases`.
  public var crowdedPhrases: Int { index.crowdedPhrases }

  /// The figures of a document, apart from those of passages that were there before.
  ///
  /// - Throws: `PassageIndexError` where the index can take no more; nothing is read then.
  /// - Complexity: O(*n*) in the length of the text, as for `PassageIndex.repeats(in:)`.
  public mutating func read(_ document: Document) throws(PassageIndexError) -> Reading {
    let repeats = try index.repeats(in: document)
    let number = index.documentCount - 1
    var reading = Reading()
    /// Where the records of this document stand among them.
    var own: [UInt64: Int] = [:]
    for record in extractor.records(in: document) {
      if let first = figure(said: record, inOneOf: repeats) {
        let place = Passage(document: document.id, range: record.range)
        if let number = own[first.identity] {
          reading.records[number].occurrences.append(place)
        } else {
          reading.occurrences.append(
            Occurrence(record: first.record, role: first.role, place: place)
          )
        }
        continue
      }
      let figure = KnownFigure(record)
      own[figure.identity] = reading.records.count
      known[KnownFigure.Place(document: number, scalar: record.range.lowerBound)] = figure
      reading.records.append(record)
    }
    return reading
  }

  /// The figure that a repeat says again: one that stood first where the record's begin and end
  /// stood first, and says the same. O(log repeats).
  private func figure(said record: Record, inOneOf repeats: [Repeat]) -> KnownFigure? {
    // Records come in the order of the repaired text, which captions may differ in.
    var low = 0
    var high = repeats.count
    while low < high {
      let middle = (low + high) / 2
      if repeats[middle].range.upperBound <= record.range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < repeats.count ? figure(said: record, in: repeats[low]) : nil
  }

  private func figure(said record: Record, in found: Repeat) -> KnownFigure? {
    guard let start = found.source(of: record.range.lowerBound),
      let end = found.source(of: record.range.upperBound - 1), start.document == end.document,
      let first = known[start], first.says(record)
    else { return nil }
    return first
  }
}

extension Repeat {
  /// Where a scalar of the repeat stood first.
  fileprivate func source(of scalar: Int) -> KnownFigure.Place? {
    guard let segment = segment(holding: scalar) else { return nil }
    return KnownFigure.Place(
      document: segment.documentIndex,
      scalar: segment.start + scalar - segment.range.lowerBound
    )
  }
}
