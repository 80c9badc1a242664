extension Lookalike {
  /// Whether it can be part of a time expression.
  func mayBeTime(in bytes: [UInt8]) -> Bool {
    switch kind {
    case .date: !isPartOfName(bytes)
    case .clock, .period, .adverbial: true
    // 第二|季度, 第一|天: the next word tells.
    case .ordinal, .word, .label: isTimeWord(bytes)
    default: false
    }
  }

  /// 《纲要（2025年|版）》, “云岭—|2025|”: what something is called.
  private func isPartOfName(_ bytes: [UInt8]) -> Bool {
    switch Unicode.Scalar(UTF8Scan.scalar(in: bytes, at: range.upperBound)) {
    case "版": true
    case "”", "」", "》":
      range.lowerBound >= 3
        && Unicode.Scalar(UTF8Scan.scalar(in: bytes, at: range.lowerBound - 3)) == "—"
    default: false
    }
  }

  private func isTimeWord(_ bytes: [UInt8]) -> Bool {
    if Unicode.Scalar(UTF8Scan.scalar(in: bytes, at: range.upperBound)) == "季" { return true }
    return ClaimWords.standard.contains(.time, range, in: bytes)
  }
}
