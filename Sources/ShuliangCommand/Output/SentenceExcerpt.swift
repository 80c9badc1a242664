import Shuliang

/// As much of a record's sentence as fits into a line, with the figure in sight.
struct SentenceExcerpt: Hashable {
  let before: String
  /// Empty where the figure was not found in the sentence.
  let figure: String
  let after: String

  var text: String { before + figure + after }

  /// - Parameters:
  ///   - record: the figure and its sentence.
  ///   - cells: how many cells of the terminal there are.
  init(of record: Record, cells: Int) {
    let sentence = Array(record.sentence.text.unicodeScalars)
    let figure = Array(record.text.unicodeScalars)
    let place = record.range.lowerBound - record.sentence.range.lowerBound
    let start = SentenceExcerpt.lastPlace(of: figure, in: sentence, notPast: place)
    let end = start.map { $0 + figure.count } ?? 0
    self.init(
      before: SentenceExcerpt.text(sentence[..<(start ?? 0)]),
      figure: SentenceExcerpt.text(sentence[(start ?? 0)..<end]),
      after: SentenceExcerpt.text(sentence[end...]),
      cells: cells
    )
  }

  /// Cuts both sides so that the whole fits; half of the room goes before the figure, more where
  /// the other half is not needed.
  init(before: String, figure: String, after: String, cells: Int) {
    let room = Swift.max(0, cells - DisplayWidth.of(figure))
    let left = DisplayWidth.of(before)
    let right = DisplayWidth.of(after)
    let leftRoom = Swift.min(left, Swift.max(room / 2, room - right))
    let rightRoom = Swift.min(right, room - leftRoom)
    self.before =
      left <= leftRoom ? before : "…" + DisplayWidth.suffix(before, cells: leftRoom - 1)
    self.figure = figure
    self.after =
      right <= rightRoom ? after : DisplayWidth.prefix(after, cells: rightRoom - 1) + "…"
  }

  /// The last place of a figure up to an offset. Repair only takes scalars out of a sentence, so
  /// the figure stands in it where it stood in the document, or before.
  private static func lastPlace(
    of figure: [Unicode.Scalar],
    in sentence: [Unicode.Scalar],
    notPast limit: Int
  ) -> Int? {
    guard !figure.isEmpty else { return nil }
    var start = Swift.min(limit, sentence.count - figure.count)
    while start >= 0 {
      if sentence[start..<start + figure.count].elementsEqual(figure) { return start }
      start -= 1
    }
    return nil
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars)).onOneLine
  }
}
