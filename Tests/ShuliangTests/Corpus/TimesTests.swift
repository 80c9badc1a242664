import ShuliangCorpus
import Testing

@Suite struct TimesTests {
  static let kinds = [
    "day", "month", "year", "republic", "quarter", "half", "third", "edge", "plan", "decade",
    "century", "until", "since", "relative year", "relative month", "relative quarter",
    "relative day", "week", "window", "partial", "earlier", "gloss", "none",
  ]

  @Test(arguments: kinds)
  func everySpellingGivesItsTime(kind: String) throws {
    let cases = try CorpusFiles.times().filter { $0.kind == kind }
    #expect(!cases.isEmpty)
    for time in cases {
      for expression in time.expressions where time.reading(of: expression) != time.expected {
        Issue.record(
          """
          Times.tsv:\(time.line): \(expression) should be \(time.expected), \
          read \(time.reading(of: expression))
          """
        )
      }
    }
  }

  @Test func fiveHundredSpellingsOfTheseKinds() throws {
    let cases = try CorpusFiles.times()
    #expect(Set(cases.map(\.kind)) == Set(Self.kinds))
    #expect(Set(cases.flatMap(\.expressions)).count >= 500)
    for time in cases {
      #expect(Set(time.expressions).count == time.expressions.count, "Times.tsv:\(time.line)")
    }
  }
}
