import Testing

@testable import Shuliang

@Suite struct TimeExpressionScannerTests {
  @Test func readsNothingBesideItsRange() throws {
    let text = "从2024年起全市2025年产能达100万吨，今年度"
    let bytes = Array(text.utf8)
    let year = try #require(text.firstRange(of: "2025年"))
    let start = text.utf8.distance(from: text.startIndex, to: year.lowerBound)
    let time = try #require(TimeExpression(in: bytes, range: start..<start + 7))
    #expect(time.range == start..<start + 7)
    #expect(time.resolve()?.description == "2025")
    let thisYear = bytes.count - 9
    let relative = TimeExpression(in: bytes, range: thisYear..<thisYear + 6)
    #expect(relative?.resolve(relativeTo: try CalendarDate("2025"))?.description == "2025")
  }

  @Test func refusesRangesThatAreNone() {
    let bytes = Array("2025年".utf8)
    #expect(TimeExpression(in: bytes, range: 0..<0) == nil)
    #expect(TimeExpression(in: bytes, range: 0..<8) == nil)
    #expect(TimeExpression(in: bytes, range: -1..<7) == nil)
    #expect(TimeExpression(in: bytes, range: 0..<6) == nil, "年 is cut in two")
    #expect(TimeExpression(in: [], range: 0..<0) == nil)
  }

  @Test func refusesWhatIsTooLong() {
    #expect(Times.expression("自1995年" + String(repeating: "开", count: 100) + "以来") != nil)
    #expect(Times.expression("自1995年" + String(repeating: "开", count: 200) + "以来") == nil)
  }

  @Test(arguments: [
    "自1995年开展“绿化年”活动以来", "社會氣象站1995年開始這項民調以來", "1995年开业以来", "自1995年建成投产起",
  ])
  func stepsOverEvents(text: String) {
    #expect(Times.iso(text) == "1995/..")
  }

  /// Pieces of time expressions and bytes of any value, whole and broken.
  private func randomBytes(_ generator: inout SplitMix64) -> [UInt8] {
    let pieces = [
      "年", "月", "日", "季度", "截至", "以来", "去年", "今", "至", "—", "（", "）", "“", "十四五", "世纪", "年代", "第",
      "前", "个", "近", "2025", "12", "0", "二", "九六", "民國", "：", "时", "周", "底", "的", " ", "9999",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<generator.below(9) {
      if generator.below(4) == 0 {
        bytes.append(UInt8(generator.below(256)))
      } else {
        bytes += generator.pick(pieces).utf8.prefix(generator.below(5) == 0 ? 2 : 20)
      }
    }
    return bytes
  }

  @Test(arguments: [61, 62, 63] as [UInt64])
  func noBytesBreakIt(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let dates = try ["2025-11-21", "2025-11", "2025", "0000-01-01", "9999-12-31"].map {
      try CalendarDate($0)
    }
    var resolved = 0
    for _ in 0..<20_000 {
      let bytes = randomBytes(&generator)
      guard !bytes.isEmpty else { continue }
      let start = generator.below(3) == 0 ? generator.below(bytes.count) : 0
      let end =
        generator.below(3) == 0 ? start + generator.below(bytes.count - start + 1) : bytes.count
      guard let time = TimeExpression(in: bytes, range: start..<end) else { continue }
      let earlier = CalendarInterval(generator.pick(dates))
      guard let interval = time.resolve(relativeTo: generator.pick(dates), earlier: earlier) else {
        continue
      }
      resolved += 1
      #expect(
        interval.start == nil || interval.end == nil
          || interval.start?.firstDay.dayNumber ?? 0 <= interval.end?.lastDay.dayNumber ?? 0
      )
    }
    #expect(resolved > 100, "the pieces make times now and then")
  }
}
