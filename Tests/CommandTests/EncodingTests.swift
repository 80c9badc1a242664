import Testing

/// The same text gives the same records in whatever encoding it comes.
@Suite struct EncodingTests {
  private static let text = "全年增长12%。\n"
  private static let gb18030: [UInt8] = [
    0xC8, 0xAB, 0xC4, 0xEA, 0xD4, 0xF6, 0xB3, 0xA4, 0x31, 0x32, 0x25, 0xA1, 0xA3, 0x0A,
  ]
  private static let big5: [UInt8] = [
    0xA5, 0xFE, 0xA6, 0x7E, 0xBC, 0x57, 0xAA, 0xF8, 0x31, 0x32, 0x25, 0xA1, 0x43, 0x0A,
  ]
  private static let utf16 = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }

  private func extract(_ bytes: [UInt8], _ options: [String] = []) throws -> String {
    var process = CommandProcess("extract", "-")
    process.arguments += options
    process.input = bytes
    let outcome = try process.run()
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    return outcome.output
  }

  @Test func findsTheEncoding() throws {
    let expected = try extract(Array(EncodingTests.text.utf8))
    #expect(expected.contains("\"start\":4,\"end\":7"))
    #expect(try extract([0xEF, 0xBB, 0xBF] + EncodingTests.text.utf8) == expected)
    #expect(try extract(EncodingTests.gb18030) == expected)
    #expect(try extract(EncodingTests.utf16) == expected)
    #expect(try extract([0xFF, 0xFE] + EncodingTests.utf16) == expected)
    let traditional = try extract(Array("全年增長12%。\n".utf8))
    #expect(try extract(EncodingTests.big5) == traditional)
  }

  @Test func takesANamedEncoding() throws {
    let expected = try extract(Array(EncodingTests.text.utf8))
    #expect(try extract(EncodingTests.gb18030, ["--encoding", "GBK"]) == expected)
    #expect(try extract(EncodingTests.utf16, ["--encoding", "utf-16le"]) == expected)
    let line = Array("{\"id\":\"-\",\"text\":\"".utf8) + EncodingTests.gb18030.dropLast()
    let options = ["--encoding", "gbk", "--input-format", "jsonl"]
    let records = try extract(line + Array("\\n\"}".utf8), options)
    #expect(records == expected)
  }
}
