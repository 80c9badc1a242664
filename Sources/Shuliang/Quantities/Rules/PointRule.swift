/// 点 counts proposals (`5点建议`) where a noun for them follows; else it is an index point.
enum PointRule {
  static func unit(_ context: FigureContext, _ number: MeasuredNumber) -> Unit? {
    guard number.unit?.symbol == "点", context.matches(.pointNoun, at: number.end) else {
      return nil
    }
    let written = String(decoding: context.bytes[number.unitStart..<number.end], as: UTF8.self)
    return Unit(symbol: written, kind: .count, dimension: "count")
  }
}
