/// The claims of a sentence, counted from 0, in their place among those of the whole text: a claim is large, and
/// stays where it was made.
struct SentenceClaims {
  /// Those of the text up to here, in text order.
  private(set) var all: [Claim] = []
  /// Where those of the sentence begin, and those of the one before.
  private var start = 0
  private var startBefore = 0

  var count: Int { all.count - start }
  var indices: Range<Int> { 0..<count }
  /// The places of the sentence's claims in `all`.
  var places: Range<Int> { start..<all.count }

  subscript(number: Int) -> Claim {
    @inline(__always) _read { yield all[start + number] }
    @inline(__always) _modify { yield &all[start + number] }
  }

  mutating func reserveCapacity(_ count: Int) { all.reserveCapacity(count) }

  mutating func append(_ claim: consuming Claim) { all.append(claim) }

  /// Begins a sentence: those up to here are of the ones before.
  mutating func beginSentence() { (startBefore, start) = (start, all.count) }

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
