/// Persons by what they are called, though a character of the name is a word too: 小将|丁|若|溪, 馆长|林|亦|舟.
enum PersonNames {
  /// Joins a surname behind what somebody is, one character that some table knows, and one more.
  ///
  /// - Complexity: O(number of words).
  static func join(_ words: inout [ClauseWord], in bytes: [UInt8]) {
    guard words.count > 3 else { return }
    var index = 1
    while index < words.count - 2 {
      if words[index - 1].kind == .people, isLong(at: index, in: words, bytes) {
        // 选手|庄咏琳|苦战七局: what no table knows goes on behind the name.
        let (start, end) = (Int(words[index].start), Int(words[index].end))
        words[index] = ClauseWord(.person, start..<(start + 9))
        words.insert(ClauseWord(.text, (start + 9)..<end), at: index + 1)
      } else if words[index - 1].kind == .people, isCut(at: index, in: words, bytes) {
        let end = words[index].start + 9
        words[index].kind = .person
        words[index].end = end
        words.remove(at: index + 1)
        if words[index + 1].end == end {
          words.remove(at: index + 1)
        } else {
          words[index + 1].start = end
        }
      }
      index += 1
    }
  }

  /// 丁|若|溪: a surname alone, and two characters behind it of which a table knows the first.
  private static func isCut(at index: Int, in words: [ClauseWord], _ bytes: [UInt8]) -> Bool {
    let (surname, middle, last) = (words[index], words[index + 1], words[index + 2])
    return surname.kind == .text && surname.range.count == 3 && middle.range.count == 3
      && last.kind == .text && surname.start == words[index - 1].end && middle.start == surname.end
      && last.start == middle.end && cut.contains(middle.kind)
      && NameLexicon.standard.isSurname(surname.range, in: bytes)
  }

  /// 庄咏琳苦战: a text that begins with a surname and has four characters or more.
  private static func isLong(at index: Int, in words: [ClauseWord], _ bytes: [UInt8]) -> Bool {
    let word = words[index]
    return word.kind == .text && word.range.count >= 12 && word.start == words[index - 1].end
      && word.range.allSatisfy { bytes[$0] >= 0x80 }
      && NameLexicon.standard.isSurname(Int(word.start)..<Int(word.start) + 3, in: bytes)
      && !NameLexicon.standard.isDotted(word.range, in: bytes)
  }

  /// What a character of a name may be mistaken for.
  private static var cut: ClauseWordKinds {
    [.connective, .adverb, .conjunction, .preposition, .level, .noun, .from, .to, .locative]
  }
}
