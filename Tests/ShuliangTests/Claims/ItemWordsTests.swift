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

  @Test func isJoinedWithItsVerb() {
    let bytes = Array("一是扩岭，二要打好".utf8)
    var words = [
      ClauseWord(.text, 0..<3), ClauseWord(.level, 3..<6), ClauseWord(.text, 6..<12),
      ClauseWord(.comma, 12..<15), ClauseWord(.text, 15..<18), ClauseWord(.target, 18..<27),
    ]
    ItemWords.mark(in: &words, bytes)
    #expect(
      words == [
        ClauseWord(.connective, 0..<6), ClauseWord(.text, 6..<12), ClauseWord(.comma, 12..<15),
        ClauseWord(.connective, 15..<18), ClauseWord(.target, 18..<27),
      ]
    )
  }

  /// Inside a clause, parted by a blank, before another verb, at the end.
  @Test(arguments: ["岭一是扩", "一 是扩岭", "一有扩岭", "扩，一"])
  func othersStayAsTheyAre(text: String) {
    let bytes = Array(text.utf8)
    let words = ClauseWordReader.words(of: bytes)
    var marked = words
    ItemWords.mark(in: &marked, bytes)
    #expect(marked == words)
  }
}
