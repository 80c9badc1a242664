import Shuliang
import ShuliangCorpus
import Testing

@Suite struct ReadFigureTests {
  @Test func holdsWhatTheRecordSays() throws {
    let document = Document(id: "news", text: "全市装机约297.4万千瓦。")
    let records = Extractor().records(in: document)
    let record = try #require(records.first)
    let figure = ReadFigure(record)
    #expect(records.count == 1)
    #expect(figure.range == 4..<13)
    #expect(figure.text == "约297.4万千瓦")
    #expect(figure.value == FigureValue("2974000"))
    #expect(figure.unit == record.unit)
    #expect(figure.kind == .measure)
    #expect(figure.bound == .approximate)
    #expect(figure.role == record.role)
    #expect(Set(figure.claim.keys).isSubset(of: ClaimField.carriedByRecords))
  }
}
