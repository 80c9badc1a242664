import Testing

@testable import Shuliang

@Suite struct SegmentedLineTests {
  private func words(_ text: String) -> [String] {
    var words: [String] = []
    SegmentedLine(Array(text.utf8)[...]).forEachSearchedWord {
      words.append(String(decoding: $0, as: UTF16.self))
    }
    return words
  }

  @Test func partsWhereWhiteSpaceStands() {
    let line = SegmentedLine(Array(" 今年　完成 5% \t".utf8)[...])
    #expect(String(decoding: line.text, as: UTF8.self) == "今年完成5%")
    #expect(line.wordCount == 3)
    let starts = line.ends.indices.filter { line.ends[$0] }
    #expect(starts == [0, 6, 12])
    #expect(line.ends.count == line.text.count)
  }

  @Test func wordsThatASearchCanFindAreOfHanAndKana() {
    #expect(words("全市 GDP 达 3.5万 元 ， カラオケ 卡拉OK 𠀀") == ["全市", "达", "元", "カラオケ"])
    #expect(words("") == [])
    #expect(words(String(repeating: "长", count: Lexicon.longestWord + 1)) == [])
  }

  /// A line of broken bytes is taken as it stands.
  @Test func brokenBytesAreWords() {
    let line = SegmentedLine([0xE4, 0xB8, 0x20, 0xFF, 0xE4][...])
    #expect(line.text == [0xE4, 0xB8, 0x20, 0xFF, 0xE4])
    #expect(line.ends.count == line.text.count)
  }
}
