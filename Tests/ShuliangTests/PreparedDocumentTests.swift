import Testing

@testable import Shuliang

@Suite struct PreparedDocumentTests {
  private static let documents: [Document] = {
    let passage = "截至9月底，东河县完成造林4.2万亩，森林覆盖率达38.6%，同比提高1.3个百分点；新建步道27公里，惠及近3万户居民。"
    return (0..<12).map { number in
      Document(
        id: "d\(number)",
        text: number % 3 == 0
          ? "前言\(number)\n" + passage + "\n" + passage : "第\(number)县增产\(number)万吨。"
      )
    }
  }()

  @Test func aReaderThatGoesOnReadsTheSame() throws {
    var whole = CorpusReader(extractor: Figures.extractor)
    var readings: [CorpusReader.Reading] = []
    for document in Self.documents { readings.append(try whole.read(document)) }
    for done in 0...Self.documents.count {
      var later = CorpusReader(extractor: Figures.extractor)
      for (document, reading) in zip(Self.documents, readings).prefix(done) {
        let trace = try #require(ReadingTrace(bytes: reading.trace.bytes))
        #expect(trace == reading.trace)
        try later.restore(FoldedText(document.text), id: document.id, trace: trace)
      }
      for (document, reading) in zip(Self.documents, readings).dropFirst(done) {
        #expect(try later.read(PreparedDocument(document, by: Figures.extractor)) == reading)
      }
    }
    #expect(readings.contains { !$0.occurrences.isEmpty })
  }

  @Test func aNewNameGivesNewIdentities() {
    var prepared = PreparedDocument(Self.documents[0], by: Figures.extractor)
    let renamed = Document(id: "other", text: Self.documents[0].text)
    prepared.rename(to: "other")
    #expect(prepared.records == Figures.extractor.records(in: renamed))
    #expect(prepared.id == "other")
    #expect(prepared.figures == prepared.records.map { KnownFigure($0) })
  }

  @Test(arguments: [1, 20, 22])
  func halfATraceIsNone(count: Int) {
    #expect(ReadingTrace(bytes: Array(repeating: 0, count: count)) == nil)
    #expect(ReadingTrace(bytes: Array(repeating: 0xFF, count: 21)) == nil)
  }
}
