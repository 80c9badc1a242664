/// Joins the parts of a foreign name that a table knows a word in: 卢卡斯·费|雷达|斯.
enum DottedNames {
  /// Joins in place; words stay in text order.
  ///
  /// - Complexity: O(number of words), and O(length) of the names among them.
  static func join(_ words: inout [ClauseWord], in bytes: [UInt8]) {
    words.join { index, words in
      guard words[index].kind == .person,
        NameLexicon.standard.isDotted(words[index].range, in: bytes)
      else { return nil }
      var last = index
      while last + 1 < words.count, isPart(last + 1, of: words, bytes) { last += 1 }
      return (ClauseWord(.person, Int(words[index].start)..<Int(words[last].end)), last)
    }
  }

  private static func isPart(
    _ index: Int,
    of words: [ClauseWord],
    _ bytes: [UInt8]
  ) -> Bool {
    words[index].start == words[index - 1].end
      && words[index].kind.isOne(of: [.text, .noun, .person, .place])
      && NameLexicon.standard.isTransliterated(words[index].range, in: bytes)
  }
}
