import Testing

@testable import Shuliang

@Suite struct CharsetDetectorTests {
  @Test func knowsUTF8() throws {
    let matches = try CharsetDetector.matches(for: Array(EncodedText.simplified.utf8))
    #expect(matches.first?.name == "UTF-8")
    #expect((1...100).contains(matches.first?.confidence ?? 0))
  }

  @Test func takesNothing() throws {
    _ = try CharsetDetector.matches(for: [])
  }
}
