import Testing

@testable import ShuliangCommand

@Suite struct ByteReaderTests {
  private func lines(_ bytes: [UInt8], limit: Int = .max) throws -> [Int] {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "a")
    let reader = ByteReader(try SystemFile(reading: folder.path + "/a"))
    var lengths: [Int] = []
    while let line = try reader.line(limit: limit) {
      switch line {
      case .bytes(let bytes): lengths.append(bytes.count)
      case .tooLong: lengths.append(-1)
      }
    }
    return lengths
  }

  @Test func readsLines() throws {
    #expect(try lines([]) == [])
    #expect(try lines([0x0A]) == [0])
    #expect(try lines(Array("ab\n\nc".utf8)) == [2, 0, 1])
    #expect(try lines(Array("ab\n".utf8)) == [2])
  }

  @Test func readsLinesLongerThanItsBuffer() throws {
    let line = [UInt8](repeating: 0x61, count: 1 << 18)
    #expect(try lines(line + [0x0A] + line + [0x62, 0x0A, 0x63]) == [1 << 18, 1 << 18 + 1, 1])
  }

  @Test func aLineThatIsTooLongIsLeftOutAndTheNextAreRead() throws {
    let long = [UInt8](repeating: 0x61, count: 1 << 20)
    #expect(
      try lines(Array("abc\nab\n".utf8) + long + Array("\nabcd\nabc".utf8), limit: 3) == [
        3, 2, -1, -1, 3,
      ]
    )
    #expect(try lines(long, limit: long.count) == [long.count])
    #expect(try lines(long, limit: long.count - 1) == [-1])
  }

  @Test func readsAll() throws {
    let folder = try TemporaryFolder()
    try folder.write([UInt8](repeating: 0x61, count: 1_000_001), to: "a")
    let reader = ByteReader(try SystemFile(reading: folder.path + "/a"))
    #expect(try reader.rest().count == 1_000_001)
    #expect(try reader.rest() == [])
    let limited = ByteReader(try SystemFile(reading: folder.path + "/a"))
    #expect(try limited.rest(limit: 1_000_000) == nil)
  }
}
