import Testing

@testable import Shuliang

/// Words that were given stay, numbers become whole.
@Suite struct GivenWordsTests {
  /// What `.news` makes of given tokens; digits are numbers, marks punctuation, all others words.
  private func rewritten(_ given: String) -> [(text: String, kind: Token.Kind)] {
    var bytes: [UInt8] = []
    var tokens: [Token] = []
    for word in given.split(separator: " ") {
      let start = bytes.count
      bytes += Array(word.utf8)
      let kind: Token.Kind =
        word.first?.isASCII == true ? (word.first?.isNumber == true ? .number : .symbol) : .word
      tokens.append(Token(start..<bytes.count, kind))
    }
    var rewriter = NewsRewriter(words: .given)
    var result: [Token] = []
    rewriter.rewrite(tokens, of: bytes, to: &result)
    return result.map { ($0.text(in: bytes), $0.kind) }
  }

  @Test(arguments: [
    ("3.5 万 户", "3.5万 户"), ("2024 年 底", "2024年 底"), ("12 % 的", "12% 的"),
    ("二十 多 万 人", "二十多万 人"), ("二十多 万 人", "二十多万 人"), ("百分之三 的", "百分之三 的"),
    ("三十 一日", "三十一日"), ("第 三 位", "第三 位"), ("第三 位", "第三 位"),
    ("二〇〇一 年 新年", "二〇〇一年 新年"), ("5 千 瓦 时", "5千 瓦时"), ("5 千瓦 时", "5 千瓦时"),
  ])
  func numbersAreWhole(_ given: String, _ expected: String) {
    #expect(rewritten(given).map(\.text).joined(separator: " ") == expected)
  }

  @Test(arguments: ["三十一日", "二十多万", "第三", "百分之三", "二〇〇一年", "十二月"])
  func aWordThatIsANumberIsOne(_ word: String) {
    let result = rewritten("在 \(word) 前")
    #expect(result.map(\.text) == ["在", word, "前"])
    #expect(result.map(\.kind) == [.word, .number, .word])
  }

  /// The rules for words have nothing to say of them, and what only begins as a number stays.
  @Test(arguments: [
    "新的 现代 化 克 林 顿 有了 也是", "一些 人 十分 高兴 一定 三亚 第三者", "一个 两个 半天",
  ])
  func otherWordsStay(_ given: String) {
    let result = rewritten(given)
    #expect(result.map(\.text).joined(separator: " ") == given)
    #expect(result.allSatisfy { $0.kind == .word })
  }
}
