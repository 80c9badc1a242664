import Testing

@testable import Shuliang

@Suite struct KnownFiguresTests {
  private func entry(_ scalar: UInt32, _ identity: UInt64) -> ReadingTrace.Entry {
    .init(scalar: scalar, figure: KnownFigure(identity: identity, role: .claim, content: 0))
  }

  private func identity(_ known: KnownFigures, _ document: Int, _ scalar: Int) -> UInt64? {
    known[KnownFigure.Place(document: document, scalar: scalar)]?.identity
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
