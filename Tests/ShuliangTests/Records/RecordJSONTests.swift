import Foundation
import Testing

@testable import Shuliang

@Suite struct RecordJSONTests {
  private func line(_ text: String, document: String = "news") throws -> String {
    var output: [UInt8] = []
    try #require(Figures.records(text, document: document).first).appendJSONLine(to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func writesTheKeysInOrder() throws {
    let id = RecordIdentity.make(document: "news", start: 5, text: "297.4万千瓦")
    #expect(
      try line("全市装机达297.4万千瓦。") == """
        {"schema":"shuliang.record/1","id":"\(id)","document":"news","start":5,"end":13,\
        "text":"297.4万千瓦","kind":"measure","value":"2974000","unit":"kW","bound":"exact",\
        "role":"claim","dimension":"power","base":{"value":"2974000000","unit":"W"},\
        "subject":{"text":"全市","start":0,"end":2},"indicator":{"text":"装机","start":2,"end":4},\
        "sentence":{"text":"全市装机达297.4万千瓦。","start":0,"end":14}}

        """
    )
  }

  /// With a second owner of the bytes every record copied all that was written before it: 25,000
  /// records took minutes.
  @Test func writingARecordLeavesTheBytesWhereTheyAre() throws {
    let records = Figures.records("全市装机达297.4万千瓦，其中风电12万千瓦。", document: "news")
    var output: [UInt8] = []
    output.reserveCapacity(10_000)
    let place = output.withUnsafeBufferPointer(\.baseAddress)
    for record in records { record.appendJSONLine(to: &output) }
    #expect(output.count { $0 == UInt8(ascii: "\n") } == 2)
    #expect(output.withUnsafeBufferPointer(\.baseAddress) == place)
  }

  @Test func anIntervalHasTwoEndsAndNoValue() throws {
    let json = try line("建成三四十个")
    #expect(json.contains("\"lower\":\"30\",\"upper\":\"40\",\"unit\":\"个\",\"bound\":\"range\""))
    #expect(!json.contains("\"value\""))
    #expect(!json.contains("\"base\""))
  }

  @Test func numbersAreStringsAsWritten() throws {
    #expect(try line("增长4.0%").contains("\"value\":\"4.0\""))
    #expect(try line("三分之一的人").contains("\"value\":\"1/3\""))
    #expect(try line("3比1获胜").contains("\"value\":\"3:1\""))
  }

  @Test func escapesWhatJSONForbids() throws {
    let name = "a\"b\\c\n\r\t\u{1}\u{1F}\u{7F}数"
    let json = try line("\u{8}“\\”有3个", document: name)
    #expect(json.contains(#""a\"b\\c\n\r\t\u0001\u001f"#))
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["document"] as? String == name)
    let sentence = object?["sentence"] as? [String: Any]
    #expect(sentence?["text"] as? String == "\u{8}“\\”有3个")
  }

  @Test func appendsToWhatIsThere() throws {
    var output = Array("first\n".utf8)
    let records = Figures.records("3个、4家")
    for record in records { record.appendJSONLine(to: &output) }
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first == "first")
    #expect(records.count == 2)
  }

  @Test func everyArticleGivesValidJSON() throws {
    for article in try CorpusFiles.articles() {
      for record in Figures.extractor.records(in: article) {
        var output: [UInt8] = []
        record.appendJSONLine(to: &output)
        let object = try JSONSerialization.jsonObject(with: Data(output)) as? [String: Any]
        #expect(object?["text"] as? String == record.text)
        #expect(output.filter { $0 == 0x0A }.count == 1)
      }
    }
  }
}
