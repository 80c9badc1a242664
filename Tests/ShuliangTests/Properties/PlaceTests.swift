import Foundation
import Testing

@testable import Shuliang

@Suite struct PlaceTests {
  @Test(arguments: try CorpusFiles.names(in: "Articles", extension: "txt"))
  func everyRecordCutsItsOwnText(name: String) throws {
    let article = try CorpusFiles.article(name)
    #expect(Figures.extractor.records(in: article).count >= 20)
    RecordPlaces.check(article, name)
  }

  @Test(arguments: try CorpusFiles.names(in: "Articles", extension: "txt"))
  func everyEncodingGivesTheSameRecords(name: String) throws {
    let article = try CorpusFiles.article(name)
    let records = Figures.extractor.records(in: article)
    for (encoding, bytes) in try Self.copies(of: article.text) {
      let copy = try Document(id: name, bytes: bytes)
      #expect(copy.text == article.text, "\(encoding)")
      #expect(Figures.extractor.records(in: copy) == records, "\(encoding)")
    }
  }

  private static func copies(of text: String) throws -> [(String, [UInt8])] {
    [
      ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + text.utf8),
      ("UTF-16LE", EncodedText.utf16LittleEndian(text)),
      ("UTF-16BE", EncodedText.utf16BigEndian(text)),
      ("UTF-16LE with a mark", [0xFF, 0xFE] + EncodedText.utf16LittleEndian(text)),
      ("GB18030", try GB18030Writer.shared.bytes(of: text)),
    ]
  }

  @Test func lineEndsChangeNothingButPlaces() throws {
    for article in try CorpusFiles.articles() {
      let windows = Document(
        id: article.id,
        text: article.text.replacing("\n", with: "\r\n")
      )
      RecordPlaces.check(windows, "\(article.id) with CR LF")
      let lines = Figures.extractor.records(in: article).map { Figures.line($0) }
      #expect(Figures.extractor.records(in: windows).map { Figures.line($0) } == lines)
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func randomTextKeepsItsPlaces(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for round in 0..<1500 {
      let text = Passages.random(&generator)
      RecordPlaces.check(
        Document(id: "random", text: text),
        "seed \(seed), round \(round): \(text.debugDescription)"
      )
    }
  }

  @Test(arguments: [11, 12] as [UInt64])
  func randomBytesKeepTheirPlaces(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for round in 0..<400 {
      let bytes = Passages.randomBytes(&generator)
      for encoding in [nil, TextEncoding.utf8, .utf16LittleEndian, .gb18030, .big5] {
        let document = try Document(id: "bytes", bytes: bytes, encoding: encoding, policy: .lossy)
        RecordPlaces.check(
          document,
          "seed \(seed), round \(round), \(encoding?.name ?? "found out")"
        )
      }
    }
  }
}
