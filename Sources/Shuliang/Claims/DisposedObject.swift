/// What something is done with, before the verb: 央行|将|存款准备金率|下调, 部委|决定将|收费项目|从3万种减至4000种.
///
/// Ranges count words of the sentence.
struct DisposedObject {
  /// Who does it, where the words before name somebody.
  let actor: Range<Int>?
  let noun: Range<Int>

  /// The object in the words before a figure's predicate; `nil` where no 将 or 把 stands before one.
  ///
  /// - Complexity: O(number of words).
  static func find(
    in core: Range<Int>,
    of words: [ClauseWord],
    _ bytes: [UInt8]
  ) -> DisposedObject? {
    guard
      let mark = core.last(where: {
        words[$0].kind == .preposition && words[$0].end - words[$0].start == 3
          && ClaimWords.standard.contains(.object, words[$0].range, in: bytes)
      }), mark + 1 < core.upperBound, !isNoun(mark, from: core.lowerBound, in: words)
    else { return nil }
    let noun = (mark + 1)..<core.upperBound
    guard noun.allSatisfy({ ClauseWordKinds.nominal.contains(words[$0].kind) }),
      !words[mark + 1].kind.isOne(of: [.of, .list, .conjunction])
    else { return nil }
    return DisposedObject(actor: actor(in: core.lowerBound..<mark, of: words, bytes), noun: noun)
  }

  /// 洋|將: the end of a noun that no table knows.
  private static func isNoun(_ mark: Int, from start: Int, in words: [ClauseWord]) -> Bool {
    mark > start && words[mark - 1].kind == .text && words[mark - 1].end == words[mark].start
      && words[mark - 1].range.count == 3
  }

  /// The first name or short noun of the words before.
  private static func actor(
    in range: Range<Int>,
    of words: [ClauseWord],
    _ bytes: [UInt8]
  ) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound, opening.contains(words[start].kind) { start += 1 }
    var end = start
    while end < range.upperBound, ClauseWordKinds.nominal.contains(words[end].kind) { end += 1 }
    guard start < end else { return nil }
    if let name = ActorName.extent(in: start..<end, of: words, bytes) { return name }
    let length = words[end - 1].end - words[start].start
    return (6...longestActor).contains(length) ? start..<end : nil
  }

  /// An actor that no table knows has a few characters, of three bytes each.
  private static let longestActor: Int32 = 30
  private static var opening: ClauseWordKinds {
    ClauseWordKinds.modifiers.union([.time, .list, .baseline])
  }
}
