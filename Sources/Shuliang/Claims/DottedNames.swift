/// Joins the parts of a foreign name that a table knows a word in: 卢卡斯·费|雷达|斯.
enum DottedNames {
  /// Joins in place; words stay in text order.
  ///
  /// - Complexity: O(number of words), and O(length) of the names among them.
  static func join(_ words: inout [ClauseWord], in bytes: [UInt8]) {
    var index = 0
    while index < words.count {
      let word = words[index]
      if word.kind == .person, NameLexicon.standard.isDotted(word.range, in: bytes) {
        var end = index + 1
        while end < words.count, isPart(end, of: words, bytes) { end += 1 }
        let name = Int(word.start)..<Int(words[end - 1].end)
        words.replaceSubrange(index..<end, with: CollectionOfOne(ClauseWord(.person, name)))
      }
      index += 1
    }
  }

  private static func isPart(_ index: Int, of words: [ClauseWord], _ bytes: [UInt8]) -> Bool {
    words[index].start == words[index - 1].end
      && words[index].kind.isOne(of: [.text, .noun, .person, .place])
      && NameLexicon.standard.isTransliterated(words[index].range, in: bytes)
  }
}
