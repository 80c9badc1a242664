/// 碼 is a quarter of a percentage point where Taiwan speaks of interest (`升息半碼`), else a yard.
enum InterestRule {
  /// The unit of interest, or `nil` where the number is none.
  @inline(__always)
  static func unit(_ context: FigureContext, _ number: MeasuredNumber) -> UnitReference? {
    let name = context.character(at: number.unitStart)
    return name == "碼" || name == "码" ? quarterPoint(context, number) : nil
  }

  @inline(never)
  private static func quarterPoint(
    _ context: FigureContext,
    _ number: MeasuredNumber
  ) -> UnitReference? {
    let near =
      context.sentenceStart(
        before: context.start,
        limit: 60
      )..<context.sentenceEnd(after: number.end, limit: 30)
    guard context.tables.words.contains(.interestBefore, in: context.bytes, range: near) else {
      return nil
    }
    let written = String(decoding: context.bytes[number.unitStart..<number.end], as: UTF8.self)
    return context.adopt(Unit(symbol: written, kind: .point, dimension: "percentage-point"))
  }
}
