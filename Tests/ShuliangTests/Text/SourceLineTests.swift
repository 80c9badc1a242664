import Testing

@testable import Shuliang

@Suite struct SourceLineTests {
  private func lines(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return SourceLineScanner(bytes).lines().map { line in
      "\(String(decoding: bytes[line.range], as: UTF8.self))|\(line.breaks)"
        + (line.hasWideForms ? "|wide" : "")
    }
  }

  static let cases: [(String, [String])] = [
    ("", []), ("\n\n", []), (" \u{3000}", []),
    ("一", ["一|0"]), ("一\n", ["一|1"]), ("一\r\n\r\n二", ["一|2", "二|0"]), ("一\r\r二", ["一|2", "二|0"]),
    // Blanks around a line are no part of it, and a line of blanks is none.
    ("\n\u{3000}\u{3000}一 二\t\u{3000} \n \t\n\u{A0}三", ["一 二|2", "三|0"]),
    // Controls that end no line.
    ("一\u{0}\t二\n", ["一\u{0}\t二|1"]),
    // Forms that are folded, and punctuation that is not.
    ("一１\n二，：\n三％", ["一１|1|wide", "二，：|1", "三％|0|wide"]),
  ]

  @Test(arguments: cases)
  func partsATextIntoLines(text: String, expected: [String]) {
    #expect(lines(text) == expected)
  }

  @Test func countsNoMoreThan255Breaks() {
    #expect(lines("一" + String(repeating: "\n", count: 300) + "二") == ["一|255", "二|0"])
  }
}
