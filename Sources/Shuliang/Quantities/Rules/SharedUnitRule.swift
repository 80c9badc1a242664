/// Numbers of a list share the unit that stands behind the last: `分别提升1.1和0.6个百分点`,
/// `分别为1.2亿、3.4亿元`. 分别 must stand in the clause, for `3、5公里` may be anything.
enum SharedUnitRule {
  /// A longer list is a table.
  private static let longestList = 6

  /// The unit of a number that has none of its own, or `nil` where no list gives one.
  @inline(__always)
  static func unit(_ context: FigureContext, _ number: MeasuredNumber) -> UnitReference? {
    isComma(context.character(at: number.end)) ? listedUnit(context, number) : nil
  }

  private static func isComma(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "、", "和", "及", "与", "與": true
    default: false
    }
  }

  @inline(never)
  private static func listedUnit(
    _ context: FigureContext,
    _ number: MeasuredNumber
  ) -> UnitReference? {
    guard number.numeral.traits.contains(.arabic), number.bound == nil else { return nil }
    let clause = context.clauseStart(before: context.start)..<context.start
    guard context.tables.words.contains(.eachBefore, in: context.bytes, range: clause) else {
      return nil
    }
    var end = number.end
    for _ in 0..<longestList where isComma(context.character(at: end)) {
      guard let next = NumeralParser.parse(context.bytes, at: end + 3), next.number != nil else {
        return nil
      }
      let other = context.about(next).measured
      guard let unit = other.unit else {
        end = other.end
        continue
      }
      // 2和3亿元: whether the first counts 亿 too, nobody knows.
      let isAlike =
        (number.numeral.trailingPower > 0) == (next.form.trailingPower > 0)
      switch unit.kind {
      case .measure, .currency, .percent, .point: return isAlike ? unit : nil
      default: return nil
      }
    }
    return nil
  }
}
