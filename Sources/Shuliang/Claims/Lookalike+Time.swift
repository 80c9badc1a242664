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
    return ClaimWords.standard.contains(.time, range, in: bytes)
  }
}
