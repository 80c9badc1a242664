/// What text that no table knows says at its start of the verb before it: 重伤|者, 转让|方, 收购|量, 交易|前.
extension ClauseWordReader {
  func lengthen(_ word: inout ClauseWord, to end: Int, _ kind: ClauseWord.Kind) {
    word.kind = kind
    word.isDeed = false
    word.end = Int32(truncatingIfNeeded: end)
  }

  /// 交易|前, 收购|后: when it is so.
  func isMoment(_ range: Range<Int>, behind deed: ClauseWord?) -> Bool {
    guard let deed, deed.end == range.lowerBound, range.count == 3 else { return false }
    return deed.kind.isOne(of: [.action, .event, .having])
      && ClaimWords.standard.contains(.moment, range, in: bytes)
  }

  /// 入围|者获奖, 转让|方
  func isDoer(_ range: Range<Int>, behind verb: ClauseWord) -> Bool {
    verb.end == range.lowerBound && verb.kind.isOne(of: [.action, .event, .having])
      && (6...12).contains(verb.range.count)
      && (ClaimWords.standard.begins(.doer, range, in: bytes)
        || ClaimWords.standard.contains(.party, range, in: bytes))
  }

  /// 收购|量, 连接|数
  func isMeasureAlone(_ range: Range<Int>) -> Bool {
    names.isMeasureAlone(range, in: bytes)
      || ClaimWords.standard.contains(.numberEnd, range, in: bytes)
  }
}
