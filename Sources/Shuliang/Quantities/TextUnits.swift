/// The units of one text: the table's, and those that the text puts together (`立方米/天`).
///
/// A rate is put together once, however often the text uses it.
final class TextUnits {
  private let table: UnitTable
  private var adopted: [Unit] = []
  private var rates: [RateKey: UnitReference] = [:]

  private struct RateKey: Hashable {
    let unit: Int32
    let other: Int32
  }

  init(table: UnitTable) {
    self.table = table
  }

  subscript(reference: UnitReference) -> Unit {
    reference.index < 0 ? adopted[-1 - Int(reference.index)] : table[reference]
  }

  func adopt(_ unit: Unit) -> UnitReference {
    adopted.append(unit)
    return UnitReference(index: Int32(-adopted.count), unit)
  }

  func rate(_ unit: UnitReference, per other: UnitReference) -> UnitReference {
    let key = RateKey(unit: unit.index, other: other.index)
    if let known = rates[key] { return known }
    let rate = adopt(self[unit].per(self[other]))
    rates[key] = rate
    return rate
  }
}
