import Shuliang
import Testing

/// Verbs and nouns are told apart by the word behind them; `ClauseWordReaderTests` has 了 and 执法人员.
@Suite struct VerbMarksTests {
  /// 居 before a place is a verb and no part of what is ranked.
  @Test(arguments: [
    ("柳源县财政收入增长速度居全国第二。", "第二", "财政收入增长速度"), ("柳源县专利占比居全省首位。", "首位", "专利占比"),
  ])
  func whatIsRankedEndsBeforeItsVerb(text: String, figure: String, indicator: String) {
    #expect(ReadClaims(text).indicator(figure) == indicator)
  }

  /// 收入比上年 compares; 占比 is a word.
  @Test func aPropertyEndsBeforeItsComparison() {
    #expect(ReadClaims("柳源县税收收入比上年增长18%。").indicator("18%") == "税收收入")
    #expect(ReadClaims("柳源县出口占比2024年达50%。").indicator("50%")?.hasSuffix("占比") == true)
  }

  /// A letter before a place once ended the program.
  @Test func aLetterBeforeAPlaceIsNoVerb() {
    #expect(ReadClaims("a中国出口5亿元。")["5亿元"] != nil)
  }

  /// 居民 is a word.
  @Test func wordsThatBeginSoAreWhole() {
    #expect(ReadClaims("柳源县居民人均收入3万元。").indicator("3万元") == "居民人均收入")
  }
  /// 创 and 通过 before a figure; a company's trade is part of its name.
  @Test(arguments: [
    ("柳源队共创22项全省纪录。", "22项", "全省纪录"), ("全国审核通过40万条投保信息。", "40万条", "投保信息"),
  ])
  func aVerbStandsBeforeWhatIsCounted(text: String, figure: String, indicator: String) {
    #expect(ReadClaims(text).indicator(figure) == indicator)
  }

  @Test func aCompanyIsCalledByItsTrade() {
    let claims = ReadClaims("云岭创业投资有限公司正式成立，总股本为6000万元。")
    #expect(claims.subject("6000万元") == "云岭创业投资有限公司")
  }

  /// 云岭队|居|亚洲联盟|第二: a verb before the body among whose members somebody is ranked.
  @Test func whoIsRankedStandsBeforeTheBody() {
    #expect(ReadClaims("云岭队进步快，居联盟第二。").subject("第二") == "云岭队")
  }
}
