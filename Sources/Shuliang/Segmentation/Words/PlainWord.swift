/// A word of letters and digits, with the marks between them that join two of a kind.
struct PlainWord {
  let end: Int
  let kind: Token.Kind

  /// The word that begins at an offset with a letter, a digit or `_`; `nil` where a foreign
  /// character has a part in it.
  @inline(__always)
  init?(at text: Span<UInt8>, _ start: Int, _ first: Glance, _ traits: Span<UInt16>) {
    var index = start &+ first.length
    var last = first.wordClass
    var kinds = PlainWord.bit(first.kind)
    while true {
      let next = Glance(at: text, index, traits)
      if next.isWordPart {
        last = next.wordClass
        kinds |= PlainWord.bit(next.kind)
        index &+= next.length
        continue
      }
      if next.isSearched {
        guard last != .connector else { return nil }
        break
      }
      if next.isForeign { return nil }
      guard next.isMark else { break }
      let after = Glance(at: text, index &+ next.length, traits)
      if after.isForeign { return nil }
      guard after.isWordPart, after.wordClass == last else { break }
      let joins = last == .letter ? next.wordClass.joinsLetters : next.wordClass.joinsDigits
      guard joins, last != .connector else { break }
      kinds |= PlainWord.bit(after.kind)
      index &+= next.length &+ after.length
    }
    end = index
    kind = PlainWord.kind(kinds, first.kind)
  }

  @inline(__always)
  private static func bit(_ kind: Token.Kind) -> UInt8 { 1 << kind.rawValue }

  /// The kind of a word from those of its characters: one letter makes it a word.
  @inline(__always)
  private static func kind(_ kinds: UInt8, _ first: Token.Kind) -> Token.Kind {
    if kinds & bit(.latin) != 0 { return .latin }
    if kinds & bit(.word) != 0 { return .word }
    return kinds & bit(.number) != 0 ? .number : first
  }
}
