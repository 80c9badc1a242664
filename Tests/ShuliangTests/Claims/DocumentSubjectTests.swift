import Testing

@testable import Shuliang

@Suite struct DocumentSubjectTests {
  /// What stands in the text where its first name is.
  private func name(of text: String) -> String? {
    let bytes = Array(text.utf8)
    let words = ClauseWordReader(bytes: bytes, lexicon: .standard, figures: [], times: [])
    var subject = DocumentSubject(words, Array(Sentences(of: bytes)))
    let found = subject.find(in: bytes)
    #expect(subject.find(in: bytes) == found)
    return found.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(arguments: [
    ("上海港口繁忙。北京下雪。", "上海"),
    ("今天下雪。北京也是。", "北京"),
    // Where a report was written is no subject.
    ("（记者陈岚 台北报道）北京下雪。", "北京"),
    ("今天下雪。", nil),
    ("", nil),
  ])
  func isTheFirstName(text: String, name: String?) {
    #expect(self.name(of: text) == name)
  }

  @Test func standsWithinTheFirstSentences() {
    #expect(name(of: String(repeating: "下雪。", count: 11) + "北京下雪。") == "北京")
    #expect(name(of: String(repeating: "下雪。", count: 12) + "北京下雪。") == nil)
  }

  /// The name of a law, and with whom something is done; 中国（云南） is the second of them.
  @Test(arguments: [
    ("出台《中华人民共和国海洋法》实施办法。北京下雪。", "北京"), ("加强与广东、湖南的合作。北京下雪。", "北京"), ("争创中国（云南）试验区。", "云南"),
    // What is quoted, and the world.
    ("“中国天眼”开放。北京下雪。", "北京"), ("全球市场回暖。北京下雪。", "北京"),
  ])
  func isNotNamedInPassing(text: String, name: String) {
    #expect(self.name(of: text) == name)
  }

  /// Who governs a country, and who speaks for himself, is not whom a text is about.
  @Test(arguments: ["每年安排140亿元。衔接工作获国务院表扬。", "每年安排140亿元。本人表示感谢。"])
  func isNoGovernment(text: String) {
    let claims = ReadClaims(text)
    #expect(claims["140亿元"] != nil)
    #expect(claims.subject("140亿元") == nil)
  }
}
