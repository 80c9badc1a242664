/// The group that a share speaks of, where it stands behind the figure.
enum ShareSubjectRule {
  /// 超80%|监测对象稳定消除返贫风险: the share of a group speaks of the group.
  static func group(_ number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    // 超过70%的地区: the actor before it is meant.
    guard sentence.phrases[number].subject == nil,
      let start = sentence.frames[number].right.first, sentence.kind(start) != .of
    else { return nil }
    return sharers(number, from: start, in: sentence)
  }

  /// 超过85%|的|脱贫户: a share of those behind it, where nobody else is named.
  static func share(_ number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    guard let of = sentence.frames[number].right.first, sentence.kind(of) == .of,
      sentence.frames[number].left.isEmpty
    else { return nil }
    return sharers(number, from: of + 1, in: sentence)
  }

  /// Those behind a share, without what they do.
  private static func sharers(
    _ number: Int,
    from start: Int,
    in sentence: borrowing ClaimSentence
  ) -> Claim.Phrase? {
    let kind = sentence.kind(ofFigure: number)
    guard kind == .percent || kind == .fraction,
      sentence.indicator(ofFigure: number)?.rule.isBehindFigure == true
    else { return nil }
    var end = start
    while end < sentence.words.count,
      sentence.kind(end).isOne(of: [.text, .noun, .people, .place, .organisation])
        || NameLexicon.standard.isPeople(sentence.words[end].range, in: sentence.bytes)
    {
      end += 1
    }
    return start < end ? sentence.phrase(start..<end, .subjectInIndicator) : nil
  }
}
