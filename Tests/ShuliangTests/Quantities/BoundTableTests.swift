import Testing

@testable import Shuliang

@Suite struct BoundTableTests {
  private let table = BoundTable.standard

  @Test(arguments: [
    ("近", Quantity.Bound.approximate), ("将近", .approximate), ("约", .approximate),
    ("超过", .moreThan), ("逾", .moreThan), ("突破", .moreThan), ("高于", .moreThan),
    ("不低于", .atLeast), ("至少", .atLeast), ("不足", .lessThan), ("不到", .lessThan),
    ("不超过", .atMost), ("最多", .atMost), ("至多", .atMost),
  ])
  func knowsWordsBeforeANumeral(word: String, bound: Quantity.Bound) throws {
    let text = Array("有\(word)3".utf8)
    let match = try #require(table.match(.before, in: text, at: text.count - 1))
    #expect(match.bound == bound)
    #expect(match.length == word.utf8.count)
  }

  @Test(arguments: [
    ("以上", Quantity.Bound.atLeast), ("及以上", .atLeast), ("以下", .atMost), ("以内", .atMost),
    ("左右", .approximate), ("上下", .approximate),
  ])
  func knowsWordsBehindTheUnit(word: String, bound: Quantity.Bound) throws {
    let match = try #require(table.match(.after, in: Array(word.utf8), at: 0))
    #expect(match.bound == bound)
    #expect(match.length == word.utf8.count)
  }

  @Test func knowsWordsInside() {
    #expect(table.match(.inside, in: Array("余".utf8), at: 0)?.bound == .moreThan)
    #expect(table.match(.inside, in: Array("多".utf8), at: 0)?.bound == .moreThan)
    #expect(table.match(.inside, in: Array("来".utf8), at: 0)?.bound == .approximate)
    #expect(table.match(.inside, in: Array("以上".utf8), at: 0) == nil)
  }

  @Test(arguments: ["附近", "赶超", "远超", "节约", "合约", "最近"])
  func stepsOverLongerWords(word: String) {
    let text = Array(word.utf8)
    #expect(table.match(.before, in: text, at: text.count) == nil)
  }

  @Test(arguments: [
    ("近\t\tbeside\tapproximate", "'beside' is no position of a bound word"),
    ("近\t\tbefore\tnearly", "'nearly' is no bound"),
  ])
  func namesTheLineThatIsWrong(row: String, reason: String) {
    #expect(throws: TableError(table: "bounds.tsv", line: 2, reason: reason)) {
      _ = try BoundTable.tries("word\tvariants\tposition\tbound\n\(row)\n")
    }
  }
}
