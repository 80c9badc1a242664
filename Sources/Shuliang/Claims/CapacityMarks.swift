/// What could be given or held, made or carried: 年产15万吨, 日供水能力.
enum CapacityMarks {
  /// 年产15万吨风电塔筒, 194万吨铝制品深加工生产能力.
  static func isCapacity(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    let frame = sentence.frames[number]
    if let last = sentence.phrases[number].noun.last,
      sentence.kind(last) == .capacity || isAbility(last, in: sentence)
    {
      return true
    }
    // 1.5万吨/年三元正极材料
    if sentence.isYearly(ofFigure: number) { return true }
    if isCapacityWord(in: frame.left, in: sentence) {
      // 人均年产油由217吨提高到470吨: what was made.
      return !frame.left.contains { sentence.isWord($0, .perHead) }
    }
    if isDesigned(number, in: sentence) { return true }
    // 形成年产15万吨A、10万吨B的产能: for all of the list.
    guard
      sentence.kind(ofFigure: number) == .measure
        || sentence.kind(ofFigure: number) == .count
    else { return false }
    if sentence.kinds.contains(.capacity) {
      if frame.right.contains(where: { sentence.kind($0) == .capacity }) { return true }
      if let last = frame.clause.last, last > sentence.figures[number],
        sentence.kind(last) == .capacity
      {
        return true
      }
    }
    return number > 0 && frame.previous == sentence.figures[number - 1]
      && sentence.modality(ofFigure: number - 1) == .capacity
      && isCapacityWord(in: sentence.frames[number - 1].left, in: sentence)
  }

  /// 设计|时速为350公里, 设计|保存容量达7万种: what it was designed for.
  private static func isDesigned(_ number: Int, in sentence: borrowing ClaimSentence) -> Bool {
    guard sentence.kind(ofFigure: number) != .percent else { return false }
    let noun = sentence.phrases[number].noun
    guard let last = noun.last, sentence.ends(last, .designable) else { return false }
    let clause = sentence.frames[number].left
    return (Swift.max(clause.lowerBound, last - 4)..<last).contains {
      sentence.isWord($0, .designed)
    }
  }

  private static func isCapacityWord(in words: Range<Int>, in sentence: borrowing ClaimSentence)
    -> Bool
  {
    sentence.kinds.contains(.capacityWord)
      && words.contains { sentence.kind($0) == .capacityWord }
  }

  /// 日供水能力, 输送功率: what could be given.
  private static func isAbility(_ word: Int, in sentence: borrowing ClaimSentence) -> Bool {
    sentence.ends(word, .ability) && !sentence.isWord(word, .ability)
  }
}
