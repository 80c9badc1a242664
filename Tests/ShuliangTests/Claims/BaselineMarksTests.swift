import Testing

@testable import Shuliang

@Suite struct BaselineMarksTests {
  private static let bytes = Array("比去年同期低".utf8)

  private func marked(_ kinds: [ClauseWord.Kind]) -> [ClauseWord.Kind] {
    var words = [ClauseWord(kinds[0], 0..<15), ClauseWord(kinds[1], 15..<18)]
    BaselineMarks.markDifferences(in: &words, BaselineMarksTests.bytes)
    return words.map(\.kind)
  }

  @Test func aDifferenceIsOfThePredicate() {
    #expect(marked([.baseline, .text]) == [.baseline, .comparison])
    #expect(marked([.baseline, .action]) == [.baseline, .comparison])
  }

  @Test func othersStayAsTheyAre() {
    #expect(marked([.time, .text]) == [.time, .text])
    #expect(marked([.baseline, .property]) == [.baseline, .property])
  }

  /// 比|去年|多出: a difference to an earlier time is part of the predicate.
  @Test func differencesToATime() {
    let claims = ReadClaims("工作气量比去年多出28亿立方米，均价比去年贵30元。")
    #expect(claims.indicator("28亿立方米") == "工作气量")
    #expect(claims.indicator("30元") == "均价")
  }
}
