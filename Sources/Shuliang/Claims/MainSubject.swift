/// What a text speaks of as a whole: the title's subject, or else the first name that acts, where the text
/// comes back to it. A new paragraph that names nobody is about it; so is a new sentence, where the title names it.
///
/// A digest names many, each once: there the last one before is meant as anywhere.
struct MainSubject {
  /// The subject of the title or the first line.
  var title: Claim.Phrase? {
    didSet { isRecurrent = nil }
  }
  private var first: Claim.Phrase?
  /// Whether the text comes back to it; `nil` until asked.
  private var isRecurrent: Bool?
  /// How often a text names what it is about at least.
  private static let leastCount = 3

  /// Keeps the first of the names that act.
  @inline(__always)
  mutating func note(_ subject: Claim.Phrase?) {
    if first == nil { first = subject }
  }

  /// What the text speaks of; `nil` where that is not said.
  ///
  /// - Complexity: O(length of the text) when first asked, O(1) after.
  mutating func phrase(in bytes: [UInt8]) -> Claim.Phrase? {
    guard let main = title ?? first else { return nil }
    if isRecurrent == nil {
      isRecurrent =
        !MainSubject.isPerson(main.range, in: bytes) && !MainSubject.isList(main.range, in: bytes)
        && !ClaimWords.standard.contains(.government, main.range, in: bytes)
        && MainSubject.isRecurrent(main.range, in: bytes.span)
    }
    return isRecurrent == true ? main : nil
  }

  /// 习近平|总书记: a person is named often without the text being about nothing else; but 甘肃省, 柳源县.
  private static func isPerson(_ name: Range<Int>, in bytes: [UInt8]) -> Bool {
    let lexicon = ClauseLexicon.standard
    let last = Swift.max(name.lowerBound, name.upperBound - 3)
    let end = Swift.min(name.upperBound, name.lowerBound + 9)
    if lexicon.word(in: bytes, at: name.lowerBound, before: end)?.kind == .place
      || lexicon.word(in: bytes, at: last, before: name.upperBound)?.kind == .placeSuffix
    {
      return false
    }
    return NameLexicon.standard.isPerson(name.lowerBound..<end, in: bytes)
  }

  /// 长三角、京津冀: several, each of which the text may turn to.
  private static func isList(_ name: Range<Int>, in bytes: [UInt8]) -> Bool {
    name.count > 3
      && (name.lowerBound...name.upperBound - 3).contains {
        // 、 is E3 80 81.
        bytes[$0] == 0xE3 && bytes[$0 + 1] == 0x80 && bytes[$0 + 2] == 0x81
      }
  }

  private static func isRecurrent(_ name: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let last = name.last else { return false }
    var count = 0
    // Looked for by its last byte: nearly all Han begin with one of six.
    let mark = bytes[last]
    var end = name.count - 1
    while end < bytes.count {
      end = WordScan.first(of: (mark, mark, mark), in: bytes, end..<bytes.count)
      guard end < bytes.count else { return false }
      if matches(name, endingAt: end, in: bytes) {
        count += 1
        if count == leastCount { return true }
        end += name.count
      } else {
        end += 1
      }
    }
    return false
  }

  private static func matches(_ name: Range<Int>, endingAt end: Int, in bytes: Span<UInt8>) -> Bool
  {
    let first = end - name.count + 1
    for index in 0..<name.count where bytes[first + index] != bytes[name.lowerBound + index] {
      return false
    }
    return true
  }
}
