/// How far somebody who was named goes on being meant.
enum SubjectReach {
  case sentence, paragraph, text
  /// In the text, and in the paragraph before the parts that it names in passing: 全省.
  case whole

  /// Whether it goes on behind its paragraph.
  var isOfText: Bool { self == .text || self == .whole }
}

extension ClaimContext {
  /// Keeps whom a figure or a clause is about for those behind it.
  mutating func keep(_ found: Claim.Phrase?, _ reach: SubjectReach) {
    switch reach {
    case .sentence: topicSubject = found
    case .paragraph:
      topicSubject = nil
      paragraphSubject = found
    case .text, .whole:
      topicSubject = nil
      paragraphSubject = nil
      subject = found
      if reach == .whole { wholeSubject = found }
    }
  }
}
