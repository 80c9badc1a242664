/// 前 before a number of places is a rank with a bound: `前十位` is 10, `atMost`.
enum TopRule {
  static func read(_ context: FigureContext) -> Reading? {
    guard context.hasWord("前", endingAt: context.start), case .decimal = context.numeral.value,
      context.isScalar(at: context.end, in: "位名强強"),
      !context.isScalar(before: context.start - 3, in: "目以之此提日年月从")
    else { return nil }
    return .quantity(
      Quantity(
        range: (context.start - 3)..<(context.end + 3),
        kind: .rank,
        value: context.numeral.value,
        unit: "",
        bound: .atMost,
        dimension: "rank"
      )
    )
  }
}
