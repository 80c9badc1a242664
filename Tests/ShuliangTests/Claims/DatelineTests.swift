import Shuliang
import Testing

/// Where a report was written is not whom it speaks of.
@Suite struct DatelineTests {
  @Test(arguments: [
    ("（记者陈岚 台北报道）流感门诊达11万人次。", "11万人次", "台北"), ("（记者王明 北京报道）贷款余额3亿元。", "3亿元", "北京"),
  ])
  func isNoSubject(text: String, figure: String, place: String) {
    let claims = ReadClaims(text)
    #expect(claims[figure] != nil)
    #expect(claims.subject(figure) != place)
  }

  /// Other brackets are read: 云岭（集团）.
  @Test func onlyAReportIsOne() {
    #expect(ReadClaims("柳源县（含城区）贷款余额3亿元。").subject("3亿元")?.hasPrefix("柳源县") == true)
  }

  /// What a wire opens with; its date is kept.
  @Test(arguments: [
    "本报芦湾1月10日电 记者陈岚报道：门诊达11万人次。", "新华社芦湾1月10日电门诊达11万人次。", "中新社云岭、芦湾1月10日电（记者陈岚）门诊达11万人次。",
    "蘆灣1月10日電 (記者 陳嵐)门诊达11万人次。",
  ])
  func aWireNamesNobody(text: String) {
    let claims = ReadClaims(text)
    #expect(claims["11万人次"] != nil)
    #expect(claims.subject("11万人次") == "门诊")
    #expect(claims.time("11万人次") == "1月10日")
  }

  @Test func aReporterIsNotSpokenOf() {
    #expect(ReadClaims("本报讯 记者陈岚报道：门诊达11万人次。").subject("11万人次") == "门诊")
    #expect(ReadClaims("（记者陈岚）门诊达11万人次。").subject("11万人次") == "门诊")
  }

  /// Electricity is no wire, and a reporter may tell where the news is from.
  @Test func otherOpeningsAreRead() {
    #expect(ReadClaims("柳源县1月10日用电量3亿度。").subject("3亿度") == "柳源县")
    #expect(ReadClaims("记者从柳源县财政局获悉，贷款余额3亿元。").subject("3亿元") == "柳源县财政局")
  }

  @Test(arguments: [
    "〔本報蘆灣訊〕", "【記者陳嵐／蘆灣報導】", "（中央社記者陳嵐蘆灣15日電）", "【星港日報專訊】",
  ])
  func aBracketNamesNobody(bracket: String) {
    #expect(ReadClaims("\(bracket)门诊达11万人次。").subject("11万人次") == "门诊")
  }

  @Test func aWireMayHaveNoDate() {
    #expect(ReadClaims("法新社巴黎讯 门诊达11万人次。").subject("11万人次") == "门诊")
    #expect(ReadClaims("柳源通讯门诊达11万人次。").indicator("11万人次") == "柳源通讯门诊")
  }

  /// 【债市综述】 is what the text is called.
  @Test func aHeadingNamesNobody() {
    #expect(ReadClaims("【云岭市要闻】柳源县贷款余额3亿元。").subject("3亿元") == "柳源县")
  }

  /// 据 before the agency.
  @Test func aWireMayBeCited() {
    let claims = ReadClaims("据新华社柳源４月６日电  云岭县遭到冰雹袭击。据统计，有41个乡镇受灾。")
    #expect(claims.subject("41个") == "云岭县")
  }

  /// 本报兰亭电 without a date, before a wide blank.
  @Test func aWideBlankEndsAWire() {
    let claims = ReadClaims("本报杭州电\u{3000}云岭省去年缴税87亿元。")
    #expect(claims.subject("87亿元") == "云岭省")
    #expect(claims.time("87亿元") == "去年")
  }
}
