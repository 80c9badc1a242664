/// Joins the parts of a foreign name that a table knows a word in: 卢卡斯·费|雷达|斯.
enum DottedNames {
  /// Joins in place; words stay in text order.
  ///
  /// - Complexity: O(number of words), and O(length) of the names among them.
  static func join(_ words: inout [ClauseWord], in bytes: [UInt8]) {
    var (kept, index) = (0, 0)
    while index < words.count {
      words[kept] = words[index]
      if words[kept].kind == .person,
        NameLexicon.standard.isDotted(words[kept].range, in: bytes)
      {
        while index + 1 < words.count, isPart(index + 1, of: words, behind: words[kept], bytes) {
          index += 1
          words[kept].end = words[index].end
        }
      }
      kept += 1
      index += 1
    }
    words.removeLast(words.count - kept)
  }

  private static func isPart(
    _ index: Int,
    of words: [ClauseWord],
    behind name: ClauseWord,
    _ bytes: [UInt8]
  ) -> Bool {
    words[index].start == name.end
      && words[index].kind.isOne(of: [.text, .noun, .person, .place])
      && NameLexicon.standard.isTransliterated(words[index].range, in: bytes)
  }
}
