import Testing

@testable import Shuliang

@Suite struct SourceMapTests {
  /// The repaired text's scalars 0..<5 came from 0..<5, 5..<8 from 7..<10, 8… from 20….
  private var map: SourceMap {
    var map = SourceMap()
    map.beginRun(repaired: 5, source: 7)
    map.beginRun(repaired: 8, source: 20)
    return map
  }

  @Test(arguments: [(0, 0), (4, 4), (5, 7), (7, 9), (8, 20), (100, 112)])
  func takesPlacesBack(repaired: Int, source: Int) {
    #expect(map.sourceOffset(of: repaired) == source)
  }

  @Test func aStretchHoldsWhatWasDroppedInside() {
    #expect(map.sourceRange(of: 3..<9) == 3..<21)
    #expect(map.sourcePieces(of: 3..<9) == [3..<5, 7..<10, 20..<21])
    // The end belongs to the last scalar: what was dropped behind it is not held.
    #expect(map.sourceRange(of: 3..<5) == 3..<5)
    #expect(map.sourcePieces(of: 3..<5) == [3..<5])
  }

  @Test func nothingIsNowhere() {
    #expect(map.sourceRange(of: 5..<5) == 7..<7)
    #expect(map.sourcePieces(of: 5..<5).isEmpty)
  }

  @Test func runsInStepAreOne() {
    var map = SourceMap()
    map.beginRun(repaired: 4, source: 4)
    #expect(map == SourceMap())
    // A second break at the same place replaces the first.
    map.beginRun(repaired: 4, source: 6)
    map.beginRun(repaired: 4, source: 9)
    #expect(map.runs.count == 2)
    #expect(map.sourceOffset(of: 4) == 9)
  }

  @Test func aStretchOfOneRunIsOnePiece() {
    var map = SourceMap()
    #expect(map.isIdentity)
    #expect(map.sourcePiece(of: 3..<9) == 3..<9)
    map.beginRun(repaired: 5, source: 6)
    #expect(!map.isIdentity)
    #expect(map.sourcePiece(of: 0..<5) == 0..<5)
    #expect(map.sourcePiece(of: 5..<8) == 6..<9)
    #expect(map.sourcePiece(of: 4..<6) == nil)
    #expect(map.sourcePiece(of: 4..<4) == nil)
  }
}
