/// How the installed ICU takes the marks that some versions join with letters or digits: the colon
/// and `@`, for two.
struct JoiningMarks {
  /// The class of each.
  private(set) var classes: [UInt16: WordClass] = [:]

  init() {}

  /// Marks that join letters or digits on both sides in some version.
  private static let candidates: [UInt16] = [
    0x22, 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0xB7, 0x2018, 0x2019, 0x2024, 0x2027, 0xFF07, 0xFF0C,
    0xFF0E, 0xFF1A, 0xFF1B,
  ]

  /// Marks that some version takes for letters.
  private static let letterCandidates: [UInt16] = [0x40]

  /// Asks an iterator which of `a?b` and `1?2` are one word.
  ///
  /// - Throws: `ICUError` where memory runs out.
  init(by iterator: BreakIterator) throws(ICUError) {
    for scalar in JoiningMarks.candidates {
      let mark = Unicode.Scalar(scalar).map(String.init) ?? ""
      classes[scalar] = .mark(
        joiningLetters: try JoiningMarks.isOneWord("a\(mark)b", by: iterator),
        joiningDigits: try JoiningMarks.isOneWord("1\(mark)2", by: iterator)
      )
    }
    for scalar in JoiningMarks.letterCandidates {
      let mark = Unicode.Scalar(scalar).map(String.init) ?? ""
      classes[scalar] = try JoiningMarks.isOneWord("a\(mark)", by: iterator) ? .letter : .single
    }
  }

  private static func isOneWord(
    _ text: String,
    by iterator: BreakIterator
  ) throws(ICUError) -> Bool {
    let bytes = Array(text.utf8)
    var boundaries: [Int] = []
    try iterator.appendBoundaries(of: bytes, in: 0..<bytes.count, to: &boundaries)
    return boundaries == [bytes.count]
  }
}
