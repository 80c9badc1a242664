import Testing

@testable import Shuliang

@Suite struct TimeWordTests {
  private func word(_ cells: String) throws -> TimeWord? {
    let text = "words\tmeaning\tunit\tfirst\tlast\n今年\t" + cells
    let table = try TSVTable(name: "test", text: text, columns: ["words", "meaning"])
    return TimeWord(table.rows[0], CaseNames())
  }

  @Test(arguments: [
    ("document\tyear\t-1", TimeWord.field(.offset(-1, from: .document, .year))),
    ("earlier\tmonth\t0", .field(.offset(0, from: .earlier, .month))),
    ("either\tyear\t-1", .field(.offset(-1, from: .earlierOrDocument, .year))),
    ("number\tquarter\t1\t2", .field(.numbers(1, 2, .quarter))),
    ("end\tyear", .edge(.end, of: .year)), ("start\tmonth", .edge(.start, of: .month)),
    ("same", .samePeriod), ("earlier", .earlierPeriod), ("weekday", .weekday), ("since", .since),
    ("until", .until), ("neutral", .neutral), ("", .neutral), ("past", .past), ("future", .future),
  ])
  func readsARow(cells: String, expected: TimeWord) throws {
    #expect(try word(cells) == expected)
  }

  @Test(arguments: [
    "document", "document\tyear", "document\tyear\tone", "document\tyear\t100", "number\tyear\t1",
    "number\tyear\t3\t2", "since\tyear", "other",
  ])
  func refusesARow(cells: String) throws {
    #expect(try word(cells) == nil)
  }
}
