extension Lookalike {
  /// Whether it can be part of a time expression.
  func mayBeTime(in bytes: [UInt8]) -> Bool {
    switch kind {
    case .date, .clock, .period, .adverbial: true
    // 第二|季度, 第一|天: the next word tells.
    case .ordinal, .word, .label: isTimeWord(bytes)
    default: false
    }
  }

  private func isTimeWord(_ bytes: [UInt8]) -> Bool {
    if Unicode.Scalar(UTF8Scan.scalar(in: bytes, at: range.upperBound)) == "季" { return true }
    let text = bytes[range]
    return Self.words.contains { text.elementsEqual($0.utf8) }
  }

  private static let words = [
    "上半年", "下半年", "周一", "周二", "周三", "周四", "周五", "周六", "十四五", "十三五", "十二五", "十五五", "十一五",
  ]
}
