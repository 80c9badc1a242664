import Testing

@Suite struct SegmentTests {
  @Test func partsTheWordsOfEachLine() throws {
    var process = CommandProcess("segment")
    process.input = Array("全年粮食产量，\r\n\n  增长  12%\u{3000}。".utf8)
    let outcome = try process.run()
    #expect(outcome.status == 0)
    #expect(outcome.output == "全年 粮食 产量 ，\n\n增长 12 % 。\n")
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
}
