import Shuliang

/// A figure that a labeller found in an article, and all that is accepted as its reading.
public struct GoldMention: Sendable, Hashable {
  /// Where it stands, in Unicode scalars of the article as it came.
  public var range: Range<Int>
  /// The figure as written, `⏎` for a line break inside it.
  public var text: String
  public var values: [FigureValue]
  public var units: [String]
  public var kinds: [Quantity.Kind]
  public var bounds: [Quantity.Bound]
  public var roles: [Quantity.Role]
  /// What is accepted for the parts of the claim, by the parts it has.
  public var claim: [ClaimField: [String]]
  /// The parts of the claim that labellers would not decide; they are not scored.
  public var unsure: Set<ClaimField>
  /// Whether reading it and leaving it are both defensible.
  public var isOptional: Bool

  public init(
    range: Range<Int>,
    text: String,
    values: [FigureValue],
    units: [String],
    kinds: [Quantity.Kind],
    bounds: [Quantity.Bound] = [.exact],
    roles: [Quantity.Role] = [.claim],
    claim: [ClaimField: [String]] = [:],
    unsure: Set<ClaimField> = [],
    isOptional: Bool = false
  ) {
    self.range = range
    self.text = text
    self.values = values
    self.units = units
    self.kinds = kinds
    self.bounds = bounds
    self.roles = roles
    self.claim = claim
    self.unsure = unsure
    self.isOptional = isOptional
  }

  /// Whether it is scored as a claim. A duration mostly says how long something else went on and
  /// has no indicator of its own, so none is.
  public var isClaim: Bool {
    roles == [.claim] && kinds != [.duration]
  }

  /// Whether a figure is read as it should be: place, value, unit, kind and bound.
  func accepts(_ figure: ReadFigure) -> Bool {
    figure.range == range && acceptsValue(of: figure) && kinds.contains(figure.kind)
      && bounds.contains(figure.bound)
  }

  /// Whether a figure's value and unit are right, whatever its place.
  func acceptsValue(of figure: ReadFigure) -> Bool {
    values.contains(figure.value) && units.contains(figure.unit)
  }
}

extension GoldMention: CustomStringConvertible {
  /// `30 % percent approximate`, what is accepted beside it after a `|`.
  public var description: String {
    let parts = [
      values.map(\.description), units, kinds.map(\.rawValue), bounds.map(\.rawValue),
    ]
    return parts.map { $0.joined(separator: "|") }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
