/// A unit as the rules hand it on: its place among the units of a text, and what they ask of it
/// most. Plain data, so that passing it from rule to rule counts no references.
///
/// `FigureContext.unit(_:)` gives the whole unit.
struct UnitReference: Sendable, Equatable {
  /// A place in the table's units, or, below 0, among those a text put together (`m3/d`).
  let index: Int32
  let kind: Quantity.Kind
  let sense: Unit.Sense
  let traits: Unit.Traits

  init(index: Int32, _ unit: Unit) {
    self.index = index
    kind = unit.kind
    sense = unit.sense
    traits = unit.traits
  }

  static func == (left: UnitReference, right: UnitReference) -> Bool { left.index == right.index }
}

extension UnitReference {
  /// Units without a name, which every table begins with.
  static let unnamed: [Unit] = [
    Unit(symbol: "", kind: .count, dimension: "count"),
    .ratio,
    Unit(symbol: "", kind: .rank, dimension: "rank"),
    Unit(symbol: "", kind: .point, dimension: "score"),
  ]

  /// A bare number: 只有4万.
  static let none = UnitReference(index: 0, unnamed[0])
  /// A fraction: 三分之二.
  static let ratio = UnitReference(index: 1, unnamed[1])
  /// A place: 第二名.
  static let rank = UnitReference(index: 2, unnamed[2])
  /// The two sides of a score: 3比1.
  static let score = UnitReference(index: 3, unnamed[3])
}
