/// What stands between a bracket or quotation mark and its other half.
struct EnclosedPassage {
  /// The offset past the closing mark.
  let end: Int
  /// Whether it ends as a sentence does and nothing after it goes on with the sentence around.
  let isSentence: Bool

  /// How far the other half is looked for, in bytes: some four hundred characters. A longer
  /// quotation is parted like any text, and a bracket that is never closed costs no more.
  private static let limit = 1200
  /// How many marks may be open at once; without it a run of brackets would cost its square.
  private static let deepest = 8

  /// The passage whose opening mark ends at an offset; `nil` where no mark in the same line
  /// closes it within the limit.
  init?(in text: [UInt8], from start: Int) {
    let limit = Swift.min(text.count, start + EnclosedPassage.limit)
    var depth = 1
    var endsAsSentence = false
    var index = start
    while index < limit {
      let next = SentenceMark.endOfPlainText(in: text, from: index, limit: limit)
      if next > index {
        endsAsSentence = false
        index = next
        continue
      }
      let mark = SentenceMark(in: text, at: index)
      switch mark.kind {
      case .lineBreak: return nil
      case .openingBracket, .openingTitle, .openingQuote:
        depth += 1
        if depth > EnclosedPassage.deepest { return nil }
        endsAsSentence = false
      case .closing:
        depth -= 1
        if depth == 0 {
          end = index + mark.length
          isSentence = endsAsSentence && !SentenceSplitter.goesOn(in: text, at: end)
          return
        }
      case .terminator: endsAsSentence = true
      case .asciiTerminator: endsAsSentence = true
      default: endsAsSentence = false
      }
      index += mark.length
    }
    return nil
  }
}
