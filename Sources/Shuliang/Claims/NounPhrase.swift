/// The core of a clause taken apart: who, verb, what. Ranges count words of the sentence.
struct NounPhrase {
  var subject: Range<Int>?
  /// Whether the subject is a name: a place, a body, a pronoun, or what stands before a time.
  var isNamed = false
  var verb: Int?
  /// Whether the subject is what no table names, before its property.
  var isOwner = false
  /// The words that name the property or the thing; may be empty.
  var noun: Range<Int>
  var change: Claim.Change?
  /// Nothing but the figure stands behind the verb: 新三板挂牌4家, 公司拥有66万吨.
  var isVerbLast = false

  /// Takes a core apart.
  ///
  /// - Parameters:
  ///   - core: the words before the figure's predicate.
  ///   - followsFigure: where another figure stands before them in the clause, whose noun they
  ///     begin with: 48个|非洲国家派遣医疗队员.
  /// - Complexity: O(number of words).
  init(_ core: Range<Int>, in words: [ClauseWord], _ bytes: [UInt8], followsFigure: Bool = false) {
    var parser = NounPhraseParser(words, bytes)
    self = parser.phrase(of: core, followsFigure: followsFigure)
  }

  /// The words alone, as they stand.
  init(noun: Range<Int>) { self.noun = noun }

  /// Words without what joins them to others at their ends.
  static func trimmed(_ range: Range<Int>, _ words: [ClauseWord]) -> Range<Int> {
    let edges: ClauseWordKinds = [.of, .list, .conjunction, .locative]
    var range = range
    while let first = range.first, edges.contains(words[first].kind) { range.removeFirst() }
    while let last = range.last, edges.contains(words[last].kind) { range.removeLast() }
    return range
  }
}
