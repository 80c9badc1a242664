import Testing

@Suite struct SegmentTests {
  @Test func partsTheWordsOfEachLine() throws {
    var process = CommandProcess("segment")
    process.input = Array("全年粮食产量，\r\n\n  增长  12%\u{3000}。".utf8)
    let outcome = try process.run()
    #expect(outcome.status == 0)
    #expect(outcome.output == "全年 粮食 产量 ，\n\n增长 12% 。\n")
    process.input = []
    #expect(try process.run().output.isEmpty)
  }

  @Test func readsFilesAndGoesOnAfterOneThatFails() throws {
    let folder = try TemporaryFolder()
    try folder.write("粮食产量", to: "a.txt")
    var process = CommandProcess("segment", "missing.txt", "a.txt")
    process.folder = folder
    let outcome = try process.run()
    #expect(outcome.status == 1)
    #expect(outcome.output == "粮食 产量\n")
    #expect(outcome.errors.hasPrefix("shuliang: error: missing.txt: No such file"))
  }

  @Test func icuRulesPartWhereICUDoes() throws {
    var process = CommandProcess("segment", "--rules", "icu")
    process.input = Array("增长12%。".utf8)
    #expect(try process.run().output == "增长 12 % 。\n")
  }

  @Test func aLexiconGivesWords() throws {
    let folder = try TemporaryFolder()
    try folder.write("粮食产量\t\tterm\n", to: "words.tsv")
    try folder.write("粮食产量\t-3\n", to: "wrong.tsv")
    var process = CommandProcess("segment", "--lexicon", "words.tsv")
    process.folder = folder
    process.input = Array("全年粮食产量".utf8)
    #expect(try process.run().output == "全年 粮食产量\n")
    process.arguments = ["segment", "--lexicon", "wrong.tsv"]
    let outcome = try process.run()
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("wrong.tsv:1: the weight '-3' is no number above 0"))
  }

  @Test func whatIsDiscoveredCanBeUsed() throws {
    let folder = try TemporaryFolder()
    let neighbours = Array("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳")
    let text = neighbours.indices.map {
      "\(neighbours[$0])鲲鹏翼\(neighbours[($0 * 7 + 3) % 16])。"
    }
    try folder.write(text.joined(), to: "corpus.txt")
    var process = CommandProcess("discover", "corpus.txt", "--cohesion", "1", "-o", "words.tsv")
    process.folder = folder
    #expect(try process.run().status == 0)
    process.arguments = ["segment", "--rules", "icu", "--lexicon", "words.tsv"]
    process.input = Array("见鲲鹏翼".utf8)
    #expect(try process.run().output == "见 鲲鹏翼\n")
  }

  @Test func aModelCorrectsTheRules() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: "全 年 粮 食产 量\n", count: 20), to: "segmented.txt")
    var process = CommandProcess("train", "segmented.txt", "-o", "words.model")
    process.folder = folder
    #expect(try process.run().status == 0)
    process.arguments = ["segment", "--model", "words.model"]
    process.input = Array("全年粮食产量".utf8)
    #expect(try process.run().output == "全 年 粮 食产 量\n")
    process.arguments = ["segment", "--model", "segmented.txt"]
    let outcome = try process.run()
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("segmented.txt is no model of this version"))
  }
}
