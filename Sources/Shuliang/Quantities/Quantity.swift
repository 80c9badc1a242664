/// A figure read from text: a number with its unit, as exactly as the text says it.
public struct Quantity: Sendable, Hashable {
  /// What sort of figure it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    case measure, currency, percent, point, count, duration, age, multiple, fraction, rank
  }

  /// How the true figure lies to the number that was written.
  public enum Bound: String, Sendable, Hashable, CaseIterable, Codable {
    case exact, approximate, moreThan, atLeast, lessThan, atMost, range, vague, order
  }

  /// Whether the sentence asserts the figure or only classifies something by it.
  public enum Role: String, Sendable, Hashable, CaseIterable, Codable {
    case claim, attributive
  }

  /// UTF-8 offsets into the text the figure was read from.
  public var range: Range<Int>
  public var value: Value
  public var bound: Bound
  public var role: Role
  /// What the fields below are read from: one reference, because a text's quantities are many and
  /// go through many hands.
  private var measure: Unit

  public var kind: Kind {
    get { measure.kind }
    set { measure.kind = newValue }
  }

  /// The canonical unit (`kW`, `CNY`), a classifier as written (`家`), or empty.
  public var unit: String {
    get { measure.symbol }
    set { measure.symbol = newValue }
  }

  /// `power`, `area`, `currency`, `count` …
  public var dimension: String {
    get { measure.dimension }
    set { measure.dimension = newValue }
  }

  /// How many base units one unit is, exactly; `nil` where no exact factor exists.
  public var factor: Rational? {
    get { measure.factor }
    set { measure.factor = newValue }
  }

  /// The base unit of the dimension; empty where there is none.
  public var baseUnit: String {
    get { measure.base }
    set { measure.base = newValue }
  }

  public init(
    range: Range<Int>,
    kind: Kind,
    value: Value,
    unit: String,
    bound: Bound = .exact,
    role: Role = .claim,
    dimension: String,
    factor: Rational? = nil,
    baseUnit: String = ""
  ) {
    self.range = range
    self.value = value
    self.bound = bound
    self.role = role
    measure = Unit(
      symbol: unit,
      kind: kind,
      dimension: dimension,
      factor: factor,
      base: baseUnit
    )
  }

  /// The figure with its unit spelled out.
  init(_ figure: Figure, unit: Unit) {
    range = figure.range
    value = figure.value
    bound = figure.bound
    role = figure.role
    measure = unit
  }
}

extension Quantity {
  /// Whether the unit is called so, byte by byte: strings compare by canonical equivalence, which
  /// costs ten times as much.
  func hasUnit(_ symbol: StaticString) -> Bool {
    let unit = measure.symbol
    guard unit.utf8.count == symbol.utf8CodeUnitCount else { return false }
    return symbol.withUTF8Buffer { unit.utf8.elementsEqual($0) }
  }

  /// Whether it is so much a year: 1.5万吨/年.
  var isYearly: Bool { measure.isYearly }

  /// Quantities are alike where their public fields are: units may differ in how they are named.
  public static func == (left: Quantity, right: Quantity) -> Bool {
    left.range == right.range && left.value == right.value && left.bound == right.bound
      && left.role == right.role && left.measure.measuresAlike(right.measure)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(range)
    hasher.combine(value)
    hasher.combine(bound)
    hasher.combine(role)
    hasher.combine(unit)
    hasher.combine(kind)
  }
}
