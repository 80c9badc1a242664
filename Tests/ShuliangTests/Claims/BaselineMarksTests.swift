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
}
