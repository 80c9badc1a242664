/// Finds passages that were there before: in the same document or in one given earlier.
///
///     var index = PassageIndex()
///     for document in documents {
///       for found in try index.repeats(in: document) {
///         print(document.id, found.range, found.source.document, found.source.range)
///       }
///     }
///
/// A passage is found again whatever became of its line breaks, blanks and character widths, cut
/// short, embedded in other text, with words added that say nothing, with clauses left out, added
/// or moved. It is a repeat only where its figures, units, dates and directions are those of the
/// source: a paragraph in which one of them differs is not. What is new inside a repeat is not part
/// of it. The first occurrence is never a repeat, and what is found depends on the order of the
/// documents alone.
///
/// Memory: some 1.2 bytes for each new character, and the folded text of two bytes a character up to
/// `textBudget`; what is more lies in a temporary file.
public struct PassageIndex: ~Copyable {
  var table = FingerprintTable()
  var store: PassageStore
  var lines = LineTable()
  var origins = OriginMap()
  var own = OwnFingerprints()
  /// For each fingerprint of the document at hand, whether it may be in the table.
  var isKnown: [Bool] = []
  /// The fingerprints of the document at hand that may have been there before, by rising position.
  var open: [Int] = []
  /// How often a document had a phrase of 16 characters that stood in six earlier places or more.
  /// Such phrases are everyone's; they are not followed, and a passage that has no other in common
  /// with its source is not found.
  public internal(set) var crowdedPhrases = 0
  private let memoryLimit: Int
  private let detail: Repeat.Detail

  /// As many characters without blanks as positions can name.
  public static let capacity = Int(UInt32.max) - 1

  /// An index that holds nothing.
  ///
  /// - Parameters:
  ///   - textBudget: the bytes of folded text to keep in memory; what is more goes to a temporary file.
  ///   - memoryLimit: the bytes the whole index may take before it refuses further documents.
  ///   - detail: what to say of a repeat; passages alone take less time.
  public init(
    textBudget: Int = 256 << 20,
    memoryLimit: Int = 4 << 30,
    detail: Repeat.Detail = .segments
  ) {
    store = PassageStore(memoryBudget: textBudget)
    self.detail = detail
    self.memoryLimit = memoryLimit
  }

  /// Makes room for texts that have so many bytes together, as long as most of it is new Chinese text.
  ///
  /// An index grows by itself; to grow again and again takes a twentieth of the time of a long run.
  public mutating func reserveCapacity(forTextOfBytes count: Int) {
    // A fingerprint to eleven characters of three bytes, of which a sixth stood before or is no Han. What is
    // asked for is never so much that it leaves no room for the rest.
    table.reserveCapacity(min(count / 40, memoryLimit / 64))
  }

  /// The bytes of memory that the index takes.
  public var byteCount: Int {
    table.byteCount + store.byteCount + lines.byteCount + origins.byteCount
  }

  /// The documents taken so far.
  public var documentCount: Int { store.count }

  /// The repeats in a document, in text order; the document is then known to the index.
  ///
  /// - Throws: `PassageIndexError` where the index can take no more; the document is then not taken.
  public mutating func repeats(in document: Document) throws(PassageIndexError) -> [Repeat] {
    try repeats(in: FoldedText(document.text), id: document.id)
  }

  /// The repeats in a document that was folded before, perhaps in another job.
  ///
  /// - Parameters:
  ///   - text: the document's text.
  ///   - id: what repeats call the document.
  /// - Complexity: O(*n*) in the length of the text, but for documents that repeat many others.
  public mutating func repeats(
    in text: FoldedText,
    id: String
  ) throws(PassageIndexError) -> [Repeat] {
    guard store.end + text.count <= PassageIndex.capacity else {
      throw .characters(limit: PassageIndex.capacity)
    }
    // Growth between two looks is a small part of it.
    if store.count.isMultiple(of: 64), byteCount > memoryLimit {
      throw .memory(limit: memoryLimit, characters: store.end)
    }
    var search = PassageSearch(text: text, start: store.end)
    try findPassages(&search)
    try findLines(&search)
    let repeats = try RepeatBuilder.repeats(
      of: search,
      id: id,
      detail: detail,
      origins: &origins,
      store: store
    )
    remember(search)
    try store.append(text, id: id)
    return repeats
  }

  /// Enters what is new in a document.
  private mutating func remember(_ search: PassageSearch) {
    table.insert(
      search.text.fingerprints,
      outside: search.covered.ranges,
      startingAt: search.start
    )
    for line in search.newLines {
      lines.insert(line.hash, at: search.start + line.units.lowerBound)
    }
  }
}
