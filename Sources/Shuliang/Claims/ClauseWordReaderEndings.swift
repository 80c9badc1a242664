/// What text that no table knows says at its start of the verb before it: 重伤|者, 转让|方, 收购|量, 交易|前.
extension ClauseWordReader {
  /// Takes what ends the verb before it from some text: into its word, or as one of its own.
  func takeEnding(_ range: inout Range<Int>, into words: inout [ClauseWord]) {
    let verb = words.count - 1
    if range.count == 3 {
      if isMeasureAlone(range) {
        // 收购|量: a verb and its measure are a property.
        lengthen(&words[verb], to: range.upperBound, .property)
        range = range.upperBound..<range.upperBound
        return
      }
      if ClaimWords.standard.contains(.moment, range, in: bytes) {
        // 交易|前, 收购|后: when it is so.
        words.append(ClauseWord(.locative, range))
        range = range.upperBound..<range.upperBound
        return
      }
    }
    guard isDoer(range, behind: words[verb]) else { return }
    // 重伤|者: those whom it has happened to.
    range = (range.lowerBound + 3)..<range.upperBound
    lengthen(&words[verb], to: range.lowerBound, .people)
  }

  private func lengthen(_ word: inout ClauseWord, to end: Int, _ kind: ClauseWord.Kind) {
    word.kind = kind
    word.isDeed = false
    word.end = Int32(truncatingIfNeeded: end)
  }

  /// 入围|者获奖, 转让|方
  private func isDoer(_ range: Range<Int>, behind verb: ClauseWord) -> Bool {
    (6...12).contains(verb.range.count)
      && (ClaimWords.standard.begins(.doer, range, in: bytes)
        || ClaimWords.standard.contains(.party, range, in: bytes))
  }

  /// 收购|量, 连接|数
  private func isMeasureAlone(_ range: Range<Int>) -> Bool {
    names.isMeasureAlone(range, in: bytes)
      || ClaimWords.standard.contains(.numberEnd, range, in: bytes)
  }
}
