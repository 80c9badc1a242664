import Shuliang

/// What is true of every stage's reading of any text.
public enum TextProperties {
  static let extractor = Extractor()
  private static let segmenter = Result { try Segmenter() }

  /// Reads a text with every stage.
  ///
  /// - Throws: `BrokenProperty` where a stage reads it wrongly, `SegmentationError` where ICU
  ///   lacks its data.
  public static func check(_ text: String) throws {
    let source = Array(text.utf8)
    let repaired = RepairedText(source)
    try checkRepair(of: text, repaired)
    try checkSentences(of: source)
    try checkSentences(of: repaired.bytes)
    try checkWords(of: text, source)
    try ScalarRanges(bytes: repaired.bytes).check(
      Numerals(in: repaired).map(\.range),
      "numeral"
    )
    try checkReadings(of: repaired)
    try ClaimProperties.check(repaired)
    try RecordProperties.check(Document(id: "fuzz", text: text, date: date(of: source)))
  }

  /// The day that 去年 and 昨天 of a text count from: none, the first, the last or a leap day.
  private static func date(of source: [UInt8]) -> CalendarDate? {
    switch source.count % 4 {
    case 0: nil
    case 1: try? CalendarDate(year: 0, month: 1, day: 1)
    case 2: try? CalendarDate(year: 9999, month: 12, day: 31)
    default: try? CalendarDate(year: 2024, month: 2, day: 29)
    }
  }

  /// Each scalar of the repaired text is the one its map points to, or stands in its place, and no
  /// two come from one; a caption may have changed its place.
  private static func checkRepair(of text: String, _ repaired: RepairedText) throws {
    guard let folded = String(validating: repaired.bytes, as: UTF8.self) else {
      throw BrokenProperty("the repaired text is no UTF-8")
    }
    let source = Array(text.unicodeScalars)
    var isTaken = [Bool](repeating: false, count: source.count)
    for (index, scalar) in folded.unicodeScalars.enumerated() {
      let offset = repaired.map.sourceOffset(of: index)
      let place = "repaired scalar \(index) from \(offset)"
      try BrokenProperty.require(source.indices.contains(offset), "outside: \(place)")
      try BrokenProperty.require(!isTaken[offset], "twice: \(place)")
      isTaken[offset] = true
      try BrokenProperty.require(stands(scalar, for: source[offset]), "another scalar: \(place)")
    }
    for (offset, scalar) in source.enumerated() where !isTaken[offset] {
      try BrokenProperty.require(scalar.properties.isWhitespace, "repair loses scalar \(offset)")
    }
  }

  private static func stands(_ scalar: Unicode.Scalar, for source: Unicode.Scalar) -> Bool {
    if scalar == source { return true }
    if scalar == " " { return source.properties.isWhitespace }
    return source.value >= 0xFF01 && source.value == scalar.value + 0xFEE0
  }

  private static func checkSentences(of bytes: [UInt8]) throws {
    let sentences = Array(Sentences(of: bytes))
    let ranges = ScalarRanges(bytes: bytes)
    try ranges.check(sentences, "sentence")
    try ranges.checkNothingIsLeftOut(sentences, "sentences")
  }

  private static func checkWords(of text: String, _ bytes: [UInt8]) throws {
    let segmenter = try segmenter.get()
    let words = segmenter.wordRanges(in: bytes)
    let ranges = ScalarRanges(bytes: bytes)
    try ranges.check(words, "word")
    try ranges.checkNothingIsLeftOut(words, "words")
    try BrokenProperty.require(
      segmenter.words(in: text).elementsEqual(words) { $0.utf8.elementsEqual(bytes[$1]) },
      "the words are not those of their ranges"
    )
  }

  /// Figures rise and do not overlap, lookalikes neither.
  private static func checkReadings(of text: RepairedText) throws {
    let ranges = ScalarRanges(bytes: text.bytes)
    let figures = extractor.quantities(in: text)
    try ranges.check(figures.map(\.range), "figure")
    let lookalikes = extractor.lookalikes(in: text)
    try ranges.check(lookalikes.map(\.range), "lookalike")
    let readings = figures.map(\.range) + lookalikes.map(\.range)
    try ranges.check(readings.sorted { $0.lowerBound < $1.lowerBound }, "reading")
    try BrokenProperty.require(
      extractor.quantities(in: text) == figures && extractor.lookalikes(in: text) == lookalikes,
      "the second reading is another"
    )
  }
}
