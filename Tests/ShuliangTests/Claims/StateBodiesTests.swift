import Testing

@testable import Shuliang

/// A body of the state whose task is a verb is one name.
@Suite struct StateBodiesTests {
  @Test(arguments: [
    ("国家湿地管理局推出12项举措。", "12项", "国家湿地管理局"),
    ("国家迁移救助委员会拨付资金3亿元。", "3亿元", "国家迁移救助委员会"),
  ])
  func areOneName(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// 国家 that acts itself, and what is of its level.
  @Test(arguments: [
    ("国家支持企业发展资金5亿元。", "5亿元", "国家"), ("云岭县建成国家级工程研究中心5个。", "5个", "云岭县"),
  ])
  func othersStayAsTheyAre(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  @Test func aCommaParts() {
    let bytes = Array("国家，移民管理局".utf8)
    var words = [
      ClauseWord(.noun, 0..<6), ClauseWord(.comma, 6..<9), ClauseWord(.event, 9..<15),
      ClauseWord(.organisation, 15..<24),
    ]
    let before = words
    StateBodies.join(&words, in: bytes)
    #expect(words == before)
  }
}
