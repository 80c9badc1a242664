import Shuliang

/// What scoring looks at in a record.
public struct ReadFigure: Sendable, Hashable {
  /// Where it stands, in Unicode scalars of the document as it came.
  public var range: Range<Int>
  public var text: String
  public var value: FigureValue
  public var unit: String
  public var kind: Quantity.Kind
  public var bound: Quantity.Bound
  public var role: Quantity.Role
  /// What it says of the claim, by the fields it has.
  public var claim: [ClaimField: String]

  public init(
    range: Range<Int>,
    text: String,
    value: FigureValue,
    unit: String,
    kind: Quantity.Kind,
    bound: Quantity.Bound = .exact,
    role: Quantity.Role = .claim,
    claim: [ClaimField: String] = [:]
  ) {
    self.range = range
    self.text = text
    self.value = value
    self.unit = unit
    self.kind = kind
    self.bound = bound
    self.role = role
    self.claim = claim
  }

  /// What scoring looks at in a record of the library.
  public init(_ record: Record) {
    self.init(
      range: record.range,
      text: record.text,
      value: FigureValue(record.value),
      unit: record.unit,
      kind: record.kind,
      bound: record.bound,
      role: record.role,
      claim: ClaimField.recorded.reduce(into: [:]) { claim, entry in
        claim[entry.field] = entry.text(record)
      }
    )
  }
}

extension ReadFigure: CustomStringConvertible {
  /// `[约三成] 30 % percent approximate`.
  public var description: String {
    let parts = [value.description, unit, kind.rawValue, bound.rawValue]
    return "[\(text)] " + parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
