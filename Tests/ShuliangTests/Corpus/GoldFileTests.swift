import Foundation
import ShuliangCorpus
import Testing

/// What is read from files, and what is refused.
@Suite struct GoldFileTests {
  private static let article = "共30万吨。"

  /// Loads a corpus of one article with the given gold and repeats.
  private func load(gold: String, repeats: String = "document\n") throws -> [GoldDocument] {
    let corpus = FileManager.default.temporaryDirectory
      .appendingPathComponent("corpus-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: corpus) }
    for (path, text) in [
      "Articles/city-01.txt": GoldFileTests.article, "Gold/city-01.jsonl": gold,
      "Gold/repeats.tsv": repeats,
    ] {
      let file = corpus.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: file)
    }
    return try GoldDocument.load(corpus: corpus)
  }

  /// A line with the place and the given rest.
  private func line(_ rest: String) -> String {
    #"{"document":"city-01","start":1,"end":5,"text":"30万吨",\#(rest)}"# + "\n"
  }

  @Test func readsStringsAndLists() throws {
    let gold = line(
      #""value":"300000","unit":["t","吨"],"kind":"measure","bound":["exact","atMost"],"#
        + #""role":"claim","subject":"全市","time":["今年","1月"],"unsure":["time"],"optional":true"#
    )
    let document = try #require(try load(gold: gold).first)
    let mention = GoldMention(
      range: 1..<5,
      text: "30万吨",
      values: [300_000],
      units: ["t", "吨"],
      kinds: [.measure],
      bounds: [.exact, .atMost],
      claim: [.subject: ["全市"], .time: ["今年", "1月"]],
      unsure: [.time],
      isOptional: true
    )
    #expect(document == GoldDocument(name: "city-01", text: "共30万吨。", mentions: [mention]))
  }

  @Test func readsIntervalsAndRepeats() throws {
    let document = try #require(
      try load(
        gold: line(#""lower":"20","upper":"99","unit":"","kind":"count","role":"claim""#),
        repeats: "document\tstart\tend\tof_start\tof_end\ncity-01\t4\t6\t1\t3\n"
      ).first
    )
    #expect(document.mentions.first?.values == [try #require(FigureValue("20..99"))])
    #expect(document.mentions.first?.bounds == [.exact])
    let passage = RepeatedPassage(document: "city-01", range: 4..<6, original: 1..<3)
    #expect(document.repeats == [passage])
  }

  @Test(arguments: [
    #""value":"三","unit":"","kind":"count","role":"claim""#,
    #""lower":"1","unit":"","kind":"count","role":"claim""#,
    #""value":"3","unit":"","kind":"number","role":"claim""#,
    #""value":"3","unit":"","kind":"count","role":[]"#,
    #""value":"3","kind":"count","role":"claim""#,
  ])
  func refusesWhatIsNoMention(rest: String) throws {
    let error = try #require(throws: CorpusError.self) {
      try load(gold: "\n" + line(rest))
    }
    #expect(error.file == "city-01.jsonl")
    #expect(error.line == 2)
  }

  @Test func refusesARepeatWithoutSpans() {
    #expect(throws: CorpusError.self) {
      try load(gold: "", repeats: "document\tstart\tend\tof_start\tof_end\ncity-01\t4\t6\t3\n")
    }
  }
}
