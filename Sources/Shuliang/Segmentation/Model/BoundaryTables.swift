/// What a model's features say of a place together: above 0, a word ends there.
///
/// All that is said of a character stands in one row, and so does all that is said of a pair of
/// characters, whichever of the characters around a place they are: a place costs one row of each
/// that was not read before, and two small tables.
struct BoundaryTables: Sendable, Hashable {
  /// How many rows the tables have.
  struct Sizes: Sendable, Hashable {
    /// The characters' rows, `ModelCharacters.Row.count` others among them.
    let rows: Int
    let pairBits: Int
    let tripleBits: Int

    static let bits = 8...18

    var pairs: Int { 1 << pairBits }
    var triples: Int { 1 << tripleBits }

    /// The row of two characters, by their rows.
    @inline(__always)
    func pair(_ first: UInt16, _ second: UInt16) -> Int {
      let key = UInt64(first) &<< 16 | UInt64(second)
      return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> UInt64(64 &- pairBits))
    }

    /// The row of three characters, by their rows.
    @inline(__always)
    func triple(_ first: UInt16, _ second: UInt16, _ third: UInt16) -> Int {
      let key = UInt64(first) &<< 32 | UInt64(second) &<< 16 | UInt64(third)
      return Int(truncatingIfNeeded: (key &* 0xC2B2_AE3D_27D4_EB4F) &>> UInt64(64 &- tripleBits))
    }
  }

  /// How many weights a row has: in a file, and in memory, where no row lies on two cache lines.
  private static let rowSize = 18
  private static let rowStride = 32
  private static let pairSize = 8
  /// Where in a row stand the weights of a character further before the place, and further behind.
  private static let before = 16
  private static let after = 17
  /// Where in a row stand the weights of a pair that ends at the place, and that begins there.
  private static let left = 6
  private static let right = 7

  let sizes: Sizes
  /// For each character eight pairs of weights for it before and behind the place, by its word; and
  /// two for further before, further behind.
  private let rows: [Int8]
  /// For each pair six weights for it around the place, by the word over it; and for it before and
  /// behind the place.
  private let pairs: [Int8]
  /// For each triple: with the place behind its second character, and behind its first.
  private let triples: [Int8]
  private let weighed: [Int16]
  private let shapes: [Int16]

  // MARK: What they say

  /// The pairs and triples around a place that the next place has too.
  struct Neighbours {
    fileprivate var pairBefore: Int
    fileprivate var pair: Int
    fileprivate var triple: Int
  }

  /// Those of the first place of a run.
  @inline(__always)
  func neighbours(of place: BoundaryPlace) -> Neighbours {
    Neighbours(
      pairBefore: sizes.pair(place.before, place.left) &* BoundaryTables.pairSize,
      pair: sizes.pair(place.left, place.right) &* BoundaryTables.pairSize,
      triple: sizes.triple(place.before, place.left, place.right) &* 2
    )
  }

  /// What is said of a place; then the neighbours are those of the place behind the next character.
  func score(_ place: BoundaryPlace, _ neighbours: inout Neighbours) -> Int {
    let others = Int(weighed[place.weighed]) &+ Int(shapes[Int(place.shape)])
    return others
      &+ BoundaryTables.score(place, &neighbours, sizes, rows.span, pairs.span, triples.span)
  }

  /// Finds where the words of a run end.
  ///
  /// Nothing branches on what is decided, which cannot be foreseen.
  ///
  /// - Parameter ends: how many characters are before the end of each word; there is room for as many
  ///   as the run has.
  /// - Returns: how many words there are.
  func findEnds(in run: RunPlaces, _ ends: inout [UInt32]) -> Int {
    let (sizes, rows, pairs, triples) = (sizes, rows.span, pairs.span, triples.span)
    let (weighed, shapes) = (weighed.span, shapes.span)
    var ends = ends.mutableSpan
    var wordCount = 0
    var neighbours = neighbours(of: run.place(behind: 0))
    for index in 0..<run.count &- 1 {
      let place = run.place(behind: index)
      let score =
        BoundaryTables.score(place, &neighbours, sizes, rows, pairs, triples)
        &+ Int(weighed[unchecked: place.weighed]) &+ Int(shapes[unchecked: Int(place.shape)])
      // Written over by the next one where it is none.
      ends[unchecked: wordCount] = UInt32(truncatingIfNeeded: index &+ 1)
      wordCount &+= score > 0 ? 1 : 0
    }
    ends[unchecked: wordCount] = UInt32(truncatingIfNeeded: run.count)
    return wordCount &+ 1
  }

  /// What is said of the characters of a place.
  @inline(__always)
  private static func score(
    _ place: BoundaryPlace,
    _ neighbours: inout Neighbours,
    _ sizes: Sizes,
    _ rows: Span<Int8>,
    _ pairs: Span<Int8>,
    _ triples: Span<Int8>
  ) -> Int {
    let pairBehind = sizes.pair(place.right, place.after) &* pairSize
    let triple = sizes.triple(place.left, place.right, place.after) &* 2
    let ofRows =
      Int(rows[unchecked: Int(place.left) &* rowStride &+ place.leftWord &* 2])
      &+ Int(rows[unchecked: Int(place.right) &* rowStride &+ place.rightWord &* 2 &+ 1])
      &+ Int(rows[unchecked: Int(place.before) &* rowStride &+ before])
      &+ Int(rows[unchecked: Int(place.after) &* rowStride &+ after])
    let ofPairs =
      Int(pairs[unchecked: neighbours.pairBefore &+ left])
      &+ Int(pairs[unchecked: neighbours.pair &+ place.crossing])
      &+ Int(pairs[unchecked: pairBehind &+ right])
    let ofTriples =
      Int(triples[unchecked: neighbours.triple]) &+ Int(triples[unchecked: triple &+ 1])
    neighbours = Neighbours(pairBefore: neighbours.pair, pair: pairBehind, triple: triple)
    return ofRows &+ ofPairs &+ ofTriples
  }
}

