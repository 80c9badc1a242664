import Testing

@testable import Shuliang

@Suite struct WidthTests {
  private func replacing(_ text: String, _ change: (UInt32) -> UInt32) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(Unicode.Scalar(change(scalar.value)) ?? scalar)
    }
    return String(result)
  }

  private func widened(_ text: String) -> String {
    replacing(text) { (0x30...0x39).contains($0) ? $0 + 0xFEE0 : $0 }
  }

  private func narrowed(_ text: String) -> String {
    replacing(text) { (0xFF10...0xFF19).contains($0) ? $0 - 0xFEE0 : $0 }
  }

  @Test(arguments: try CorpusFiles.names(in: "Articles", extension: "txt"))
  func fullwidthDigitsCountTheSame(name: String) throws {
    let article = Document(id: name, text: narrowed(try CorpusFiles.article(name).text))
    let wide = Document(id: name, text: widened(article.text))
    #expect(wide.text != article.text)
    let narrow = Figures.extractor.records(in: article)
    let records = Figures.extractor.records(in: wide)
    #expect(records.map(\.range) == narrow.map(\.range))
    for (record, other) in zip(records, narrow) {
      #expect(record.value == other.value, "\(record.text)")
      #expect(record.unit == other.unit, "\(record.text)")
      #expect(record.text == widened(other.text))
    }
  }
}
