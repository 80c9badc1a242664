/// Whether the sentence asserts a figure or only classifies something by it.
///
/// Asked after the rules of the clause, for it reads what they found; ages and orders of magnitude
/// were told apart before (`RoleRule`).
enum ClaimRoleRule {
  static func apply(to number: Int, in sentence: inout ClaimSentence) {
    guard sentence.claims[number].quantity.role == .claim else { return }
    let rule: ClaimRule?
    switch sentence.kind(ofFigure: number) {
    case .count: rule = isReferenceSet(number, in: sentence) ? .referenceSet : nil
    case .measure: rule = isSize(number, in: sentence) ? .sizeOfThing : nil
    case .duration: rule = isTermOrService(number, in: sentence) ? .ratedThing : nil
    default: rule = nil
    }
    guard let rule else { return }
    sentence.claims[number].quantity.role = .attributive
    sentence.claims[number].roleRule = rule
  }

  /// 全国339个城市中, 11个城市之一: the set that is spoken of, not counted here.
  private static func isReferenceSet(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    let right = sentence.frames[number].right
    guard let first = right.first else { return false }
    for word in first..<min(first + 4, right.upperBound) {
      if ClaimWords.standard.ends(.setEnd, sentence.words[word].range, in: sentence.bytes) {
        return true
      }
    }
    return false
  }

  /// 15公里的风情线, 5GW组件工厂: a size right before its thing, with no verb of having before it.
  private static func isSize(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    let predicate = sentence.predicates[number]
    let phrase = sentence.phrases[number]
    guard !predicate.isLevel, !predicate.isReached, predicate.change == nil, !predicate.isShare,
      // 新添|的|29英寸彩电: what was done with the thing before.
      phrase.verb.map({ sentence.kind($0 + 1) == .of }) ?? true,
      sentence.modality(ofFigure: number) == nil,
      !sentence.frames[number].continuesList, let next = sentence.frames[number].right.first
    else { return false }
    if let last = phrase.noun.last,
      ClauseWordKinds.properties.contains(sentence.kind(last))
    {
      return false
    }
    // 600万吨氧化铝投产: an event makes it what is reported.
    let behind = sentence.frames[number].right
    guard !behind.contains(where: { sentence.kind($0) == .event }) else { return false }
    return sentence.kind(next).isOne(of: [.of, .text, .noun, .action, .place])
  }

  /// 10年|期国债: for how long; 24小时|开放: how a service is open.
  private static func isTermOrService(
    _ number: Int,
    in sentence: borrowing ClaimSentence
  ) -> Bool {
    sentence.words[sentence.figures[number]].isTerm || isService(number, in: sentence)
  }

  private static func isService(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard let next = sentence.frames[number].right.first else { return false }
    let start = Int(sentence.words[next].start)
    return ClaimWords.standard.length(.service, in: sentence.bytes, at: start) > 0
  }
}
