import Testing

@testable import Shuliang

/// Characters of a name may be words too.
@Suite struct PersonNamesTests {
  @Test(arguments: [
    ("小将丁若溪得到19分。", "19分", "小将丁若溪"), ("馆长林亦舟收获3枚奖章。", "3枚", "馆长林亦舟"),
    ("塞缪·基普兰获得5枚奖章。", "5枚", "塞缪·基普兰"),
  ])
  func areWhole(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// 邹某: persons whom a report does not name.
  @Test(arguments: [
    ("柳源县法院查明，邹某分得赃款95万元。", "95万元", "邹某"), ("柳源县法院查明，邱某强等人骗取4690万元。", "4690万元", "邱某强等人"),
    ("柳源县法院查明，被告人邹某等3人骗取389万元。", "389万元", "被告人邹某等"),
  ])
  func areKnownWithoutTheRest(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// 獅隊先發洋投羅德曼: who plays, and not his team.
  @Test func aPlayerActsForHimself() {
    #expect(ReadClaims("獅隊先發洋投羅德曼主投6局。").subject("6局") == "先發洋投羅德曼")
    #expect(ReadClaims("獅隊總教練洪一中說，主投6局。").subject("6局") != "總教練洪一中")
  }

  /// Where no table mistakes a character, or nobody's office stands before.
  @Test(arguments: ["记者和丁同志", "队长和队员", "小将"])
  func othersStayAsTheyAre(text: String) {
    let bytes = Array(text.utf8)
    var words = ClauseWordReader.words(of: bytes)
    let before = words
    PersonNames.join(&words, in: bytes)
    #expect(words == before)
    #expect(!words.contains { $0.kind == .person })
  }

  /// 选手|庄咏琳|苦战七局: what no table knows goes on behind the name.
  @Test func aNameEndsBeforeWhatIsUnknown() {
    #expect(ReadClaims("云岭选手庄咏琳苦熬七局，拿下3分。").subject("七局") == "云岭选手庄咏琳")
  }

  /// Offices before a name are left out where they are many.
  @Test func aLongTitleIsLeftOut() {
    let text = "前农业部长、“绿野”联盟候选人卡洛斯·门迪得票率为12.4%。"
    #expect(ReadClaims(text).subject("12.4%") == "候选人卡洛斯·门迪")
  }

  /// A name once ended inside a character of two bytes or four.
  @Test(arguments: ["云岭选手庄éé苦熬七局。", "云岭选手庄𠮷𠮷苦熬七局。", "云岭选手庄ab苦熬七局。"])
  func aNameEndsBetweenCharacters(text: String) {
    let claims = ReadClaims(text)
    for phrase in claims.claims.compactMap(\.subject) {
      #expect(!claims.cut(phrase.range).contains("\u{FFFD}"))
    }
    #expect(claims["七局"] != nil)
  }

  /// A surname that more often begins other words counts behind what somebody is.
  @Test func aScarceSurnameNeedsAnOffice() {
    #expect(ReadClaims("柳源名将高天雨获得2枚金牌。").subject("2枚") == "柳源名将高天雨")
    #expect(ReadClaims("云岭姑娘庄咏琳首次参赛。庄咏琳苦熬七局。").subject("七局") == "庄咏琳")
    let bytes = Array("全县高天雨".utf8)
    var words = [ClauseWord(.place, 0..<6), ClauseWord(.text, 6..<15)]
    let before = words
    PersonNames.join(&words, in: bytes)
    #expect(words == before)
  }
}
