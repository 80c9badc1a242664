import Testing

@testable import Shuliang

@Suite struct KnownFiguresTests {
  private func entry(_ scalar: UInt32, _ identity: UInt64) -> ReadingTrace.Entry {
    .init(scalar: scalar, figure: KnownFigure(identity: identity, role: .claim, content: 0))
  }

  private func identity(_ known: KnownFigures, _ document: Int, _ scalar: Int) -> UInt64? {
    known[KnownFigure.Place(document: document, scalar: scalar)]?.identity
  }

  /// As many as fill some pieces, each document's in any order.
  @Test func keepsWhatIsAskedOfEachOfMany() {
    var generator = SplitMix64(seed: 6)
    var known = KnownFigures()
    var kept: [KnownFigure.Place: KnownFigure] = [:]
    for document in 0..<40 {
      known.beginDocument(document)
      for _ in 0..<generator.below(700) {
        let scalar = generator.below(2000)
        let figure = KnownFigure(
          identity: generator.next(),
          role: generator.pick([.claim, .attributive]),
          content: generator.next()
        )
        known.append(.init(scalar: UInt32(scalar), figure: figure))
        kept[.init(document: document, scalar: scalar)] = figure
      }
    }
    for document in 0..<40 {
      for scalar in 0..<2000 {
        let place = KnownFigure.Place(document: document, scalar: scalar)
        let (found, expected) = (known[place], kept[place])
        guard found?.identity == expected?.identity, found?.role == expected?.role,
          expected.map({ found?.says($0) ?? false }) ?? true
        else {
          Issue.record("\(place): \(String(describing: found))")
          return
        }
      }
    }
    #expect(known.byteCount < 17 * kept.count + (1 << 17))
  }

  @Test func figuresThatSayOtherThingsDiffer() {
    var generator = SplitMix64(seed: 7)
    let figures = (0..<300).map { _ in
      KnownFigure(identity: 0, role: .claim, content: generator.next())
    }
    for (index, figure) in figures.enumerated() {
      #expect(figures.firstIndex { $0.says(figure) } == index)
    }
  }

  @Test func findsAFigureByItsPlace() {
    var known = KnownFigures()
    #expect(identity(known, 0, 0) == nil)
    known.beginDocument(0)
    for scalar in [5, 9, 20] as [UInt32] { known.append(entry(scalar, UInt64(scalar))) }
    // The document between them has none.
    known.beginDocument(2)
    for scalar in [9, 3, 7, 3] as [UInt32] { known.append(entry(scalar, UInt64(scalar) + 100)) }
    #expect([5, 9, 20].map { identity(known, 0, $0) } == [5, 9, 20])
    #expect([3, 7, 9].map { identity(known, 2, $0) } == [103, 107, 109])
    #expect([0, 6, 21].map { identity(known, 0, $0) } == [nil, nil, nil])
    #expect(identity(known, 1, 5) == nil)
    #expect(identity(known, 2, 5) == nil)
    #expect(identity(known, 3, 5) == nil)
  }
}
