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

  /// What a clause spoke of, and the whole of another place, are given up with the sentence; what points back is not.
  @Test(arguments: [
    ("柳源县加快建设。航运物流发展壮大，快件增长。新增学位5000个。", "柳源县"), ("柳源县加快建设。全国首台光子设备获批，柳源县产值增长。新增学位5000个。", "柳源县"),
    ("柳源县加快建设。柳源县的白石基地是重点项目。该基地占地很大。新增学位5000个。", "该基地"),
  ])
  func staysThroughWhatIsNamedInPassing(paragraph: String, subject: String) {
    let text = "柳源县经济稳定增长\n柳源县努力。\n\(paragraph)"
    #expect(ReadClaims(text).subject("5000个") == subject)
  }

  /// 全县 is what the text is about, and not the county that was named last; 该县 is that.
  @Test func isWhatTheWholePointsTo() {
    let text = """
      柳源县经济稳定增长
      柳源县加快建设。柳源县支援白石县。全县新增学位5000个，该县新增岗位30个。
      """
    let records = Extractor().records(in: Document(id: "report", text: text))
    let resolved = records.filter { $0.subject?.resolved != nil }.map(\.subject?.resolved)
    #expect(resolved == ["柳源县", "白石县"])
  }
}
