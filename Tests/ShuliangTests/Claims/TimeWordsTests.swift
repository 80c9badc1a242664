import Testing

@testable import Shuliang

@Suite struct TimeWordsTests {
  private static let header = "place\twords\tmeaning\tunit\tfirst\tlast\n"

  @Test func findsTheLongestWordOfAPlace() throws {
    let words = try TimeWords(
      Self.header + "point\t今\tdocument\tday\t0\npoint\t今年\tdocument\tyear\t0"
    )
    let bytes = Array("今年".utf8)
    let year = try #require(words.match(.point, in: bytes, at: 0, before: 6))
    #expect(year.length == 6)
    #expect(year.word == .field(.offset(0, from: .document, .year)))
    let day = try #require(words.match(.point, in: bytes, at: 0, before: 3))
    #expect(day.length == 3, "nothing beyond the range is looked at")
    #expect(words.match(.opening, in: bytes, at: 0, before: 6) == nil)
  }

  @Test(arguments: [
    ("here\t今年\tdocument\tyear\t0", "'here' is no place of a time word"),
    ("point\t今年\tdocument\tyear", "the cells behind the words do not fit together"),
    ("point\t今年\tdocument\tyears\t0", "the cells behind the words do not fit together"),
    ("plan\t一五\tnumber\tyear\t1957\t1953", "the cells behind the words do not fit together"),
    ("closing\t以来\tsinse", "the cells behind the words do not fit together"),
  ])
  func refusesMalformedRows(row: String, reason: String) {
    let error = #expect(throws: TableError.self) { try TimeWords(Self.header + row) }
    #expect(error == TableError(table: "times.tsv", line: 2, reason: reason))
  }

  @Test func plansFollowEachOther() {
    let names = [
      "一五", "二五", "三五", "四五", "五五", "六五", "七五", "八五", "九五", "十五", "十一五", "十二五",
      "十三五", "十四五", "十五五",
    ]
    let plans = names.compactMap { name -> TimeField? in
      let bytes = Array(name.utf8)
      guard
        case .field(let field) = TimeWords.standard.match(
          .plan,
          in: bytes,
          at: 0,
          before: bytes.count
        )?.word
      else { return nil }
      return field
    }
    #expect(plans.count == names.count)
    #expect(plans.allSatisfy { $0.last - $0.first == 4 })
    // 1963 to 1965 were years of adjustment without a plan.
    let gaps = zip(plans, plans.dropFirst()).map { $1.first - $0.last }
    #expect(gaps == [1, 4] + Array(repeating: 1, count: 12))
  }
}
