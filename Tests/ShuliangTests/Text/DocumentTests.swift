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
}
