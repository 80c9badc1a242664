/// Names that a quotation mark cuts: 10年期“24附息国债|11”, 悟空》Steam, 《甲指南》《乙.
enum HalfQuotedName {
  /// A name with all of its quotation; the name itself where it is whole, `nil` where a figure stands
  /// in it.
  ///
  /// - Parameter range: UTF-8 offsets into the repaired text.
  /// - Complexity: O(number of words) where the sentence has a quotation.
  static func completed(
    _ range: Range<Int>,
    in sentence: borrowing ClaimSentence
  ) -> Range<Int>? {
    guard sentence.kinds.contains(.openQuote) else { return range }
    let words = sentence.words
    // How many marks are open behind each word, and the last of them.
    var depth = 0
    var last: Int?
    for index in words.indices where range.contains(Int(words[index].start)) {
      if words[index].kind == .openQuote { (depth, last) = (depth + 1, index) }
      if words[index].kind == .closeQuote { (depth, last) = (depth - 1, last ?? index) }
    }
    guard depth != 0, let last else { return range }
    guard depth > 0 else {
      guard let open = words[..<last].last(where: { $0.kind == .openQuote }) else { return nil }
      return whole(Int(open.start)..<range.upperBound, in: sentence)
    }
    let quotation = words[last...].prefix(longestQuotation)
    if let close = quotation.first(where: { $0.kind == .closeQuote }),
      let whole = whole(range.lowerBound..<Int(close.end), in: sentence)
    {
      return whole
    }
    let rest = range.lowerBound..<Int(words[last].start)
    return rest.isEmpty ? nil : rest
  }

  /// How many words a quotation in a name has at most.
  private static let longestQuotation = 8

  /// A stretch; `nil` for one that a figure stands in, but for a term: 10年期.
  private static func whole(
    _ range: Range<Int>,
    in sentence: borrowing ClaimSentence
  ) -> Range<Int>? {
    let hasFigure = sentence.figures.contains {
      !sentence.words[$0].isTerm && range.contains(Int(sentence.words[$0].start))
    }
    return hasFigure ? nil : range
  }
}
