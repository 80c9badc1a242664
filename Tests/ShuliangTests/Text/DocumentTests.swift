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

  @Test func knowsItsDateAndTitleWhereTheyAreGiven() throws {
    let plain = Document(id: "a", text: "一")
    #expect(plain.date == nil && plain.title == nil)
    let document = Document(id: "a", text: "一", date: try CalendarDate("2025-11-21"), title: "二")
    var line: [UInt8] = []
    document.appendJSONLine(to: &line)
    #expect(
      String(decoding: line, as: UTF8.self)
        == #"{"id":"a","date":"2025-11-21","title":"二","text":"一"}"# + "\n"
    )
    #expect(document.removing([]) == document)
  }
}
