import Foundation
import FuzzProperties
import Testing

@testable import Shuliang

/// Inputs that a fuzz target once failed on, and the checks themselves.
@Suite struct FuzzSeedTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appending(path: "FuzzSeeds")

  private static func seeds(of target: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: target).path
    ).sorted()
  }

  private func seed(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Self.folder.appending(path: path)))
  }

  @Test(arguments: try seeds(of: "bytes"))
  func bytesKeepTheirProperties(name: String) throws {
    try FuzzInput.checkBytes(seed("bytes/\(name)"))
  }

  @Test(arguments: try seeds(of: "figures"))
  func figuresKeepTheirProperties(name: String) throws {
    try FuzzInput.checkFigures(seed("figures/\(name)"))
  }

  // MARK: What broke

  @Test func aWordDoesNotReachBackIntoTheFigureBefore() {
    let lookalikes = Figures.lookalikes("撑起一週六。")
    #expect(Figures.read("撑起一週六。").isEmpty)
    #expect(lookalikes.joined(separator: "|").filter { $0 == "週" }.count == 1)
  }

  @Test func aFigureThatBeginsInAWordTakesItsPlace() {
    #expect(Figures.read("零下3m").count == 1)
    #expect(Figures.lookalikes("零下3m").isEmpty)
  }

  @Test func aCombiningMarkAfterABlankIsAWord() throws {
    let words = try Segmenter().wordRanges(in: Array("中 \u{30D}".utf8))
    #expect(words == [0..<3, 4..<6])
  }

  @Test func aLineBreakIsWrittenOnceWhereACaptionPartsLatinWords() {
    let text = RepairedText(Array("新品，名为Space\n▲新品。\nShip，售出".utf8))
    let breaks = (0..<23).map { text.map.sourceOffset(of: $0) }.filter { $0 == 10 || $0 == 15 }
    // The one behind the caption for the space, the one before it behind the paragraph.
    #expect(breaks == [15, 10])
  }

  @Test func aSecondBoundWordBehindABlankBelongsToTheFigure() throws {
    let record = try #require(Figures.records("增长近 約 5%。").first)
    #expect(record.text == "近 約 5%")
    #expect(record.range == 2..<8)
  }

  // MARK: The checks

  /// Which of two lines that say the same is the caption was once taken to be the second.
  @Test func aCaptionMaySayWhatTheLineBehindItSays() throws {
    let line = "20万元的大桥。"
    let document = Document(id: "news", text: "增长，投资8\n\n\n\n\(line)\n\n\(line)建成。")
    let records = Figures.extractor.records(in: document)
    #expect(records.first?.sentence.text == "增长，投资8\(line)")
    try RecordProperties.check(records, of: document)
  }

  /// A check that lets everything pass would let all seeds pass.
  @Test func recordsOutOfPlaceAreFoundOut() throws {
    let document = Document(id: "news", text: "全市新增学校18所，投资3.5亿元。")
    let records = Figures.extractor.records(in: document)
    try #require(records.count == 2)
    try RecordProperties.check(records, of: document)
    var shifted = records
    shifted[0].range = shifted[0].range.lowerBound + 1..<shifted[0].range.upperBound + 1
    var outside = records
    outside[1].range = 100..<104
    var renamed = records
    renamed[1].id = renamed[0].id
    for wrong in [shifted, outside, renamed, records.reversed()] {
      #expect(throws: BrokenProperty.self) { try RecordProperties.check(wrong, of: document) }
    }
  }
}
