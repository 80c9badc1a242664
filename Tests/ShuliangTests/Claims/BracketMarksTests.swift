import Testing

@testable import Shuliang

/// What stands in a bracket says what the word before it is.
@Suite struct BracketMarksTests {
  @Test func theNumberOfAShareMarksAFirm() {
    #expect(ReadClaims("云澜生科（06188）营收增长5%。").subject("5%")?.hasPrefix("云澜生科") == true)
  }

  @Test func thePartOfACountryIsMeant() {
    #expect(ReadClaims("成功申建中国（云南）自贸试验区，出台69项政策。").subject("69项") == "云南")
    #expect(ReadClaims("瑞士（德国）公司出台69项政策。").subject("69项") != "德国")
  }

  /// 刚果（金）: the bracket is part of the name.
  @Test func anAliasBelongsToTheName() {
    #expect(ReadClaims("刚果（金）累计报告病例81例。").subject("81例") == "刚果（金）")
  }

  /// The number of a share is no property of the firm.
  @Test func theNumberOfAShareIsNoIndicator() {
    let claims = ReadClaims("恒澜茶业(02897)首日高开15%。")
    #expect(claims.subject("15%") == "恒澜茶业")
    #expect(claims.indicator("15%") != "(02897)")
  }

  /// 县（市、区）: what else is counted along is one noun with it, and names nobody.
  @Test func kindsOfPlacesAreOneNoun() {
    let claims = ReadClaims("云岭县39个乡（镇、街道、村）和12个县（市、区）48万人受灾。")
    #expect(claims.indicator("12个") == "县（市、区）")
    #expect(claims.subject("48万人") == "云岭县")
  }
}
