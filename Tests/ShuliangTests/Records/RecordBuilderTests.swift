import FuzzProperties
import Testing

@testable import Shuliang

@Suite struct RecordBuilderTests {
  @Test func takesAFigureBackOverALineBreak() throws {
    let text = "全市改造，建筑面积820万 \n\n\u{3000}平方米，涉及居民7.2万\r\n户。"
    let records = Figures.records(text)
    #expect(records.map(\.text) == ["820万平方米", "7.2万户"])
    #expect(
      records.map { Figures.cut($0.range, from: text) } == ["820万 \n\n\u{3000}平方米", "7.2万\r\n户"]
    )
  }

  @Test func keepsWidthsAsWritten() throws {
    let record = try #require(Figures.records("增长１２．５％").first)
    #expect(record.text == "１２．５％")
    #expect(record.range == 2..<7)
  }

  @Test func figuresOfOneSentenceShareIt() {
    let records = Figures.records("建成3个，改造4家。另有5座。")
    #expect(records.map(\.sentence.text) == ["建成3个，改造4家。", "建成3个，改造4家。", "另有5座。"])
    #expect(records.map(\.sentence.range) == [0..<10, 0..<10, 10..<15])
  }

  /// The second figure once had no date.
  @Test func aTimeMeansTheSameToEveryFigure() throws {
    let document = Document(
      id: "text",
      text: "2025年3月，甲公司收入5亿元，乙公司收入6亿元，利润2亿元。",
      date: try CalendarDate("2025-12-03")
    )
    let records = Figures.extractor.records(in: document)
    #expect(records.map(\.time?.iso) == ["2025-03", "2025-03", "2025-03"])
    try RecordProperties.check(records, of: document)
  }

  @Test func countsScalarsNotCharacters() throws {
    // A flag is one character of two scalars, a combining accent a scalar of its own.
    let text = "🇨🇳e\u{301}有3个"
    #expect(try #require(Figures.records(text).first).range == 5..<7)
  }

  @Test func conversionsAreExactOrLeftOut() throws {
    #expect(Figures.records("耕地3亩").first?.base?.value.description == "2000")
    #expect(Figures.records("耕地2亩").first?.base?.value.description == "4000/3")
    #expect(Figures.records("为期3个月").first?.base == nil)
    #expect(Figures.records("来了3名").first?.base == nil)
  }
}
