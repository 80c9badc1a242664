/// The claims of a sentence, counted from 0, in their place among those of the whole text: a claim is large, and
/// stays where it was made.
struct SentenceClaims {
  /// Those of the whole text, in text order.
  private(set) var all: [Claim]
  /// Where those of the sentence begin and end, and where those of the one before begin.
  private var start = 0
  private var end = 0
  private var startBefore = 0

  /// - Parameter claims: those of the text, of which no more is known than the figures.
  init(_ claims: consuming [Claim]) { all = claims }

  var count: Int { end - start }
  var indices: Range<Int> { 0..<count }
  /// The places of the sentence's claims in `all`.
  var places: Range<Int> { start..<end }

  subscript(number: Int) -> Claim {
    @inline(__always) _read { yield all[start + number] }
    @inline(__always) _modify { yield &all[start + number] }
  }

  /// Takes a claim of the text for the sentence's next.
  ///
  /// - Parameter place: its place in `all`, behind the one taken before.
  mutating func take(_ place: Int) {
    if end == start { start = place }
    end = place + 1
  }

  /// Begins a sentence: those up to here are of the ones before.
  mutating func beginSentence() { (startBefore, start) = (start, end) }

  /// The last claim of the sentence before of which a condition holds.
  func lastBefore(where holds: (Claim) -> Bool) -> Claim? {
    all[startBefore..<start].last(where: holds)
  }

  /// Marks the figures that those of the sentence are parts of; they stand not far before.
  mutating func markWholes() {
    for number in places {
      guard let whole = all[number].whole else { continue }
      let place = all[..<number].lastIndex { $0.quantity.range == whole }
      if let place { all[place].isWhole = true }
    }
  }
}
