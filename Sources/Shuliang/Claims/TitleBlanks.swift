/// The blanks of a title, which has no stop, part its clauses: 美政府持续关门 拟裁员10%.
enum TitleBlanks {
  /// Puts a comma where a blank stands between Han.
  ///
  /// - Complexity: O(number of words).
  static func part(_ words: inout [ClauseWord], in bytes: [UInt8]) {
    guard let last = words.last, last.kind != .stop, words.count > 2,
      let first = (1..<words.count).first(where: { isParted($0, in: words, bytes) })
    else { return }
    var parted = Array(words[..<first])
    for index in first..<words.count {
      if isParted(index, in: words, bytes) {
        parted.append(ClauseWord(.comma, Int(words[index - 1].end)..<Int(words[index].start)))
      }
      parted.append(words[index])
    }
    words = parted
  }

  /// Whether a blank stands before a word, between Han.
  private static func isParted(_ index: Int, in words: [ClauseWord], _ bytes: [UInt8]) -> Bool {
    let (end, start) = (Int(words[index - 1].end), Int(words[index].start))
    return end < start && isHan(bytes, endingAt: end) && isHan(bytes, at: start)
  }

  private static func isHan(_ bytes: [UInt8], at offset: Int) -> Bool {
    UTF8Scan.isHan(UTF8Scan.scalar(in: bytes, at: offset))
  }

  private static func isHan(_ bytes: [UInt8], endingAt end: Int) -> Bool {
    isHan(bytes, at: UTF8Scan.start(ofScalarEndingAt: end, in: bytes))
  }
}
