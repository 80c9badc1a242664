import Shuliang

/// Checks the answers before they are timed: what is wrong may be fast.
public enum AnswerCheck {
  /// Checks every case's answer against one that came about otherwise, over the first documents.
  ///
  /// - Throws: `BenchmarkError` with the first that is wrong.
  public static func checkAll(over text: NewsText) throws {
    try checkGold()
    let text = text.prefix(100)
    try checkCounts(over: text)
    try checkRepeats(over: text)
    try text.pieces.forEach { try checkRepairAndSentences(of: $0) }
    try text.pieces.forEach { try checkNumerals(of: $0) }
  }

  /// Nearly every figure that an annotator marked in the corpus is found in its place.
  private static func checkGold() throws {
    var marked = 0
    var found = 0
    for article in try Corpus.articles() {
      let gold = try Corpus.gold(of: article)
      let places = Set(BenchmarkCase.extractor.records(in: article).map(\.range))
      marked += gold.count
      found += gold.count { places.contains($0) }
    }
    guard marked > 0, found * 100 >= marked * 95 else {
      throw BenchmarkError("only \(found) of the \(marked) figures of Corpus/Gold are found")
    }
  }

  /// Cases that count the same must agree, and twice must be the same.
  private static func checkCounts(over text: NewsText) throws {
    var answers: [String: Int] = [:]
    for stage in BenchmarkCase.all { answers[stage.name] = try stage.run(text) }
    for stage in BenchmarkCase.all {
      try require(try stage.run(text) == answers[stage.name], "\(stage.name) gives two answers")
    }
    let scalars = text.pieces.reduce(0) {
      $0 + String(decoding: $1.bytes, as: UTF8.self).unicodeScalars.count
    }
    try require(answers["counting"] == scalars, "counting does not give \(scalars)")
    try require(answers["decode"] == text.byteCount, "decoding loses text")
    let words = (answers["segment icu"] ?? 0, answers["ICU words"] ?? 0)
    try require(words.0 == words.1, "\(words.0) words, ICU has \(words.1)")
    // Where text was repaired before, there are as many figures as where it is repaired on the way.
    let repaired = NewsText(title: "", documents: text.pieces.map(\.repaired.bytes))
    let mentions = try BenchmarkCase.mentions.run(repaired)
    try require(mentions == answers["quantities"], "mentions are not as many as figures")
    try require(answers["claims"] == answers["quantities"], "claims are not as many as figures")
    try require(
      answers["statements"] == answers["quantities"],
      "statements are not as many as figures"
    )
    try require(answers["records"] == answers["quantities"], "records are not as many as figures")
  }

  /// What is read of a corpus and what is left out as repeated are all figures of its documents.
  private static func checkRepeats(over text: NewsText) throws {
    var reader = CorpusReader(extractor: BenchmarkCase.extractor)
    var figures = 0
    for piece in text.pieces {
      let reading = try reader.read(piece.document)
      figures += reading.records.reduce(reading.occurrences.count) { $0 + 1 + $1.occurrences.count }
    }
    let records = try BenchmarkCase.records.run(text)
    try require(figures == records, "\(figures) figures and repeats, of \(records) figures")
    // A document that comes twice is one repeat the second time; the first is of the corpus and repeats itself.
    var index = PassageIndex()
    let article = text.pieces[1].document
    let length = article.text.unicodeScalars.count
    let before = try index.repeats(in: article).reduce(0) { $0 + $1.range.count }
    let after = try index.repeats(in: article).reduce(0) { $0 + $1.range.count }
    try require(before == 0 && after * 10 >= length * 9, "a document's reprint is not found")
  }

  /// Repair and the sentences keep all that is no white space; only a caption changes its place.
  private static func checkRepairAndSentences(of piece: NewsText.Piece) throws {
    let repaired = piece.repaired.bytes
    let visible = self.visible(repaired[...])
    try require(
      visible.sorted() == self.visible(piece.bytes[...]).sorted(),
      "repair changes more than white space"
    )
    let sentences = Sentences(of: repaired).flatMap { self.visible(repaired[$0]) }
    try require(sentences == visible, "the sentences leave something out")
  }

  /// The scalars that are no white space, all widths folded.
  private static func visible(_ bytes: ArraySlice<UInt8>) -> [UInt32] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.compactMap {
      if $0.properties.isWhitespace { return nil }
      return (0xFF01...0xFF5E).contains($0.value) ? $0.value - 0xFEE0 : $0.value
    }
  }

  /// Each numeral is read by itself as in its text, and outside of them stands no digit.
  private static func checkNumerals(of piece: NewsText.Piece) throws {
    let bytes = piece.repaired.bytes
    var end = 0
    for numeral in Numerals(in: piece.repaired) {
      try requireNoDigit(in: bytes[end..<numeral.range.lowerBound])
      let text = String(decoding: bytes[numeral.range], as: UTF8.self)
      if let alone = Numeral(text) {
        try require(alone.value == numeral.value, "\(text) is \(numeral.value) in its text")
      }
      end = numeral.range.upperBound
    }
    try requireNoDigit(in: bytes[end...])
  }

  /// Runs of 39 digits and more are no numbers.
  private static func requireNoDigit(in bytes: ArraySlice<UInt8>) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    let digits = text.unicodeScalars.split { !"0123456789〇零一二三四五六七八九".unicodeScalars.contains($0) }
    try require(!digits.contains { $0.count < 39 }, "a digit is part of no numeral: \(text)")
  }

  private static func require(_ condition: Bool, _ what: @autoclosure () -> String) throws {
    if !condition { throw BenchmarkError("wrong answer: \(what())") }
  }
}
