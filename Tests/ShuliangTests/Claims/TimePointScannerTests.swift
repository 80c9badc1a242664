import Testing

@testable import Shuliang

@Suite struct TimePointScannerTests {
  /// What is left of a text behind the time it begins with; `nil` where it begins with none.
  private func rest(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    var scanner = TimeScanner(bytes, 0..<bytes.count)
    guard scanner.takePoint() != nil else { return nil }
    return String(decoding: bytes[scanner.position...], as: UTF8.self)
  }

  @Test(arguments: [
    ("2023年前11个月", ""), ("去年12月8日晚7时15分", ""), ("8日下午三時許", ""), ("今日中午收市", ""),
    ("昨天（4月11日）凌晨", ""), ("“十四五”期间", "期间"), ("「十四五」以來", "以來"), ("去年的第4季", ""),
    ("去年的店", "的店"), ("上周三收盘", ""), ("8:30", ""), ("2016年产能", "产能"), ("5月中旬", ""),
    ("今后五年", "后五年"), ("2025年底前", "前"), ("8日（周五）", ""), ("8日（星期）", "（星期）"),
    ("3月14至4月2日", "至4月2日"), ("十五规划", "规划"), ("2024年3月（试行）", "（试行）"),
  ])
  func stopsBehindTheTime(text: String, left: String) {
    #expect(rest(text) == left)
  }

  @Test(arguments: ["十五", "“十六五”", "周五金", "星期", "日本", "年产能", "一年级", "月亮", "25时", "（8日）"])
  func findsNoTime(text: String) {
    #expect(rest(text) == nil || rest(text) == "金")
  }
}
