import Testing

@testable import Shuliang

@Suite struct ScalarBytesTests {
  /// Scalars of one to four bytes.
  private let text = Array("a\u{B7}数\u{20BB7}".utf8)
  private let borders = [0, 1, 3, 6, 10]

  private func scalar(at start: Int, before end: Int) -> ScalarBytes? {
    ScalarBytes(in: text.span, at: start, before: end)
  }

  private func scalar(endingAt end: Int, after start: Int) -> ScalarBytes? {
    ScalarBytes(in: text.span, endingAt: end, after: start)
  }

  @Test func readsEachScalarFromEitherSide() throws {
    for (start, end) in zip(borders, borders.dropFirst()) {
      let next = try #require(scalar(at: start, before: text.count))
      let last = try #require(scalar(endingAt: end, after: 0))
      #expect(next.length == end - start)
      #expect(last.length == end - start)
      #expect(next.bits == last.bits)
      let bits = text[start..<end].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      #expect(next.bits == bits)
    }
  }

  @Test func aScalarThatIsCutIsNone() {
    #expect(scalar(at: 6, before: 9) == nil)
    #expect(scalar(at: 3, before: 5) == nil)
    #expect(scalar(at: 10, before: 10) == nil)
    #expect(scalar(endingAt: 6, after: 4) == nil)
    #expect(scalar(endingAt: 0, after: 0) == nil)
  }
}
