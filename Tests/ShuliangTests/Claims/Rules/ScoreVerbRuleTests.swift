import Shuliang
import Testing

/// What a score was of stands behind it.
@Suite struct ScoreVerbRuleTests {
  @Test(arguments: [
    ("柳源队以3比0横扫云岭队。", "3比0", "横扫云岭队"),
    ("头号种子以2比0轻取云岭组合。", "2比0", "轻取云岭组合"),
    ("决胜局柳源队曾1比4落后，随后追平。", "1比4", "落后"),
    ("辽宁女排以25比17惊险逆转河南队。", "25比17", "惊险逆转河南队"),
    // Each of a list.
    ("中国选手林语彤以21比17、19比21、21比12战胜泰国选手。", "21比17", "战胜泰国选手"),
    ("中国选手林语彤以21比17、19比21、21比12战胜泰国选手。", "21比12", "战胜泰国选手"),
  ])
  func isTheIndicator(text: String, figure: String, indicator: String) {
    let claims = ReadClaims(text)
    #expect(claims.indicator(figure) == indicator)
    #expect(claims[figure]?.indicator?.rule == .scoreVerb)
  }

  /// A score that has a name of its own before it, and what is no score.
  @Test(arguments: [
    ("三局比分为25比18、25比21，柳源队获胜。", "25比21", "比分"),
    ("柳源队射门次数以19比8占优。", "19比8", "射门次数"), ("两队战成2比2，进入加时。", "2比2", "战成"),
    ("柳源队得到85分战胜对手。", "85分", "得到"),
  ])
  func othersHaveTheirOwn(text: String, figure: String, indicator: String) {
    let claims = ReadClaims(text)
    #expect(claims[figure]?.indicator?.rule != .scoreVerb)
    #expect(claims.indicator(figure) == indicator)
  }
}
