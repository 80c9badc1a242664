import Testing

@testable import Shuliang

@Suite struct TextRegionTests {
  static let cases: [(String, Region, String, String)] = [
    ("全年投资三亿元，增长很快", .mainland, "CNY", "USD"),
    ("港府與立法會討論，恒生指數報價", .hongKong, "HKD", "HKD"),
    ("行政院長說，新台幣匯率與台積電", .taiwan, "TWD", "TWD"),
  ]

  @Test(arguments: cases)
  func findsTheMoneyOfThePlace(text: String, region: Region, money: String, dollar: String) {
    let place = TextRegion(bytes: Array(text.utf8), units: .standard)
    #expect(place.money.map { UnitTable.standard[$0].symbol } == money)
    #expect(place.dollar.map { UnitTable.standard[$0].symbol } == dollar)
    #expect(place.region == region)
  }
}
