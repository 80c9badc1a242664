/// A unit of measure, a currency or a classifier.
public struct Unit: Sendable, Hashable {
  /// The canonical form that records carry: `kW`, `CNY`, a classifier as written.
  public var symbol: String
  public var kind: Quantity.Kind
  /// The quantity that it measures: `power`, `area`, `currency`, `count` …
  public var dimension: String
  /// How many base units one of it is, exactly; `nil` where no exact factor exists.
  public var factor: Rational?
  /// The base unit of the dimension, empty where there is none.
  public var base: String
  /// The code of the Unified Code for Units of Measure, where there is one.
  public var ucum: String
  /// What a number beside it is multiplied by to be in `symbol`: 角 counts tenths of `CNY`.
  var scale: ExactDecimal
  var traits: Traits

  /// How a unit behaves beside a numeral.
  struct Traits: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    /// Read only after Arabic digits or a numeral of two characters or more: it is a common
    /// noun as well (队, 国, 市).
    static let figuresOnly = Traits(rawValue: 1 << 0)
    /// 元 and $: which money it is depends on where the text was written.
    static let regional = Traits(rawValue: 1 << 1)
  }

  public init(
    symbol: String,
    kind: Quantity.Kind,
    dimension: String,
    factor: Rational? = nil,
    base: String = "",
    ucum: String = ""
  ) {
    self.init(
      symbol: symbol,
      kind: kind,
      dimension: dimension,
      factor: factor,
      base: base,
      ucum: ucum,
      scale: ExactDecimal(1),
      traits: []
    )
  }

  init(
    symbol: String,
    kind: Quantity.Kind,
    dimension: String,
    factor: Rational?,
    base: String,
    ucum: String,
    scale: ExactDecimal,
    traits: Traits
  ) {
    self.symbol = symbol
    self.kind = kind
    self.dimension = dimension
    self.factor = factor
    self.base = base
    self.ucum = ucum
    self.scale = scale
    self.traits = traits
  }
}
