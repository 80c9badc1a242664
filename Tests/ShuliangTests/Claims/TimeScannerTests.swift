import Testing

@testable import Shuliang

@Suite struct TimeScannerTests {
  private func scanner(_ text: String, end: Int? = nil) -> TimeScanner {
    let bytes = Array(text.utf8)
    return TimeScanner(bytes, 0..<(end ?? bytes.count))
  }

  @Test func takesWhatStandsAtItsPlace() {
    var scanner = scanner("截至6 年")
    let word = scanner.takeWord(.opening)
    #expect(word == .until)
    let scalars = [scanner.takeScalar("78"), scanner.takeScalar("567"), scanner.take("年")]
    #expect(scalars == [false, true, false], "a blank stands before 年")
    scanner.skipBlanks()
    #expect(scanner.scalar == "年")
    let year = [scanner.take("天", "年"), scanner.takeScalar("年")]
    #expect(year == [true, false])
    #expect(scanner.isAtEnd && scanner.scalar == "\0")
  }

  @Test func looksAtNothingBehindItsRange() {
    var scanner = scanner("今年以来", end: 3)
    let word = scanner.takeWord(.point)
    #expect(word == .field(.offset(0, from: .document, .day)))
    let behind = [scanner.take("年"), scanner.takeScalar("年")]
    #expect(behind == [false, false])
    #expect(scanner.isAtEnd)
  }

  @Test func goesBackWhereAnAttemptFails() {
    var scanner = scanner("今年")
    let taken: Int? = scanner.attempt { scanner in
      _ = scanner.take("今")
      return nil
    }
    #expect(taken == nil && scanner.position == 0)
    let day = scanner.succeeds { $0.take("今") && $0.take("天") }
    #expect(!day && scanner.position == 0)
    let year = scanner.succeeds { $0.take("今") && $0.take("年") }
    #expect(year && scanner.isAtEnd)
  }
}
