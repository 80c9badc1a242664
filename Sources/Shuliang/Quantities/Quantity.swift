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
  public var kind: Kind
  public var value: Value
  /// The canonical unit (`kW`, `CNY`), a classifier as written (`家`), or empty.
  public var unit: String
  public var bound: Bound
  public var role: Role
  /// `power`, `area`, `currency`, `count` …
  public var dimension: String
  /// How many base units one unit is, exactly; `nil` where no exact factor exists.
  public var factor: Rational?
  /// The base unit of the dimension; empty where there is none.
  public var baseUnit: String

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
    self.kind = kind
    self.value = value
    self.unit = unit
    self.bound = bound
    self.role = role
    self.dimension = dimension
    self.factor = factor
    self.baseUnit = baseUnit
  }
}
