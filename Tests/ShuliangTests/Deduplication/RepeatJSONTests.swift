import Testing

@testable import Shuliang

@Suite struct RepeatJSONTests {
  @Test func aRepeatIsOneLine() {
    let found = Repeat(
      kind: .near,
      range: 3..<9,
      source: Passage(document: "a\"b", range: 0..<6),
      segments: []
    )
    var line: [UInt8] = []
    found.appendJSONLine(of: "c", to: &line)
    #expect(
      String(decoding: line, as: UTF8.self)
        == #"{"document":"c","start":3,"end":9,"kind":"near","of":{"document":"a\"b","start":0,"end":6}}"#
        + "\n"
    )
  }

  @Test func aDocumentIsOneLine() {
    var line: [UInt8] = []
    Document(id: "a", text: "一\n二").appendJSONLine(to: &line)
    #expect(String(decoding: line, as: UTF8.self) == #"{"id":"a","text":"一\n二"}"# + "\n")
  }
}
