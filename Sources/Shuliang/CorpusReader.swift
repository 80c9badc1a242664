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
/// Beside the index of passages it takes 16 bytes of memory a record and 8 a document.
public struct CorpusReader: ~Copyable {
  /// What a document says that no document before it did, and what it says again.
  public struct Reading: Sendable, Hashable {
    /// In text order.
    public var records: [Record]
    /// In text order.
    public var occurrences: [Occurrence]
    /// What `restore(_:id:trace:)` needs to go on behind this document without reading it again.
    public internal(set) var trace = ReadingTrace()

    public init(records: [Record] = [], occurrences: [Occurrence] = []) {
      self.records = records
      self.occurrences = occurrences
    }
  }

  private let extractor: Extractor
  private var index: PassageIndex
  private var known = KnownFigures()

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
    try read(PreparedDocument(document, by: extractor))
  }

  /// The same for a document that was prepared before, perhaps in another job.
  ///
  /// - Parameter document: prepared by an extractor like this reader's.
  public mutating func read(
    _ document: PreparedDocument
  ) throws(PassageIndexError) -> Reading {
    let repeats = try index.repeats(in: document.text, id: document.id)
    known.beginDocument(index.documentCount - 1)
    return repeats.isEmpty ? readNew(document) : read(document, without: repeats)
  }

  /// A document that repeats nothing, as most do: its records are taken as they are.
  private mutating func readNew(_ document: PreparedDocument) -> Reading {
    var reading = Reading(records: document.records)
    reading.trace.entries.reserveCapacity(document.figures.count)
    for number in document.figures.indices {
      let start = document.records.span[number].range.lowerBound
      note(document.figures[number], at: start, in: &reading.trace)
    }
    return reading
  }

  private mutating func note(
    _ figure: KnownFigure,
    at scalar: Int,
    in trace: inout ReadingTrace
  ) {
    let entry = ReadingTrace.Entry(scalar: UInt32(scalar), figure: figure)
    trace.entries.append(entry)
    known.append(entry)
  }

  private mutating func read(
    _ document: PreparedDocument,
    without repeats: [Repeat]
  ) -> Reading {
    var reading = Reading()
    /// Where the records of this document stand among them.
    var own: [UInt64: Int] = [:]
    for number in document.figures.indices {
      let figure = document.figures[number]
      let range = document.records.span[number].range
      if let first = self.figure(said: figure, at: range, inOneOf: repeats) {
        let place = Passage(document: document.id, range: range)
        if let number = own[first.identity] {
          reading.records[number].occurrences.append(place)
        } else {
          reading.occurrences.append(
            Occurrence(record: first.record, role: first.role, place: place)
          )
        }
        continue
      }
      own[figure.identity] = reading.records.count
      note(figure, at: range.lowerBound, in: &reading.trace)
      reading.records.append(document.records[number])
    }
    return reading
  }

  /// Takes a document that was read before, in another run, as if it were read now: what comes after
  /// it is then read the same.
  ///
  /// - Parameters:
  ///   - text: the document's text.
  ///   - id: the document's id.
  ///   - trace: the one of its reading.
  /// - Throws: `PassageIndexError` where the index can take no more.
  /// - Complexity: O(*n*) in the length of the text; its figures cost nothing more.
  public mutating func restore(
    _ text: FoldedText,
    id: String,
    trace: ReadingTrace
  ) throws(PassageIndexError) {
    _ = try index.repeats(in: text, id: id)
    known.beginDocument(index.documentCount - 1)
    for entry in trace.entries { known.append(entry) }
  }

  /// The figure that a repeat says again: one that stood first where this one's begin and end
  /// stood first, and says the same. O(log repeats).
  private func figure(
    said figure: KnownFigure,
    at range: Range<Int>,
    inOneOf repeats: [Repeat]
  ) -> KnownFigure? {
    // Records come in the order of the repaired text, which captions may differ in.
    var low = 0
    var high = repeats.count
    while low < high {
      let middle = (low + high) / 2
      if repeats[middle].range.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < repeats.count,
      let start = repeats[low].source(of: range.lowerBound),
      let end = repeats[low].source(of: range.upperBound - 1), start.document == end.document,
      let first = known[start], first.says(figure)
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
