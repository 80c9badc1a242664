import Testing

@testable import Shuliang

/// What no newspaper prints: it must come to an end, and a figure behind it must be found.
@Suite struct ExtremeInputTests {
  @Test func nothingGivesNothing() throws {
    #expect(Figures.read("").isEmpty)
    #expect(Figures.read("\u{0}").isEmpty)
    #expect(Figures.read("\n\n\n").isEmpty)
    #expect(Figures.extractor.records(in: try Document(id: "", bytes: [])).isEmpty)
    #expect(Figures.extractor.records(in: try Document(id: "", bytes: [0])).isEmpty)
  }

  @Test func tenThousandNULs() throws {
    let bytes = [UInt8](repeating: 0, count: 10_000) + "18所".utf8
    let records = Figures.extractor.records(in: try Document(id: "", bytes: bytes))
    #expect(records.map { Figures.line($0) } == ["18所 = 18 所 count"])
    #expect(records.first?.range == 10_000..<10_003)
  }

  @Test func halfASurrogate() throws {
    let half: [UInt8] = [0xFF, 0xFE, 0x3D, 0xD8]
    let bytes = half + EncodedText.utf16LittleEndian("有18所") + [0x00, 0xDC]
    let document = try Document(id: "", bytes: bytes, policy: .lossy)
    let records = Figures.extractor.records(in: document)
    #expect(records.map { Figures.line($0) } == ["18所 = 18 所 count"])
    #expect(records.first?.range == 2..<5)
  }

  /// Work that grows with the text at each place of it would keep these from coming to an end.
  @Test(arguments: [
    "1", "９", "1,000,", "1 000 ", "一", "亿", "多万", "1、", "1-", "1.", "1:", "“", "「1", "（", "第1、",
    "3至", "百分之",
    "半", "负", "零下", "\n", "\r\n", " ", "\u{3000}", "，\n", "1\n", "a\n", "ａ", "约", "一辆", "1/", "½",
    "0", "1万",
  ])
  func repetitionsComeToAnEnd(piece: String) {
    let text = String(repeating: piece, count: 3000) + "。共3个。"
    #expect(Figures.read(text).last == "3个 = 3 个 count")
  }

  @Test(arguments: ["1", "９", "0", "一", "“", "（", "负", "约", "近", "，\n", "\r\n", " ", "\u{3000}"])
  func halfAMegabyteOfOneSign(piece: String) {
    // A digit run was read again from each of its digits.
    let count = 500_000 / piece.utf8.count
    let text = String(repeating: piece, count: count) + "。共3个。"
    #expect(Figures.read(text).last == "3个 = 3 个 count")
  }

  @Test func fiveMegabytesInOneLine() throws {
    let filler = String(repeating: "这里没有什么可以读的，", count: 150)
    let piece = filler + "全市新增学校18所，"
    let count = 5_000_000 / piece.utf8.count + 1
    let text = String(repeating: piece, count: count)
    #expect(text.utf8.count >= 5_000_000)
    let records = Figures.records(text)
    #expect(records.count == count)
    let length = piece.unicodeScalars.count
    #expect(records.last?.range == (count * length - 4)..<(count * length - 1))
  }
}
