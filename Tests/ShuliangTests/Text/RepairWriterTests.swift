import Testing

@testable import Shuliang

@Suite struct RepairWriterTests {
  private let source = Array("一二\n三４五\n六".utf8)

  @Test func aTextWithoutChangesIsItsSource() {
    var writer = RepairWriter(source: source)
    writer.append(0..<7, hasWideForms: false)
    writer.appendGap(7..<source.count)
    let (bytes, map) = writer.finish()
    #expect(bytes == source)
    #expect(map == SourceMap())
  }

  @Test func stretchesMayComeInAnyOrder() {
    var writer = RepairWriter(source: source)
    writer.append(0..<6, hasWideForms: false)
    writer.append(17..<20, hasWideForms: false)
    writer.append(6..<16, hasWideForms: true)
    let (bytes, map) = writer.finish()
    #expect(String(decoding: bytes, as: UTF8.self) == "一二六\n三4五")
    #expect((0..<7).map { map.sourceOffset(of: $0) } == [0, 1, 7, 2, 3, 4, 5])
    // From the first scalar to the last that the stretch was put together from.
    #expect(map.sourceRange(of: 1..<7) == 1..<8)
    #expect(map.sourceRange(of: 2..<5) == 2..<8)
  }

  @Test func aSpaceStandsForABreak() {
    var writer = RepairWriter(source: source)
    writer.append(0..<6, hasWideForms: false)
    writer.appendSpace(at: 6)
    writer.append(7..<16, hasWideForms: true)
    let (bytes, map) = writer.finish()
    #expect(String(decoding: bytes, as: UTF8.self) == "一二 三4五")
    #expect((0..<6).map { map.sourceOffset(of: $0) } == [0, 1, 2, 3, 4, 5])
  }

  @Test func aSpaceMayStandForABreakFartherOn() {
    var writer = RepairWriter(source: source)
    writer.append(0..<3, hasWideForms: false)
    writer.appendSpace(at: 16)
    writer.append(17..<20, hasWideForms: false)
    writer.appendGap(6..<7)
    let (bytes, map) = writer.finish()
    #expect(String(decoding: bytes, as: UTF8.self) == "一 六\n")
    #expect((0..<4).map { map.sourceOffset(of: $0) } == [0, 6, 7, 2])
  }
}
