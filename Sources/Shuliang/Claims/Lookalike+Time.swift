extension Lookalike {
  /// What of the text can be part of a time expression; `nil` where nothing is.
  func timeRange(in bytes: [UInt8]) -> Range<Int>? {
    switch kind {
    case .date: isPartOfName(bytes) ? nil : range
    case .clock, .period, .adverbial: range
    // 连续|第四周: for how long.
    case .ordinal where isRun(bytes): nil
    case .ordinal: isTimeWord(bytes) ? range : partOfWhole(bytes)
    // 第二|季度, 第一|天: the next word tells.
    case .word, .label: isTimeWord(bytes) ? range : nil
    default: nil
    }
  }

  private func isRun(_ bytes: [UInt8]) -> Bool {
    ClaimWords.standard.length(.lasting, in: bytes, endingAt: range.lowerBound) > 0
  }

  /// 第三|财季, 第四|节: a part of a firm's year or of a game.
  private func partOfWhole(_ bytes: [UInt8]) -> Range<Int>? {
    let lists = ClaimWords.standard
    let length = Swift.max(
      lists.length(.numberedPart, in: bytes, at: range.upperBound),
      lists.length(.gamePart, in: bytes, at: range.upperBound)
    )
    return length > 0 ? range.lowerBound..<range.upperBound + length : nil
  }

  /// 《纲要（2025年|版）》, “云岭—|2025|”, 煤炭|2030|国家科技专项: what something is called.
  private func isPartOfName(_ bytes: [UInt8]) -> Bool {
    if isBareYear(bytes), isInsideName(bytes) { return true }
    return switch Unicode.Scalar(UTF8Scan.scalar(in: bytes, at: range.upperBound)) {
    case "版": true
    case "”", "」", "》":
      range.lowerBound >= 3
        && Unicode.Scalar(UTF8Scan.scalar(in: bytes, at: range.lowerBound - 3)) == "—"
    default: false
    }
  }

  /// Four digits without 年.
  private func isBareYear(_ bytes: [UInt8]) -> Bool {
    range.count == 4 && bytes[range].allSatisfy(UTF8Scan.isDigit)
  }

  /// Whether Han stands directly before and behind that says nothing of time, or the number of a standard is
  /// before: GB/T31526—|2025.
  private func isInsideName(_ bytes: [UInt8]) -> Bool {
    guard range.lowerBound > 3, range.upperBound + 3 <= bytes.count else { return false }
    let before = UTF8Scan.scalar(in: bytes, at: range.lowerBound - 3)
    if Unicode.Scalar(before) == "—" { return UTF8Scan.isDigit(bytes[range.lowerBound - 4]) }
    let lists = ClaimWords.standard
    return 0xE4...0xE9 ~= bytes[range.lowerBound - 3] && 0xE4...0xE9 ~= bytes[range.upperBound]
      && lists.length(.yearOpening, in: bytes, endingAt: range.lowerBound) == 0
      && lists.length(.yearOpening, in: bytes, at: range.upperBound) == 0
  }

  private func isTimeWord(_ bytes: [UInt8]) -> Bool {
    if Unicode.Scalar(UTF8Scan.scalar(in: bytes, at: range.upperBound)) == "季" { return true }
    return ClaimWords.standard.contains(.time, range, in: bytes)
  }
}
