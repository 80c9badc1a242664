import Testing

@testable import ShuliangCommand

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("增长", 4), ("12％", 4), ("，。“”", 6), ("é", 1), ("e\u{301}", 1),
    ("…—°±", 4), ("ｱｲ", 2), ("한국", 4), ("ひらカタ", 8), ("𠮷", 2), ("😀", 2), ("€", 1),
    ("a\u{200B}b", 2),
  ])
  func countsCells(text: String, cells: Int) {
    #expect(DisplayWidth.of(text) == cells)
  }

  @Test func cutsBetweenCharacters() {
    #expect(DisplayWidth.prefix("增长12%", cells: 5) == "增长1")
    #expect(DisplayWidth.prefix("增长12%", cells: 3) == "增")
    #expect(DisplayWidth.suffix("增长12%", cells: 4) == "12%")
    #expect(DisplayWidth.suffix("增长12%", cells: 5) == "长12%")
    #expect(DisplayWidth.prefix("增长", cells: 0).isEmpty)
    #expect(DisplayWidth.prefix("增长", cells: -1).isEmpty)
    #expect(DisplayWidth.suffix("增长", cells: 9) == "增长")
  }
}