// MARK: Making them

extension BoundaryTables {
  /// The tables before they are rounded.
  struct Sums {
    let sizes: Sizes
    var rows: [Double] = []
    var pairs: [Double] = []
    var triples: [Double] = []
    var weighed: [Double] = []
    var shapes: [Double] = []

    init(_ sizes: Sizes) {
      self.sizes = sizes
    }

    /// What the tables count in, so that each sum that is kept in a byte fits. The largest are those of
    /// the commonest characters: cut off, they would cost more words than the small ones rounded.
    var unit: Double {
      let most = [rows, pairs, triples].joined().lazy.map { abs($0) }.max() ?? 0
      return most > 0 ? most / 127 : 1
    }
  }

  /// - Parameters:
  ///   - sums: what the tables are to say.
  ///   - unit: what the tables count in, in whole numbers.
  init(_ sums: Sums, unit: Double) {
    func rounded<Number: FixedWidthInteger>(_ sums: [Double]) -> [Number] {
      let most = Double(Number.max)
      return sums.map { Number(Swift.max(-most, Swift.min(most, ($0 / unit).rounded()))) }
    }
    self.init(
      sums.sizes,
      bytes: rounded(sums.rows + sums.pairs + sums.triples),
      words: rounded(sums.weighed + sums.shapes)
    )
  }

  /// - Parameters:
  ///   - bytes: the weights of rows, pairs and triples.
  ///   - words: those of the other tables.
  private init(_ sizes: Sizes, bytes: [Int8], words: [Int16]) {
    self.sizes = sizes
    let pairsStart = sizes.rows * BoundaryTables.rowSize
    let triplesStart = pairsStart + sizes.pairs * BoundaryTables.pairSize
    var rows = [Int8](repeating: 0, count: sizes.rows * BoundaryTables.rowStride)
    for row in 0..<sizes.rows {
      for place in 0..<BoundaryTables.rowSize {
        rows[row * BoundaryTables.rowStride + place] = bytes[row * BoundaryTables.rowSize + place]
      }
    }
    self.rows = rows
    pairs = Array(bytes[pairsStart..<triplesStart])
    triples = Array(bytes[triplesStart...])
    weighed = Array(words[..<BoundaryPlace.evidenceCount])
    shapes = Array(words[BoundaryPlace.evidenceCount...])
  }

  // MARK: As bytes

  private static let wordCount = BoundaryPlace.evidenceCount + BoundaryPlace.shapesCount

  /// How many bytes tables have.
  static func byteCount(_ sizes: Sizes) -> Int {
    sizes.rows * rowSize + sizes.pairs * pairSize + sizes.triples * 2 + wordCount * 2
  }

  /// The weights of the rows, pairs and triples, a byte each; then those of the other tables, two
  /// each, the lower first.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for row in 0..<sizes.rows {
      let start = row * BoundaryTables.rowStride
      bytes += rows[start..<start + BoundaryTables.rowSize].map { UInt8(bitPattern: $0) }
    }
    bytes += pairs.map { UInt8(bitPattern: $0) }
    bytes += triples.map { UInt8(bitPattern: $0) }
    for weight in weighed + shapes {
      bytes += [UInt8(truncatingIfNeeded: weight), UInt8(truncatingIfNeeded: weight >> 8)]
    }
    return bytes
  }

  /// - Precondition: there are `byteCount(sizes)` bytes.
  init(_ sizes: Sizes, bytes: ArraySlice<UInt8>) {
    let split = bytes.endIndex - BoundaryTables.wordCount * 2
    let words = stride(from: split, to: bytes.endIndex, by: 2).map {
      Int16(bitPattern: UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8)
    }
    self.init(sizes, bytes: bytes[..<split].map { Int8(bitPattern: $0) }, words: words)
  }
}
