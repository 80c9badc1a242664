/// The blanks of a title, which has no stop, part its clauses: 美政府持续关门 拟裁员10%.
enum TitleBlanks {
  /// Puts a comma where a blank stands between Han.
  ///
  /// - Complexity: O(number of words) where there are no such blanks.
  static func part(_ words: inout [ClauseWord], in bytes: [UInt8]) {
    guard let last = words.last, last.kind != .stop, words.count > 2 else { return }
    var index = words.count - 1
    while index > 0 {
      let (left, right) = (words[index - 1], words[index])
      if left.end < right.start, isHan(bytes, endingAt: Int(left.end)),
        isHan(bytes, at: Int(right.start))
      {
        words.insert(ClauseWord(.comma, Int(left.end)..<Int(right.start)), at: index)
      }
      index -= 1
    }
  }

  private static func isHan(_ bytes: [UInt8], at offset: Int) -> Bool {
    UTF8Scan.isHan(UTF8Scan.scalar(in: bytes, at: offset))
  }

  private static func isHan(_ bytes: [UInt8], endingAt end: Int) -> Bool {
    isHan(bytes, at: UTF8Scan.start(ofScalarEndingAt: end, in: bytes))
  }
}
