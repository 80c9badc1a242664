import Testing

@testable import Shuliang

@Suite struct TimeNumberScannerTests {
  /// The parts of a time by number, as unit and numbers.
  private func parts(_ text: String) -> [TimeField]? {
    let bytes = Array(text.utf8)
    var scanner = TimeScanner(bytes, 0..<bytes.count)
    var point = TimePoint()
    while scanner.takeNumberedPart(&point) {}
    guard scanner.isAtEnd else { return nil }
    return [point.year, point.season, point.day].compactMap { $0 }
  }

  @Test(arguments: [
    ("2025年", [TimeField.numbers(2025, 2025, .year)]),
    ("2025年1—10月", [.numbers(2025, 2025, .year), .numbers(1, 10, .month)]),
    ("前11个月", [.numbers(1, 11, .month)]), ("首三季", [.numbers(1, 3, .quarter)]),
    ("第二季度", [.numbers(2, 2, .quarter)]), ("二季度", [.numbers(2, 2, .quarter)]),
    ("6月8日", [.numbers(6, 6, .month), .numbers(8, 8, .day)]),
    ("6月8號", [.numbers(6, 6, .month), .numbers(8, 8, .day)]),
    ("民國113年", [.numbers(2024, 2024, .year)]), ("公元618年", [.numbers(618, 618, .year)]),
    ("112學年度", [.numbers(2023, 2024, .year)]), ("20世纪90年代", [.numbers(1990, 1999, .decade)]),
    ("20世纪", [.numbers(1900, 1999, .year)]),
  ])
  func readsParts(text: String, expected: [TimeField]) {
    #expect(parts(text) == expected)
  }

  @Test(arguments: [
    "13月", "0月", "32日", "0日", "5季度", "第5季度", "两月", "97年", "5年", "3000年", "113年", "3季",
    "前13个月", "前0个月", "第6月", "20世纪25年代", "31世纪", "8号", "一年级", "民國300年", "六月八",
  ])
  func leavesOthersAlone(text: String) {
    #expect(parts(text) == nil)
  }
}
