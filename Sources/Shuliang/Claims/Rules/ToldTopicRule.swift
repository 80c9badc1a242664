/// What a clause without figures is about, where that stands behind its verb.
enum ToldTopicRule {
  /// The place that is developed, whom a clause ends with, or what has happened; `nil` for other clauses.
  ///
  /// - Parameter start: the first word of the clause that is no modifier.
  /// - Complexity: O(number of words).
  static func topic(
    of clause: Range<Int>,
    from start: Int,
    in sentence: borrowing ClaimSentence
  ) -> Claim.Phrase? {
    developed(start..<clause.upperBound, in: sentence) ?? cleft(clause, in: sentence)
      ?? event(in: clause, of: sentence)
  }

  /// 深化|金创区|建设，: the place that something is done for.
  private static func developed(
    _ clause: Range<Int>,
    in sentence: borrowing ClaimSentence
  ) -> Claim.Phrase? {
    guard let verb = clause.first, sentence.kind(verb).isOne(of: [.action, .having]),
      clause.count > 2, sentence.isWord(clause.upperBound - 1, .development)
    else { return nil }
    let place = (verb + 1)..<(clause.upperBound - 1)
    guard let name = ActorName.extent(in: place, of: sentence.words, sentence.bytes), name == place
    else {
      return nil
    }
    return sentence.phrase(name, .subjectOfClause)
  }

  /// 密度最高的是|江苏省|，: whom the clause is about stands behind it.
  private static func cleft(
    _ clause: Range<Int>,
    in sentence: borrowing ClaimSentence
  ) -> Claim.Phrase? {
    guard
      let being = clause.first(where: {
        sentence.kind($0) == .level && $0 > clause.lowerBound
          && (sentence.kind($0 - 1) == .of || sentence.isWord($0 - 1, .nextInRank))
      }), being + 1 < clause.upperBound
    else { return nil }
    let told = (being + 1)..<clause.upperBound
    if let name = name(told, in: sentence), !sentence.begins(told.lowerBound, .placed) {
      return name
    }
    // 支柱是位于海岸的|自由贸易区，
    guard let of = told.last(where: { sentence.kind($0) == .of }) else { return nil }
    return name((of + 1)..<clause.upperBound, in: sentence)
  }

  /// Some words, where all of them are a name.
  private static func name(_ words: Range<Int>, in sentence: borrowing ClaimSentence) -> Claim
    .Phrase?
  {
    let name = ActorName.extent(in: words, of: sentence.words, sentence.bytes)
    return name == words ? sentence.phrase(words, .subjectOfClause) : nil
  }

  /// 高速公路发生|追尾事故，造成3人受伤: the event that a clause ends with, where it has an effect.
  private static func event(
    in clause: Range<Int>,
    of sentence: borrowing ClaimSentence
  ) -> Claim.Phrase? {
    guard sentence.kinds.contains(.cause),
      let verb = clause.last(where: {
        sentence.kind($0) == .event && sentence.isWord($0, .happening)
      }),
      verb + 1 < clause.upperBound, hasEffect(behind: clause, in: sentence)
    else { return nil }
    var start = verb + 1
    // 了, 一起
    while start < clause.upperBound,
      sentence.kind(start) == .adverb || sentence.begins(start, .something)
    { start += 1 }
    let event = start..<clause.upperBound
    guard !event.isEmpty, sentence.bytes(of: event).count <= longestEvent,
      event.allSatisfy({
        ClauseWordKinds.nominal.contains(sentence.kind($0))
          || sentence.kind($0).isOne(of: [.action, .event])
      })
    else { return nil }
    return sentence.phrase(event, .subjectOfClause)
  }

  /// 县境内|一座煤矿|发生透水事故, 一艘驶往海岛的|客轮|在海峡|倾覆: what has met with something, where the text
  /// names it for the first time.
  static func scene(of clause: Range<Int>, in sentence: borrowing ClaimSentence) -> Claim.Phrase? {
    // Few clauses have 一座, 一辆 or the like.
    guard sentence.kinds.contains(.event),
      let opening = clause.first(where: { isSomething($0, in: sentence) }),
      // 与|一辆卡车|相撞: what else has.
      opening == clause.lowerBound
        || !sentence.kind(opening - 1).isOne(of: [.conjunction, .preposition]),
      let verb = clause.first(where: { $0 > opening && sentence.isWord($0, .mishap) })
    else { return nil }
    var end = verb
    // 一辆客车|与一辆卡车|相撞, 在海峡|倾覆
    if let other = (opening..<verb).first(where: { sentence.kind($0) == .conjunction }) {
      end = other
    } else if let place = (opening..<verb).last(where: { sentence.isWord($0, .placeBefore) }) {
      end = place
    }
    let between: ClauseWordKinds = [.adverb, .time, .dayPart]
    while end > opening, between.contains(sentence.kind(end - 1)) { end -= 1 }
    var start = end
    while start > opening, sentence.kind(start - 1).isOne(of: thing) { start -= 1 }
    let isWhole = start == opening || start > opening && sentence.kind(start - 1) == .of
    let scene = start..<end
    guard isWhole, !scene.isEmpty, sentence.bytes(of: scene).count <= longestEvent else {
      return nil
    }
    return sentence.phrase(scene, .subjectOfClause)
  }

  private static func isSomething(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    // 一 is E4 B8 80.
    sentence.kind(word) == .text && sentence.bytes[Int(sentence.words[word].start)] == 0xE4
      && sentence.begins(word, .something)
  }

  /// What the name of a thing is made of.
  private static var thing: ClauseWordKinds { [.text, .noun, .people, .organisation, .property] }

  /// Whether the next clause tells what was caused.
  private static func hasEffect(
    behind clause: Range<Int>,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    var next = clause.upperBound + 1
    let between: ClauseWordKinds = [.adverb, .time, .connective]
    while next < sentence.words.count, between.contains(sentence.kind(next)) { next += 1 }
    return next < sentence.words.count && sentence.kind(next) == .cause
  }

  /// The name of an event has no more bytes.
  private static let longestEvent = 48
}
