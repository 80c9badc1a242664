import CWordCount

/// Something that is measured over a text.
public struct BenchmarkCase: Sendable {
  public let name: String
  /// What its answer counts.
  public let counted: String
  /// Does the work over all documents of a text and counts what it finds.
  public let run: @Sendable (NewsText) throws -> Int

  /// In the order of a table: the two yardsticks, then the stages, then all of them together.
  public static let all = [
    scalarCount, icuWords, decoding, repair, passages, sentences, icuSegmenting, segmenting,
    modelSegmenting, numerals, quantities, claims, mentions, statements, records,
    extraction,
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
}
