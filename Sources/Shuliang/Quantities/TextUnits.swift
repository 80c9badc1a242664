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

  /// The unit of so much of one for each of another.
  ///
  /// - Parameter name: the other's name as the text has it, which the rate is called by instead of
  ///   the symbol: 5次|/|天. Every unit of the table has one name, so that the two tell the rate.
  func rate(
    _ unit: UnitReference,
    per other: UnitReference,
    called name: ArraySlice<UInt8>? = nil
  ) -> UnitReference {
    let key = RateKey(unit: unit.index, other: other.index)
    if let known = rates[key] { return known }
    let counted = self[unit]
    let symbol = name.map { counted.symbol + "/" + String(decoding: $0, as: UTF8.self) }
    let rate = adopt(counted.per(self[other], symbol: symbol))
    rates[key] = rate
    return rate
  }
}
