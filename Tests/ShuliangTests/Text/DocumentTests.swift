import Shuliang
import Testing

@Suite struct DocumentTests {
  @Test func readsBytes() throws {
    let document = try Document(id: "a.txt", bytes: EncodedText.simplifiedGB18030)
    #expect(document == Document(id: "a.txt", text: EncodedText.simplified))
  }

  @Test func refusesBytesThatAreNotText() {
    #expect(throws: TextDecodingError.self) {
      try Document(id: "a.txt", bytes: [0xFF], encoding: .utf8)
    }
  }

  @Test func writesItselfAsALineOfJSON() {
    var line: [UInt8] = [0x7C]
    Document(id: "a\"b", text: "一\n二").appendJSONLine(to: &line)
    #expect(String(decoding: line, as: UTF8.self) == #"|{"id":"a\"b","text":"一\n二"}"# + "\n")
  }
}
