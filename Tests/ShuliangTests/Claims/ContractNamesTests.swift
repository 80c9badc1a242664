import Testing

@testable import Shuliang

/// A contract of a month is one name.
@Suite struct ContractNamesTests {
  @Test(arguments: [
    ("美油10月合约涨2.1%，报71.5美元/桶。", "2.1%", "美油10月合约"),
    ("美油10月合约涨2.1%，报71.5美元/桶。", "71.5美元/桶", "美油10月合约"),
    ("WTI原油期货10月合约收涨0.8美元。", "0.8美元", "WTI原油期货10月合约"),
  ])
  func areOneName(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// Words between, and things that are no contract.
  @Test(arguments: ["美油在10月合约", "美油10月原油"])
  func othersStayAsTheyAre(text: String) {
    let bytes = Array(text.utf8)
    let end = bytes.count
    var words =
      text.contains("在")
      ? [
        ClauseWord(.traded, 0..<6), ClauseWord(.preposition, 6..<9), ClauseWord(.time, 9..<14),
        ClauseWord(.traded, 14..<end),
      ]
      : [ClauseWord(.traded, 0..<6), ClauseWord(.time, 6..<11), ClauseWord(.traded, 11..<end)]
    let before = words
    ContractNames.join(&words, in: bytes)
    #expect(words == before)
  }
}
