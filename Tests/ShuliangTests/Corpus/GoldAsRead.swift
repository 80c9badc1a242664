import Shuliang
import ShuliangCorpus

extension ReadFigure {
  /// What a reader without fault reads where a mention stands: the first of all that is accepted.
  init(asIn mention: GoldMention) {
    self.init(
      range: mention.range,
      text: mention.text,
      value: mention.values[0],
      unit: mention.units[0],
      kind: mention.kinds[0],
      bound: mention.bounds[0],
      role: mention.roles[0],
      claim: mention.claim.compactMapValues(\.first)
    )
  }
}

extension FigureValue: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) {
    self.init(.decimal(ExactDecimal(value)))
  }
}
