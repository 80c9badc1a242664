import Shuliang
import Testing

/// A new paragraph that names nobody is about what the text is about.
@Suite struct MainSubjectTests {
  private static let report = """
    柳源县经济稳定增长
    柳源县加快建设，柳源县的项目开工。
    白石公司投产，产值3亿元。
    新增学位5000个。
    """

  @Test func isTheSubjectOfTheTitle() {
    let claims = ReadClaims(MainSubjectTests.report)
    #expect(claims.subject("3亿元") == "白石公司")
    #expect(claims.subject("5000个") == "柳源县")
  }

  /// A digest names each once: the last one before is meant.
  @Test func isNoneInADigest() {
    let digest = "云岭市举行运动会。\n白石公司投产，产值3亿元。\n新增岗位5000个。"
    #expect(ReadClaims(digest).subject("5000个") == "白石公司")
  }

  /// The places where the text comes back to it may lie far apart.
  @Test func isFoundWhereTheTextIsLong() {
    let filler = String(repeating: "各项工作有序开展。\n", count: 200)
    let text = "柳源县发展迅速。\n\(filler)柳源县和柳源县人民努力。\n白石公司投产。\n新增岗位5000个。"
    #expect(ReadClaims(text).subject("5000个") == "柳源县")
  }

  /// Whom the title names is meant again in the next sentence, whoever was named in passing.
  @Test func comesBackWithEachSentenceBehindATitle() {
    let text = """
      柳源县经济稳定增长
      柳源县加快建设。柳源县的项目开工，白石公司产值3亿元。新增学位5000个。
      """
    #expect(ReadClaims(text).subject("3亿元") == "白石公司")
    #expect(ReadClaims(text).subject("5000个") == "柳源县")
  }

  /// Persons, and who governs a country, are named often and are not what the text tells of.
  @Test(arguments: ["王建国", "国务院"])
  func isNoPersonNorGovernment(name: String) {
    let text = "\(name)作工作报告\n\(name)指出，\(name)要求。柳源县出口3亿元。新增岗位5000个。"
    #expect(ReadClaims(text).subject("5000个") == "柳源县")
  }
}
