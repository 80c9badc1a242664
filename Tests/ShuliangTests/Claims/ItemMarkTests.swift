import Testing

@testable import Shuliang

/// The number of an item is no part of whom it names, and each item stands for itself.
@Suite struct ItemMarkTests {
  @Test(arguments: ["3、", "11、", "2.", "①", " 7、"])
  func isNoPartOfAName(mark: String) {
    #expect(ReadClaims("\(mark)瑞士进口总额增长3%。").subject("3%") == "瑞士")
  }

  /// 3.5亿元 is a number, 2025、 has too many digits, and 三、 none.
  @Test(arguments: [
    ("3、瑞", 4), (" 11.瑞", 4), ("①瑞", 3), ("3.5亿", 0), ("2025、", 0), ("三、瑞", 0), ("3", 0), ("", 0),
  ])
  func endsBehindItself(text: String, end: Int) {
    let bytes = Array(text.utf8)
    #expect(ItemMark.end(in: bytes, from: 0, to: bytes.count) == end)
  }

  @Test func anItemTakesOverNothing() {
    let digest = "1、云岭市出口增长3%。\n2、续聘人数增加5000人。\n续聘人数增加6000人。"
    let claims = ReadClaims(digest)
    #expect(claims.subject("3%") == "云岭市")
    #expect(claims.subject("5000人") != "云岭市")
  }

  /// A hyphen with a blank behind it opens an item; without one it is a sign.
  @Test func aHyphenOpensAnItem() {
    #expect(ReadClaims("- 瑞士进口总额增长3%。").subject("3%") == "瑞士")
    let bytes = Array("-5".utf8)
    #expect(ItemMark.end(in: bytes, from: 0, to: 2) == 0)
  }
}
