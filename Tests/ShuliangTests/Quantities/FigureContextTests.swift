import Testing

@testable import Shuliang

@Suite struct FigureContextTests {
  /// The surroundings of the numeral that begins where `|` stands.
  private func context(_ marked: String) throws -> FigureContext {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    let bytes = Array(parts.joined().utf8)
    let numeral = try #require(NumeralParser.parse(bytes, at: parts[0].utf8.count))
    return FigureContext(
      bytes: bytes,
      tables: FigureTables(units: .standard),
      numeral: numeral
    )
  }

  @Test func looksBothWays() throws {
    let context = try context("共有 |18  所。")
    #expect(context.isScalar(before: context.start, in: " "))
    #expect(context.hasWord("有", endingAt: context.skippingBlanks(before: context.start)))
    #expect(context.hasWord("所", at: context.skippingBlanks(from: context.end)))
    #expect(!context.hasWord("所。没有", at: context.skippingBlanks(from: context.end)))
    #expect(!context.hasWord("从前共有", endingAt: context.start - 1))
    #expect(context.scalar(before: 0) == 0)
    #expect(context.scalar(at: context.bytes.count) == 0)
    #expect(!context.isScalar(at: context.bytes.count, in: "。"))
  }

  @Test func skipsTwoBlanksAtMost() throws {
    let context = try context("有   |18   所")
    #expect(context.skippingBlanks(from: context.end) == context.end + 2)
    #expect(context.skippingBlanks(before: context.start) == context.start - 2)
  }

  @Test func knowsTheBordersOfClauseAndSentence() throws {
    let context = try context("前句。甲乙，丙|18所，丁。后句")
    #expect(context.clauseStart(before: context.start) == context.start - 3)
    #expect(context.sentenceStart(before: context.start) == 9)
    #expect(context.sentenceEnd(after: context.end) == context.end + 9)
    #expect(context.clauseStart(before: context.start, limit: 0) == context.start)
  }

  @Test func findsAWordAgainBeforeAnEnd() throws {
    let context = try context("两座桥、|三座塔，四座")
    let word = context.end..<(context.end + 3)
    let first = try #require(context.find(word, from: 0, before: context.bytes.count))
    #expect(first == 3)
    #expect(context.find(word, from: first + 3, before: context.end) == nil)
    #expect(context.find(word, from: first + 3, before: word.upperBound) == word.lowerBound)
    #expect(context.find(word, from: word.upperBound, before: context.bytes.count - 1) == nil)
  }

  @Test func looksNoFartherThanItsLimit() throws {
    let long = String(repeating: "甲", count: 1000)
    let context = try context("\(long)|18\(long)")
    #expect(context.start - context.clauseStart(before: context.start) <= 93)
    #expect(context.start - context.sentenceStart(before: context.start) <= 303)
    #expect(context.sentenceEnd(after: context.end) - context.end <= 303)
  }
}
