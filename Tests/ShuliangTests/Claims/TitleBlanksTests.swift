import Testing

@testable import Shuliang

@Suite struct TitleBlanksTests {
  private func kinds(of text: String) -> [ClauseWord.Kind] {
    let bytes = Array(text.utf8)
    let words = ClauseWordReader.words(of: bytes)
    return words.map(\.kind)
  }

  /// A blank between Han parts the clauses of a title; a sentence with a stop has commas of its own.
  @Test func aBlankPartsATitle() {
    #expect(kinds(of: "上海新增 北京减少").contains(.comma))
    #expect(!kinds(of: "上海新增 北京减少。").contains(.comma))
    #expect(!kinds(of: "上海新增 Norvik").contains(.comma))
  }

  @Test func eachClauseHasASubjectOfItsOwn() {
    #expect(ReadClaims("云岭市持续关门 柳源县裁员10%").subject("10%") == "柳源县")
  }
}
