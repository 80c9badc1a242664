/// Where one text was written, and what its plain 元 and `$` are: found out when a rule first asks,
/// because that takes a look at the whole text and most figures need no answer.
final class TextRegion {
  private let bytes: [UInt8]
  private let units: UnitTable

  private(set) lazy var region = RegionTable.standard.region(of: bytes)
  /// The currency of plain 元.
  private(set) lazy var money = units.reference(symbol: region.currency)
  /// The currency of plain `$`.
  private(set) lazy var dollar = units.reference(symbol: region.dollar)

  init(bytes: [UInt8], units: UnitTable) {
    self.bytes = bytes
    self.units = units
  }
}
