/// Persons by what they are called, though a character of the name is a word too: 小将|丁|若|溪, 馆长|林|亦|舟.
enum PersonNames {
  /// Joins a surname behind what somebody is, one character that some table knows, and one more.
  ///
  /// - Complexity: O(number of words).
  static func join(_ words: inout [ClauseWord], in bytes: [UInt8]) {
    guard let first = (0..<words.count).first(where: { begins(at: $0, in: words, bytes) }) else {
      return
    }
    var joined = Array(words[..<first])
    var index = first
    while index < words.count {
      guard begins(at: index, in: words, bytes) else {
        joined.append(words[index])
        index += 1
        continue
      }
      let name = Int(words[index].start)..<Int(words[index].start) + 9
      joined.append(ClauseWord(.person, name))
      // 选手|庄咏琳|苦战七局: what no table knows goes on behind the name.
      while words[index].end < name.upperBound { index += 1 }
      if words[index].end > name.upperBound {
        joined.append(ClauseWord(.text, name.upperBound..<Int(words[index].end)))
      }
      index += 1
    }
    words = joined
  }

  private static func begins(at index: Int, in words: [ClauseWord], _ bytes: [UInt8]) -> Bool {
    index > 0 && words[index - 1].kind == .people
      && (isLong(at: index, in: words, bytes) || isCut(at: index, in: words, bytes)
        || isScarce(at: index, in: words, bytes))
  }

  /// 高天雨: three characters that no table knows, of which the first may be a surname.
  private static func isScarce(at index: Int, in words: [ClauseWord], _ bytes: [UInt8]) -> Bool {
    let word = words[index]
    return word.kind == .text && word.range.count == 9 && word.start == words[index - 1].end
      && [3, 6].allSatisfy { isHan(bytes, at: Int(word.start) + $0) }
      && NameLexicon.standard.hasScarceSurname(word.range, in: bytes)
  }

  /// 丁|若|溪: a surname alone, and two characters behind it of which a table knows the first.
  private static func isCut(at index: Int, in words: [ClauseWord], _ bytes: [UInt8]) -> Bool {
    guard index + 2 < words.count else { return false }
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
      && [3, 6, 9].allSatisfy { isHan(bytes, at: Int(word.start) + $0) }
      && NameLexicon.standard.isSurname(Int(word.start)..<Int(word.start) + 3, in: bytes)
      && !NameLexicon.standard.isDotted(word.range, in: bytes)
  }

  private static func isHan(_ bytes: [UInt8], at offset: Int) -> Bool {
    UTF8Scan.isHan(UTF8Scan.scalar(in: bytes, at: offset))
  }

  /// What a character of a name may be mistaken for.
  private static var cut: ClauseWordKinds {
    [.connective, .adverb, .conjunction, .preposition, .level, .noun, .from, .to, .locative]
  }
}
