import ShuliangCorpus
import Testing

@testable import Shuliang

@Suite struct CorpusReaderTests {
  private static let passage =
    "截至9月底，东河县完成造林4.2万亩，森林覆盖率达38.6%，同比提高1.3个百分点；新建步道27公里，惠及近3万户居民。"

  private func read(_ documents: [Document]) throws -> [CorpusReader.Reading] {
    var reader = CorpusReader(extractor: Figures.extractor)
    var readings: [CorpusReader.Reading] = []
    for document in documents { readings.append(try reader.read(document)) }
    return readings
  }

  @Test func aPassageTwiceInADocumentGivesEachFigureOnce() throws {
    let text = Self.passage + "\n相关报道。\n" + Self.passage
    let reading = try #require(try read([Document(id: "a", text: text)]).first)
    #expect(reading.records.map(\.text) == Figures.records(Self.passage).map(\.text))
    #expect(reading.occurrences.isEmpty)
    for record in reading.records {
      let place = try #require(record.occurrences.first)
      #expect(record.occurrences.count == 1)
      #expect(place.document == "a")
      #expect(Figures.cut(place.range, from: text) == record.text)
      #expect(place.range.lowerBound > record.range.upperBound)
    }
  }

  @Test func aPassageOfAnEarlierDocumentGivesOccurrences() throws {
    let second = "转载：\n" + RepeatedCorpus.widened(Self.passage) + "\n另有新建桥梁6座。"
    let readings = try read([
      Document(id: "a", text: Self.passage), Document(id: "b", text: second),
    ])
    #expect(readings[0].occurrences.isEmpty)
    #expect(readings[1].records.map(\.text) == ["6座"])
    #expect(readings[1].occurrences.map(\.record) == readings[0].records.map(\.id))
    #expect(readings[1].occurrences.map(\.role) == readings[0].records.map(\.role))
    #expect(readings[1].occurrences.allSatisfy { $0.place.document == "b" })
  }

  @Test func aFigureThatDiffersIsARecordOfItsOwn() throws {
    let changed = Self.passage.replacing("38.6%", with: "39.1%")
    let readings = try read([
      Document(id: "a", text: Self.passage), Document(id: "b", text: changed),
    ])
    #expect(readings[1].records.contains { $0.text == "39.1%" })
  }

  /// Every figure of every document is a record or an occurrence of one that says the same.
  @Test(arguments: [51, 52, 53] as [UInt64])
  func nothingIsLostAndNothingDangles(seed: UInt64) throws {
    var corpus = RepeatedCorpus(seed: seed)
    let documents = corpus.documents(40)
    let readings = try read(documents)
    var records: [String: Record] = [:]
    for record in readings.flatMap(\.records) { records[record.id] = record }
    var occurrenceCount = 0
    for (document, reading) in zip(documents, readings) {
      let all = Figures.extractor.records(in: document)
      var found: [Range<Int>: Record] = [:]
      for record in reading.records { found[record.range] = record }
      for occurrence in reading.occurrences {
        let said = try #require(records[occurrence.record])
        found[occurrence.place.range] = said
      }
      for record in reading.records {
        for place in record.occurrences { found[place.range] = record }
      }
      occurrenceCount += found.count - reading.records.count
      #expect(Set(found.keys) == Set(all.map(\.range)))
      for record in all {
        let said = try #require(found[record.range])
        #expect(said.value == record.value)
        #expect(said.unit == record.unit)
        #expect(said.bound == record.bound)
      }
    }
    #expect(occurrenceCount > 20)
  }

  @Test func theCorpusRepeatsNothingThatIsNotListed() throws {
    for document in try GoldDocument.load(corpus: CorpusFiles.folder) {
      let reading = try #require(try read([Document(id: "a", text: document.text)]).first)
      let places = reading.records.flatMap { $0.occurrences.map(\.range) }
      #expect(places.allSatisfy { place in document.repeats.contains { $0.holds(place) } })
      let repeated = Figures.records(document.text).filter { record in
        document.repeats.contains { $0.holds(record.range) }
      }
      #expect(places.count == repeated.count, "\(document.name)")
    }
  }
}
