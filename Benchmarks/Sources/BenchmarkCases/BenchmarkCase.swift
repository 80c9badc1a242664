import CWordCount
import Shuliang

/// Something that is timed over a text.
public struct BenchmarkCase: Sendable {
  public let name: String
  /// What its answer counts.
  public let counted: String
  /// Does the work over all documents of a text and counts what it finds.
  public let run: @Sendable (NewsText) throws -> Int

  /// In the order of a table: the two yardsticks, then the stages, then all of them together.
  public static let all = [
    scalarCount, icuWords, decoding, repair, sentences, icuRules, words, modelWords, numerals,
    mentions, quantities, records, jsonLines,
  ]

  /// The yardstick below which no reading can come: each byte is looked at once.
  public static let scalarCount = BenchmarkCase(name: "counting", counted: "scalars") { text in
    var count = 0
    for piece in text.pieces {
      let bytes = piece.bytes.span
      for index in bytes.indices { count += bytes[index] & 0xC0 == 0x80 ? 0 : 1 }
    }
    return count
  }

  /// The yardstick of other tools: they begin with words. The text is UTF-16 already.
  public static let icuWords = BenchmarkCase(name: "ICU words", counted: "words") { text in
    guard let counter = word_counter_open() else {
      throw BenchmarkError("ICU lacks its word lists; install it with its full data")
    }
    defer { word_counter_close(counter) }
    var count = 0
    for piece in text.pieces {
      let words = word_counter_count(counter, piece.utf16, Int32(piece.utf16.count))
      guard words >= 0 else { throw BenchmarkError("ICU's word iterator failed") }
      count += Int(words)
    }
    return count
  }

  static let decoding = BenchmarkCase(name: "decode", counted: "bytes") { text in
    try text.pieces.reduce(0) { try $0 + TextDecoder.decode($1.bytes).text.utf8.count }
  }

  static let repair = BenchmarkCase(name: "repair", counted: "bytes") { text in
    text.pieces.reduce(0) { $0 + RepairedText($1.bytes).bytes.count }
  }

  static let sentences = BenchmarkCase(name: "sentences", counted: "sentences") { text in
    var count = 0
    for piece in text.pieces {
      for _ in Sentences(of: piece.repaired.bytes) { count += 1 }
    }
    return count
  }

  static let icuRules = BenchmarkCase(name: "icu rules", counted: "words") { text in
    try countWords(of: text, by: try Segmenter(rules: .icu))
  }

  static let words = BenchmarkCase(name: "words", counted: "words") { text in
    try countWords(of: text, by: try Segmenter())
  }

  /// By a model that learned the words of `.news` from the corpus: the work is that of any model.
  static let modelWords = BenchmarkCase(name: "by a model", counted: "words") { text in
    try countWords(of: text, by: try Segmenter(model: try model.get()))
  }

  private static let model = Result {
    var trainer = try SegmentationTrainer(rules: .icu)
    let segmenter = try Segmenter()
    for article in try Corpus.articles() {
      for line in article.text.split(separator: "\n") {
        trainer.add(Array(segmenter.words(in: String(line)).joined(separator: " ").utf8))
      }
    }
    return trainer.model(rounds: 3)
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

  static let extractor = Extractor()

  /// Bytes to figures, of text as it comes: decode, sentences, quantities. Nothing is repaired.
  public static let mentions = BenchmarkCase(name: "mentions", counted: "figures") { text in
    var count = 0
    for piece in text.pieces {
      let source = try TextDecoder.utf8(of: piece.bytes)
      for _ in Sentences(of: source) {}
      count += extractor.quantities(in: RepairedText(unchanged: source)).count
    }
    return count
  }

  /// Bytes to figures without claims: decode, repair, sentences, quantities.
  public static let quantities = BenchmarkCase(name: "quantities", counted: "figures") { text in
    var count = 0
    for piece in text.pieces {
      let decoded = try TextDecoder.decode(piece.bytes).text
      let repaired = RepairedText(Array(decoded.utf8))
      for _ in Sentences(of: repaired.bytes) {}
      count += extractor.quantities(in: repaired).count
    }
    return count
  }

  /// Bytes to records.
  public static let records = BenchmarkCase(name: "records", counted: "figures") { text in
    try text.pieces.reduce(0) {
      try $0 + extractor.records(in: Document(id: "news", bytes: $1.bytes)).count
    }
  }

  /// Bytes to JSON Lines, the whole of `shuliang extract`.
  static let jsonLines = BenchmarkCase(name: "JSON Lines", counted: "figures") { text in
    var count = 0
    var output: [UInt8] = []
    for piece in text.pieces {
      output.removeAll(keepingCapacity: true)
      for record in extractor.records(in: try Document(id: "news", bytes: piece.bytes)) {
        record.appendJSONLine(to: &output)
      }
      count += output.count { $0 == 0x0A }
    }
    return count
  }
}
