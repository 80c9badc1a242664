import Shuliang
import Testing

@Suite struct TextEncodingTests {
  @Test(arguments: [
    ("utf-8", TextEncoding.utf8), ("UTF8", .utf8), ("gbk", .gb18030), ("GB2312", .gb18030),
    ("gb-18030", .gb18030), ("Big5", .big5), ("BIG-5", .big5), ("utf-16", .utf16),
    ("utf-16le", .utf16LittleEndian), ("UTF_16BE", .utf16BigEndian),
  ])
  func readsLabels(label: String, encoding: TextEncoding) {
    #expect(TextEncoding(label: label) == encoding)
  }

  @Test(arguments: ["", "latin1", "shift_jis", "utf-7"])
  func knowsNoOther(label: String) {
    #expect(TextEncoding(label: label) == nil)
  }

  @Test(arguments: TextEncoding.allCases)
  func aNameIsALabel(encoding: TextEncoding) {
    #expect(TextEncoding(label: encoding.name) == encoding)
  }
}
