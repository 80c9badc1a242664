import Testing

@testable import Shuliang

@Suite struct ClauseWordReaderTests {
  /// The words of a sentence, each with what it does.
  private func words(of text: String) -> [(text: String, kind: ClauseWord.Kind)] {
    let bytes = Array(text.utf8)
    let words = ClauseWordReader.words(of: bytes)
    return words.map { (String(decoding: bytes[$0.range], as: UTF8.self), $0.kind) }
  }

  /// A short word inside a longer one is not cut out of it.
  @Test(arguments: [
    "综合", "地区", "省级", "合作", "协同", "同志", "时期", "方向", "经贸", "应对", "不同", "部队", "自主", "使命", "扣除",
    "綜合", "地區", "應對", "時期", "部隊",
  ])
  func keepsWordsWhole(word: String) {
    #expect(words(of: "的\(word)的").map(\.text) == ["的", word, "的"])
  }

  /// 了 makes what stands before it a verb.
  @Test(arguments: [("俄军控制了", "控制"), ("他们摧灭了", "摧灭"), ("中方竖立了", "竖立")])
  func whatIsDoneIsAVerb(text: String, verb: String) {
    let words = words(of: text)
    #expect(words.contains { $0.text == verb && $0.kind.isOne(of: ClauseWordKinds.verbs) })
    #expect(words.last?.text == "了")
  }

  /// Each site of a long word is a word; their number once was the depth of the reader's calls.
  @Test func manySitesInOneWordAreRead() {
    let words = words(of: String(repeating: "甲乙水文站丙丁", count: 20_000))
    #expect(words.count == 20_001)
  }

  @Test func namesAndPlacesBeforeItAreNone() {
    #expect(words(of: "中国了").first?.kind == .place)
  }

  /// 执法 is done by nobody where it says what people are; 抢救群众 is done to them.
  @Test(arguments: [
    ("执法人员", true), ("维修人员", true), ("采购人员", true), ("供电部门", true), ("替补前锋", true), ("退休教师", true),
    ("抢救群众", false),
  ])
  func whatPeopleDoForALivingIsANoun(text: String, isNoun: Bool) {
    #expect((words(of: text).first?.kind == .noun) == isNoun)
  }

  /// 重伤|者: those whom it has happened to.
  @Test(arguments: [
    ("竞赛设奖项，重伤者每人10万元。", "10万元", "重伤者"), ("竞赛设奖项，入围者奖金3万元。", "3万元", "入围者"),
  ])
  func whoSuffersOrDoesIt(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// 转让|方 is who does it, 交易|前 when.
  @Test(arguments: [
    ("转让方承诺净利润不低于3800万元。", "不低于3800万元", "转让方"), ("本次交易前本公司持有其35%股权。", "35%", "本公司"),
  ])
  func whatStandsBehindADeed(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// －9℃／0℃: a slash between two figures was once what the second measures.
  @Test func aSlashParts() {
    let bytes = Array("柳源晴／多云".utf8)
    let kinds = ClauseWordReader.words(of: bytes).map(\.kind)
    #expect(kinds.contains(.list))
    #expect(ReadClaims("柳源县晴－9℃／0℃。").indicator("0℃") != "／")
  }

  /// Which week the day is of belongs to it, and how many days of trade; 基本 does not.
  @Test(arguments: [
    ("本周三沪指涨1.2%。", "本周三"), ("上個星期五滬指漲1.2%。", "上個星期五"), ("本周三个交易日，沪指涨1.2%。", "本周三个交易日"),
    ("前期工作周三完成1.2%。", "周三"),
  ])
  func weeksOfDaysAreKept(text: String, time: String) {
    #expect(ReadClaims(text).time("1.2%") == time)
  }

  /// 改革开放 and 十一 are times only where their words say so.
  @Test(
    arguments: [
      ("推进改革开放，新建学校5所。", nil), ("改革开放以来新建学校5所。", "改革开放以来"), ("十一是推进改革，新建学校5所。", nil),
      ("十一假期接待游客5所。", "十一假期"), ("党的十八大以来新建学校5所。", "党的十八大以来"),
    ] as [(String, String?)]
  )
  func namesOfEventsAreNoTimes(text: String, time: String?) {
    #expect(ReadClaims(text).time("5所") == time)
  }

  /// Four digits inside a name are no year.
  @Test(
    arguments: [
      ("争取煤炭2030国家专项，新建学校5所。", nil), ("《安全要求》（GB/T45688—2025）实施，新建学校5所。", nil),
      ("到2030建成学校5所。", "到2030"),
      ("2030年建成学校5所。", "2030年"),
    ] as [(String, String?)]
  )
  func digitsOfNamesAreNoYears(text: String, time: String?) {
    #expect(ReadClaims(text).time("5所") == time)
  }
}
