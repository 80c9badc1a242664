@testable import Shuliang
import Testing

@Suite struct SentenceSplitterTests {
  /// Each case is the sentences of a text, parted by `|`.
  static let cases = [
    "全年增长12%。|新建学校18所！|真的吗？|是的；|没错。",
    "没有句号的一句",
    "他说：“产量达到3.5万吨。”|第二天又有变化。",
    "他说：“产量稳定。”，随后离开。",
    "提出“做大做强！”的口号。|大家赞成。",
    "“第一句。|第二句。”|第三句。",
    "这份“先试点。再推广”的方案有3条。|已经实施。",
    "增长5%（见图1。另见表2。），投资10亿元。|完成。",
    "增长5%。|（记者李明报道。）|下一句。",
    "增长5%。）|下一句。",
    "真的？！|好……|等等…再说。",
    "「增長5%。」|他說。",
    "《怎么办？》一书售出2万册。|再版。",
    "增长3.5%，见http://example.com/a?b=1;c=2.html。|完。",
    "1. 增长20.5%。|2. 减少3.0%。",
    "GDP grew by 5%.| The rest fell. it did.| 中国增长。",
    "The U.S. 经济增长2%。",
    "增长5%;|投资10亿元!|好",
    "他说\"增长5%。\"|然后走了。",
    "（没有另一半。|下一句。",
    "“没有另一半。|下一句。",
    "多了另一半”。|下一句。",
    "￥300；|＄5｡|完",
  ]

  @Test(arguments: cases)
  func partsSentences(example: String) {
    let expected = example.split(separator: "|").map { $0.drop { $0 == " " } }
    #expect(sentences(example.filter { $0 != "|" }) == expected.map(String.init))
  }

  @Test func linesEndSentences() {
    #expect(sentences("标题\n  增长5%\r\n\n（没有\n另一半） \n") == ["标题", "增长5%", "（没有", "另一半）"])
    #expect(sentences("一\u{2028}二\u{3000}\n\u{3000}\u{3000}三\u{A0}") == ["一", "二", "三"])
    #expect(sentences("“甲。\n乙”，丙。") == ["“甲。", "乙”，丙。"])
  }

  @Test func nothingHasNoSentence() {
    #expect(sentences("").isEmpty)
    #expect(sentences(" \n\u{3000}\n").isEmpty)
    #expect(SentenceSplitter.sentence(in: [], from: 0) == nil)
  }

  @Test func takesBytesThatAreCutOff() {
    #expect(sentences("增长…") == ["增长…"])
    let bytes = Array("增长。“".utf8)
    for count in 0...bytes.count {
      _ = Array(Sentences(of: Array(bytes.prefix(count))))
    }
  }

  @Test func anOpenBracketDoesNotSwallowTheText() {
    let long = String(repeating: "增长", count: 900)
    #expect(sentences("（" + long + "。一。）二。") == ["（" + long + "。", "一。）", "二。"])
  }

  @Test func aTextWithoutPunctuationIsPartedAtItsLastComma() {
    let long = String(repeating: "增长", count: 900)
    #expect(sentences(long + "，" + long + "。") == [long + "，", long + "。"])
    let ranges = Array(Sentences(of: Array(String(repeating: "增", count: 5000).utf8)))
    #expect(ranges.map(\.count).max() == SentenceSplitter.longestSentence + 3)
    #expect(ranges.map(\.count).reduce(0, +) == 15_000)
  }

  /// A cut between the two bytes of é: found by the fuzz target over bytes.
  @Test(arguments: ["é", "が", "한", "𠮷", "aé"])
  func aLongSentenceIsCutBetweenScalars(unit: String) {
    let text = String(repeating: unit, count: 8000)
    #expect(sentences(text).joined() == text)
    #expect(sentences(text).count > 1)
  }

  /// Would not come to its end if any of the marks cost its square.
  @Test(arguments: ["（", "“", "（）“", "“。", "…", "\"", ".", "。”", "增"])
  func endsOnALongRunOfMarks(unit: String) {
    let bytes = Array(String(repeating: unit, count: 200_000).utf8)
    var end = 0
    for range in Sentences(of: bytes) {
      #expect(range.lowerBound >= end)
      end = range.upperBound
    }
    #expect(end == bytes.count)
  }

  private func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Sentences(of: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
