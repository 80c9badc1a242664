import Testing

@testable import Shuliang

@Suite struct TimeWindowScannerTests {
  private func window(_ text: String) -> TimeWindow? {
    let bytes = Array(text.utf8)
    var scanner = TimeScanner(bytes, 0..<bytes.count)
    return scanner.takeWindow()
  }

  @Test(
    arguments: [
      ("近三年", TimeWindow.Direction.past, 3, CalendarUnit.year), ("过去24小时", .past, 24, .hour),
      ("過去兩日", .past, 2, .day), ("五年来", .past, 5, .year), ("5年來", .past, 5, .year),
      ("今后3年", .future, 3, .year), ("未來三個月", .future, 3, .month), ("三年前", .ago, 3, .year),
      ("10天之前", .ago, 10, .day), ("连续两年", .unanchored, 2, .year), ("三年", .unanchored, 3, .year),
      ("半年后", .unanchored, 6, .month), ("近半年", .past, 6, .month), ("近两周", .past, 2, .week),
      ("近几年", .past, nil, .year), ("近两三年", .past, nil, .year), ("10多年来", .past, nil, .year),
      ("一年半", .unanchored, nil, .year), ("五个季度", .unanchored, 5, .quarter),
    ] as [(String, TimeWindow.Direction, Int?, CalendarUnit)]
  )
  func readsLengths(text: String, direction: TimeWindow.Direction, count: Int?, unit: CalendarUnit)
  {
    #expect(window(text) == TimeWindow(direction: direction, count: count, unit: unit))
  }

  @Test(arguments: ["8日", "6月", "2023年", "08年", "九七年", "千年", "百年", "近日", "过去", "3季", "年", "0年"])
  func leavesOthersAlone(text: String) {
    #expect(window(text) == nil)
  }
}
