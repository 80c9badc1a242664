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
}
