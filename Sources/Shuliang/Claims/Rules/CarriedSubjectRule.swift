/// Whom the text spoke of before: the figure of the same list, the last name, the title.
enum CarriedSubjectRule {
  static func subject(of number: Int, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    if number > 0, sentence.kind(ofFigure: number) != .rank,
      sentence.frames[number].previous == sentence.figures[number - 1]
        || sentence.indicator(ofFigure: number)?.isInherited == true
          && !isNamedSince(number - 1, in: sentence),
      let before = sentence.subject(ofFigure: number - 1)
    {
      return carried(before)
    }
    if let owner = ownerBefore(number, in: sentence) { return owner }
    if var carried = sentence.context.topicSubject ?? sentence.context.paragraphSubject
      ?? sentence.context.subject
    {
      // 全市 said before: the city by its name.
      if let name = carried.referent { carried.range = name }
      return CarriedSubjectRule.carried(carried)
    }
    if let before = beforeSemicolon(number, in: sentence) { return carried(before) }
    if sentence.context.isDetached {
      return isOfFirm(number, in: sentence) ? speaker(in: sentence) : nil
    }
    return speaker(in: sentence) ?? sentence.documentSubject()
  }

  /// 华楷11月营收18亿元；|累计营收197亿元: what the last statement was about, where a semicolon goes on with nothing
  /// but a property.
  private static func beforeSemicolon(
    _ number: Int,
    in sentence: borrowing ClaimSentence
  ) -> Claim.Phrase? {
    let noun = sentence.phrases[number].noun
    guard let first = sentence.words.first, first.start > 3,
      noun.allSatisfy({ ClauseWordKinds.properties.contains(sentence.kind($0)) })
    else { return nil }
    // ； is EF BC 9B.
    let start = Int(first.start)
    guard sentence.bytes[start - 3] == 0xEF, sentence.bytes[start - 2] == 0xBC,
      sentence.bytes[start - 1] == 0x9B
    else { return nil }
    return sentence.claims.lastBefore { $0.subject != nil }?.subject
  }

  /// 5、台积电公布，9月|营收: what firms have, in an item of a list, is that of who speaks there.
  private static func isOfFirm(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard let last = sentence.phrases[number].noun.last else { return false }
    return NameLexicon.standard.isFirmMeasure(sentence.words[last].range, in: sentence.bytes)
  }

  /// Who said the last statement; in a text without items else whom the title names. In an item an office is not meant:
  /// 1、国家统计局公布，CPI….
  static func speaker(in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    guard sentence.context.isDetached else {
      return title(sentence.context.speaker ?? sentence.context.titleSubject)
    }
    guard let speaker = sentence.context.speaker,
      !ClaimWords.standard.ends(.agency, speaker.range, in: sentence.bytes)
    else { return nil }
    return title(speaker)
  }

  private static func title(_ subject: Claim.Phrase?) -> Claim.Phrase? {
    guard var title = subject else { return nil }
    title.isInherited = true
    title.rule = .subjectOfTitle
    return title
  }

  /// A subject named before, as that of a figure whose clause names none.
  private static func carried(_ subject: Claim.Phrase) -> Claim.Phrase {
    var subject = subject
    subject.isInherited = true
    subject.rule = .subjectCarried
    return subject
  }

  /// 第3种子|苦战76分钟，以19比21…: where the whole text has no name, what the figure before is about.
  static func nearest(before number: Int, in sentence: borrowing ClaimSentence) -> Claim
    .Phrase?
  {
    number > 0 ? sentence.subject(ofFigure: number - 1).map(carried) : nil
  }

  /// 新能源汽车|达739万台，|市场份额|提升至16.8%: another property of what the clause before has one of.
  private static func ownerBefore(
    _ number: Int,
    in sentence: borrowing ClaimSentence
  ) -> Claim.Phrase? {
    guard number > 0, let before = sentence.subject(ofFigure: number - 1),
      before.rule == .subjectInIndicator
        || before.rule == .subjectBeforeIndicator && sentence.phrases[number - 1].isOwner,
      !before.isInherited,
      let last = sentence.phrases[number].noun.last, sentence.phrases[number].noun.count == 1,
      sentence.isWord(last, .furtherProperty), sentence.frames[number].clause.lowerBound == last
    else { return nil }
    return carried(before)
  }

  /// 投票率49.9%，|其中纳伦州最高|，达61.4%: whether a clause behind a figure has named somebody.
  private static func isNamedSince(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard let name = sentence.context.topicSubject ?? sentence.context.subject else { return false }
    return name.range.lowerBound >= sentence.range(ofFigure: number).upperBound
  }
}
