/// A figure as the rules read it: a quantity before its unit is spelled out.
///
/// Plain data of fixed size. Most of what a text's numerals turn out to be is thrown away or read
/// over; only what is handed out becomes a `Quantity` with its strings.
struct Figure {
  /// UTF-8 offsets into the repaired text.
  var range: Range<Int>
  var value: Value
  var unit: UnitReference
  var bound = Quantity.Bound.exact
  var role = Quantity.Role.claim

  var kind: Quantity.Kind { unit.kind }
}
