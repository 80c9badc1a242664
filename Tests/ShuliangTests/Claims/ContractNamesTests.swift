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

  /// Short names of capitals and of terms, where other things are traded.
  @Test(arguments: [
    ("玻璃跌2.42%，LPG跌1.57%。", "1.57%", "LPG"), ("纯碱跌1.5%，PTA跌1.43%。", "1.43%", "PTA"),
    ("国债期货收盘下跌，10年期跌0.08%，5年期跌0.03%。", "0.08%", "10年期"),
    ("国债期货收盘下跌，10年期跌0.08%，5年期跌0.03%。", "0.03%", "5年期"),
  ])
  func shortNamesOfWhatIsTraded(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
    #expect(ReadClaims(text).indicator(figure) == subject)
  }

  /// A price of three months belongs to the name before it, and capitals alone are no thing that is traded.
  @Test func longerNamesStayWhole() {
    #expect(ReadClaims("伦铜三个月期涨1.2%。").subject("1.2%")?.hasPrefix("伦铜") == true)
    #expect(ReadClaims("柳源县GDP增长3%。").subject("3%") == "柳源县")
  }
}
