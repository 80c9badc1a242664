import Testing

@testable import Shuliang

@Suite struct ScalarCursorTests {
  /// One, two, three and four bytes long.
  private let bytes = Array("a\u{B7}数\u{20BB7}b".utf8)
  private let borders = [0, 1, 3, 6, 10, 11]

  @Test func countsScalarsBeforeAByte() {
    var cursor = ScalarCursor()
    for (scalar, byte) in borders.enumerated() {
      #expect(cursor.scalarOffset(ofByte: byte, in: bytes) == scalar)
    }
  }

  @Test func findsTheByteOfAScalar() {
    var cursor = ScalarCursor()
    for (scalar, byte) in borders.enumerated() {
      #expect(cursor.byteOffset(ofScalar: scalar, in: bytes) == byte)
    }
  }

  @Test func goesBackAsWell() {
    var counting = ScalarCursor()
    var finding = ScalarCursor()
    for scalar in [5, 0, 4, 2, 3, 1, 5] {
      #expect(counting.scalarOffset(ofByte: borders[scalar], in: bytes) == scalar)
      #expect(finding.byteOffset(ofScalar: scalar, in: bytes) == borders[scalar])
    }
  }
}
