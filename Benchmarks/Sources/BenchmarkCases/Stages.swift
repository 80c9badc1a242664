import Shuliang

/// The stages, each over what the stage before it made, so that it is measured for its own work only.
extension BenchmarkCase {
  static let extractor = Extractor()

  static let decoding = BenchmarkCase(name: "decode", counted: "bytes") { text in
    try text.pieces.reduce(0) { try $0 + TextDecoder.decode($1.bytes).text.utf8.count }
  }

  static let repair = BenchmarkCase(name: "repair", counted: "bytes") { text in
    text.pieces.reduce(0) { $0 + RepairedText($1.bytes).bytes.count }
  }

  /// Which passages were there before, in this document or one before it.
  static let passages = BenchmarkCase(name: "passages", counted: "repeats") { text in
    var index = PassageIndex()
    var count = 0
    for piece in text.pieces { count += try index.repeats(in: piece.document).count }
    return count
  }

  static let sentences = BenchmarkCase(name: "sentences", counted: "sentences") { text in
    var count = 0
    for piece in text.pieces {
      for _ in Sentences(of: piece.repaired.bytes) { count += 1 }
    }
    return count
  }

  /// Reads ICU's words into memory, which a process does once: not among `all`, and to be counted
  /// before any other case that asks for words.
  public static let loading = BenchmarkCase(name: "load words", counted: "segmenters") { _ in
    _ = try Segmenter(rules: .icu)
    return 1
  }

  static let icuSegmenting = BenchmarkCase(name: "segment icu", counted: "words") { text in
    try countWords(of: text, by: try Segmenter(rules: .icu))
  }

  static let segmenting = BenchmarkCase(name: "segment", counted: "words") { text in
    try countWords(of: text, by: try Segmenter())
  }

  /// By a model that learned the words of `.news` from the corpus: the work is that of any model. Its segmenter is made
  /// once, as a process does.
  static let modelSegmenting = BenchmarkCase(name: "segment model", counted: "words") { text in
    try countWords(of: text, by: try modelSegmenter.get())
  }

  private static let modelSegmenter = Result {
    var trainer = try SegmentationTrainer(rules: .news)
    let segmenter = try Segmenter()
    for article in try Corpus.articles() {
      for line in article.text.split(separator: "\n") {
        trainer.add(Array(segmenter.words(in: String(line)).joined(separator: " ").utf8))
      }
    }
    return try Segmenter(model: try trainer.model(rounds: 3))
  }

  private static func countWords(of text: NewsText, by segmenter: Segmenter) throws -> Int {
    var count = 0
    for piece in text.pieces {
      for token in segmenter.tokens(in: piece.bytes) where token.kind != .space { count += 1 }
    }
    return count
  }

  static let numerals = BenchmarkCase(name: "numerals", counted: "numerals") { text in
    var count = 0
    for piece in text.pieces {
      for _ in Numerals(in: piece.repaired) { count += 1 }
    }
    return count
  }

  static let quantities = BenchmarkCase(name: "quantities", counted: "figures") { text in
    text.pieces.reduce(0) { $0 + extractor.quantities(in: $1.repaired).count }
  }

  /// The figures and what is said of them: the quantities are read on the way.
  static let claims = BenchmarkCase(name: "claims", counted: "figures") { text in
    text.pieces.reduce(0) { $0 + extractor.claims(in: $1.repaired).count }
  }

  /// Bytes to figures, of text as it comes: decode, sentences, quantities. Nothing is repaired.
  static let mentions = BenchmarkCase(name: "mentions", counted: "figures") { text in
    var count = 0
    for piece in text.pieces {
      let source = try TextDecoder.utf8(of: piece.bytes)
      for _ in Sentences(of: source) {}
      count += extractor.quantities(in: RepairedText(unchanged: source)).count
    }
    return count
  }

  /// Bytes to claims, of text as it comes: decode, repair, the search for repeated passages, figures
  /// and what is said of them. No record is made.
  static let statements = BenchmarkCase(name: "statements", counted: "figures") { text in
    var index = PassageIndex()
    var count = 0
    for piece in text.pieces {
      let source = try TextDecoder.decode(piece.bytes).text
      _ = try index.repeats(in: Document(id: piece.document.id, text: source))
      count += extractor.claims(in: RepairedText(Array(source.utf8))).count
    }
    return count
  }

  /// Bytes to records: decode, repair, sentences, quantities, claims and their places.
  public static let records = BenchmarkCase(name: "records", counted: "figures") { text in
    try text.pieces.reduce(0) {
      try $0 + extractor.records(in: Document(id: "news", bytes: $1.bytes)).count
    }
  }

  /// Bytes to JSON Lines without the figures of repeated passages: the whole of `shuliang extract`.
  static let extraction = BenchmarkCase(name: "extract", counted: "lines") { text in
    var reader = CorpusReader(extractor: extractor)
    var count = 0
    var output: [UInt8] = []
    for piece in text.pieces {
      output.removeAll(keepingCapacity: true)
      let reading = try reader.read(try Document(id: piece.document.id, bytes: piece.bytes))
      for record in reading.records { record.appendJSONLine(to: &output) }
      for occurrence in reading.occurrences { occurrence.appendJSONLine(to: &output) }
      count += reading.records.count + reading.occurrences.count
    }
    return count
  }
}
