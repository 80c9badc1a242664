import Testing

@testable import Shuliang

/// The numeral that a part of an enumeration begins with is nobody.
@Suite struct ItemWordsTests {
  @Test(arguments: [
    ("柳源县今年要办好实事：一是新增泊位2.5万个；二是改造管网40公里。", "2.5万个"),
    ("柳源县今年要办好实事：一是新增泊位2.5万个；二是改造管网40公里。", "40公里"),
    ("柳源县作出部署。三要新建公园60处。", "60处"), ("柳源县作出部署。其三是新建公园60处。", "60处"),
    ("柳源县作出部署，“十一是新建公园60处。”", "60处"),
  ])
  func isNoSubject(text: String, figure: String) {
    #expect(ReadClaims(text).subject(figure) == "柳源县")
  }

  @Test(arguments: ["一是扩岭", "扩岭；二要扩大", "“三是扩岭", "十二要办好扩岭"])
  func isMarked(text: String) {
    let words = ClauseWordReader.words(of: Array(text.utf8))
    #expect(words.contains { $0.kind == .connective })
  }

  /// Inside a clause, parted by a blank, before another verb, at the end.
  @Test(arguments: ["岭一是扩", "一 是扩岭", "一有扩岭", "扩，一", "岭要扩大"])
  func othersStayAsTheyAre(text: String) {
    let words = ClauseWordReader.words(of: Array(text.utf8))
    #expect(!words.contains { $0.kind == .connective })
  }
}
