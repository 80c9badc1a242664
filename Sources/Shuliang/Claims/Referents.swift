/// What words such as 全市, 该省 and 该公司 point to: the last name of that kind before them.
struct Referents {
  /// By the last character of the name, as `placeEndings` has them.
  private var places = [Range<Int>?](repeating: nil, count: placeEndings.count)
  private var company: Range<Int>?

  private static let placeEndings: [Unicode.Scalar] = ["市", "省", "县", "縣", "区", "區", "州", "国", "國"]
  private static let pointers: [Unicode.Scalar] = [
    "全", "该", "該", "本", "我", "各", "两", "兩", "国", "國", "市", "省",
  ]

  /// Keeps the names among the words of a sentence.
  mutating func note(_ words: [ClauseWord], in bytes: [UInt8]) {
    for index in words.indices {
      switch words[index].kind {
      case .place, .placeSuffix: notePlace(index, words, bytes)
      case .organisation: noteCompany(index, words, bytes)
      default: break
      }
    }
  }

  private mutating func notePlace(_ index: Int, _ words: [ClauseWord], _ bytes: [UInt8]) {
    var range = words[index].range
    if words[index].kind == .placeSuffix {
      guard ActorName.isName(index, in: words, from: max(0, index - 1)) else { return }
      range = words[index - 1].range.lowerBound..<range.upperBound
    }
    guard range.count >= 9, !Referents.isPointer(range, bytes) else { return }
    if let ending = Referents.ending(of: range, in: bytes) { places[ending] = range }
  }

  /// Which of `placeEndings` a name ends with.
  private static func ending(of range: Range<Int>, in bytes: [UInt8]) -> Int? {
    let start = UTF8Scan.start(ofScalarEndingAt: range.upperBound, in: bytes)
    let scalar = UTF8Scan.scalar(in: bytes, at: start)
    return placeEndings.firstIndex { $0.value == scalar }
  }

  private mutating func noteCompany(_ index: Int, _ words: [ClauseWord], _ bytes: [UInt8]) {
    let range = words[index].range
    guard ClaimWords.standard.ends(.firm, range, in: bytes) else { return }
    if index > 0, words[index - 1].end == words[index].start,
      words[index - 1].kind.isOne(of: [.text, .place, .noun])
    {
      company = words[index - 1].range.lowerBound..<range.upperBound
    } else if range.count > 6 {
      company = range
    }
  }

  private static func isPointer(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let first = UTF8Scan.scalar(in: bytes, at: range.lowerBound)
    return pointers.contains { $0.value == first }
  }

  /// Whether a phrase has as many bytes as 全市 and 该省.
  @inline(__always)
  static func mayPoint(_ range: Range<Int>) -> Bool { range.count == 6 }

  /// The name that a phrase points to; `nil` for one that is a name itself.
  ///
  /// - Parameter main: what the text is about. 全区 and 我区 are that, where its name ends so, and not the last name
  ///   before them; 该区 is the last.
  func referent(of range: Range<Int>, about main: Range<Int>?, in bytes: [UInt8]) -> Range<Int>? {
    if Referents.mayPoint(range), Referents.isPointer(range, bytes) {
      guard let ending = Referents.ending(of: range, in: bytes) else { return nil }
      if let main, Referents.ending(of: main, in: bytes) == ending,
        ClaimWords.standard.begins(.whole, range, in: bytes)
      {
        return main
      }
      return places[ending]
    }
    return ClaimWords.standard.contains(.firmMeant, range, in: bytes) ? company : nil
  }
}
