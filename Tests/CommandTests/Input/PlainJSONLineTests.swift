import Testing

@testable import ShuliangCommand

@Suite struct PlainJSONLineTests {
  private func text(_ line: String) -> String? {
    PlainJSONLine.fields(Array(line.utf8)).map {
      $0.id + "|" + String(decoding: $0.text, as: UTF8.self)
    }
  }

  @Test(arguments: [
    (#"{"id":"a","text":"全市"}"#, "a|全市"),
    (#" { "text" : "" , "id" : 12 } "#, "12|"),
    (#"{"id":"a","url":"x","n":3,"text":"\"\\\/\n\r\t\u4e00\ud842\udfb7"}"#, "a|\"\\/\n\r\t一𠮷"),
  ])
  func plainLinesAreRead(line: String, expected: String) {
    #expect(text(line) == expected)
  }

  @Test(arguments: ["a", "全", "\u{7F}", " "], 0...20)
  func marksAreSeenAtEveryPlace(filler: String, count: Int) {
    let before = String(repeating: filler, count: count)
    #expect(text(#"{"id":"a","text":"\#(before)全"}"#) == "a|\(before)全")
    #expect(text(#"{"id":"a","text":"\#(before)\n全"}"#) == "a|\(before)\n全")
    #expect(text("{\"id\":\"a\",\"text\":\"\(before)\u{1F}全全全\"}") == nil)
  }

  @Test(arguments: [
    "", "{", "{}", #"{"id":"a"}"#, #"{"id":"a","text":null}"#, #"{"id":"a","text":"x"}}"#,
    #"{"id":"a","text":"x",}"#, #"{"id":"a","text":"\ud842"}"#, #"{"id":"a","text":"\x"}"#,
    #"{"id":"a","text":"x","id":"b"}"#, #"{"id":-1,"text":"x"}"#, #"{"id":01,"text":"x"}"#,
    #"{"id":"a","text":"x","n":[1]}"#, #"["a"]"#, "{\"id\":\"a\",\"text\":\"\t\"}",
    #"{"id":"a","text":"x"#, #"{"id":"a","text":"\u12"#, #"{"id":"a" "text":"x"}"#,
  ])
  func allElseIsLeftToTheOtherParser(line: String) {
    #expect(text(line) == nil)
  }
}
