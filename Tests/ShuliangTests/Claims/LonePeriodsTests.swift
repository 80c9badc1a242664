import Shuliang
import Testing

/// Periods of one character say when something changed.
@Suite struct LonePeriodsTests {
  /// 周 before a change is the time of that figure alone.
  @Test func aPeriodOfOneCharacterIsOfItsFigure() {
    let claims = ReadClaims("亚太股指收盘上涨，甲指数涨0.45%，周跌1.01%；乙指数涨0.74%。")
    #expect(claims.time("1.01%") == "周")
    #expect(claims.time("0.74%") == "收盘")
  }
}
