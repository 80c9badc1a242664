import Testing

@testable import Shuliang

@Suite struct OccurrenceTests {
  @Test func isOneLineOfJSON() {
    let place = Passage(document: "b\"", range: 5..<13)
    let occurrence = Occurrence(record: "00ff", role: .claim, place: place)
    var output: [UInt8] = []
    occurrence.appendJSONLine(to: &output)
    #expect(
      String(decoding: output, as: UTF8.self)
        == #"{"schema":"shuliang.occurrence/1","of":"00ff","document":"b\"","start":5,"end":13}"#
        + "\n"
    )
  }

  @Test func furtherPlacesStandInTheRecord() throws {
    var record = try #require(Figures.records("增长12%").first)
    record.occurrences = [
      Passage(document: "a", range: 1..<4), Passage(document: "b", range: 7..<10),
    ]
    var output: [UInt8] = []
    record.appendJSONLine(to: &output)
    let line = String(decoding: output, as: UTF8.self)
    #expect(
      line.hasSuffix(
        #","occurrences":[{"document":"a","start":1,"end":4},{"document":"b","start":7,"end":10}]}"#
          + "\n"
      )
    )
  }

  @Test func aKnownFigureGivesItsRecordBack() throws {
    let records = Figures.records("增长12%，下降12%，增长3个百分点，约12%")
    let first = KnownFigure(records[0])
    #expect(first.record == records[0].id)
    #expect(records.map { first.says(KnownFigure($0)) } == [true, true, false, false])
    #expect(
      RecordIdentity.text(of: RecordIdentity.number(of: "00000000000000ff")) == "00000000000000ff"
    )
  }
}
