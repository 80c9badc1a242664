import Shuliang
import Testing

@Suite struct SegmenterTests {
  private let segmenter: Segmenter

  init() throws {
    segmenter = try Segmenter()
  }

  @Test func partsWords() throws {
    let words = segmenter.words(in: "全年粮食产量3.5万吨，同比增长12%。")
    #expect(words.contains("产量"))
    #expect(words.contains("3.5万"))
    #expect(words.contains("，"))
    #expect(words.joined() == "全年粮食产量3.5万吨，同比增长12%。")
  }

  @Test func whiteSpaceIsPartOfNoWord() throws {
    let words = segmenter.words(in: " a  b\t\u{3000}c\r\nd\u{A0}e ")
    #expect(words == ["a", "b", "c", "d", "e"])
    #expect(segmenter.words(in: "").isEmpty)
    #expect(segmenter.words(in: " \n").isEmpty)
  }

  @Test func rangesAreBytes() throws {
    let text = "增长 12%"
    let bytes = Array(text.utf8)
    let ranges = segmenter.wordRanges(in: bytes)
    let words = ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(words == (segmenter.words(in: text)).map(String.init))
    #expect(ranges.first?.lowerBound == 0)
  }

  @Test func longTextHasTheWordsOfItsSentences() throws {
    let sentence = "全年粮食产量3.5万吨，同比增长12%。"
    let words = segmenter.words(in: sentence)
    let long = segmenter.words(in: String(repeating: sentence, count: 5000))
    #expect(long.count == words.count * 5000)
    #expect(Array(long.suffix(words.count)) == words)
  }

  @Test func textWithoutAnEndIsTaken() throws {
    let text = String(repeating: "国", count: 500_000)
    #expect(segmenter.words(in: text).joined() == text)
  }

  @Test func servesManyJobsAtOnce() async throws {
    let text = String(repeating: "东京タワー的高度是333米。", count: 50)
    let expected = segmenter.wordRanges(in: Array(text.utf8))
    try await withThrowingTaskGroup(of: [Range<Int>].self) { [segmenter] group in
      for _ in 0..<32 {
        group.addTask { segmenter.wordRanges(in: Array(text.utf8)) }
      }
      for try await ranges in group { #expect(ranges == expected) }
    }
  }
}
