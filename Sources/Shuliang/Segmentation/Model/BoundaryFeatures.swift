/// The features of a place, as they are learned: numbers of weights.
///
/// Those of the four characters around are by their rows; pairs and triples of them share the rows
/// of tables by their hashes. The others say what the dictionary makes of the place and what kinds
/// of characters stand there. Most are there in a coarser form too, which learns from more places.
struct BoundaryFeatures: Sendable {
  let sizes: BoundaryTables.Sizes

  private enum RowWeight {
    static let left = 0
    static let right = 1
    static let before = 2
    static let after = 3
    static let leftWord = 4
    static let rightWord = 12
    static let count = 20
  }

  private enum PairWeight {
    static let left = 0
    static let right = 1
    static let between = 2
    static let end = 3
    static let crossing = 5
    static let count = 8
  }

  private var pairs: Int { sizes.rows * RowWeight.count }
  private var triples: Int { pairs + sizes.pairs * PairWeight.count }
  private var differences: Int { triples + sizes.triples * 2 }
  private var lengths: Int { differences + 32 }
  private var sides: Int { lengths + 64 }
  private var crossings: Int { sides + 512 }
  private var shapes: Int { crossings + 128 }

  /// How many weights there are.
  var count: Int { shapes + BoundaryPlace.shapesCount }

  /// Calls `body` with the number of each feature of a place.
  @inline(__always)
  func forEach(of place: BoundaryPlace, _ body: (Int) -> Void) {
    let (left, right) = (Int(place.left) * RowWeight.count, Int(place.right) * RowWeight.count)
    body(left + RowWeight.left)
    body(left + RowWeight.leftWord + place.leftWord)
    body(right + RowWeight.right)
    body(right + RowWeight.rightWord + place.rightWord)
    body(Int(place.before) * RowWeight.count + RowWeight.before)
    body(Int(place.after) * RowWeight.count + RowWeight.after)
    body(pair(place.before, place.left) + PairWeight.left)
    body(pair(place.right, place.after) + PairWeight.right)
    let between = pair(place.left, place.right)
    body(between + PairWeight.between)
    body(between + PairWeight.end + place.crossing & 1)
    body(between + PairWeight.crossing + place.crossing >> 1)
    body(triples + sizes.triple(place.before, place.left, place.right) * 2)
    body(triples + sizes.triple(place.left, place.right, place.after) * 2 + 1)
    forEach(ofWeighed: place.weighed, body)
    body(shapes + Int(place.shape))
  }

  private func pair(_ first: UInt16, _ second: UInt16) -> Int {
    pairs + sizes.pair(first, second) * PairWeight.count
  }

  /// The features of `BoundaryPlace.weighed`.
  @inline(__always)
  private func forEach(ofWeighed value: Int, _ body: (Int) -> Void) {
    let (difference, lengths) = (value >> 6 & 31, value & 63)
    body(differences + difference)
    body(self.lengths + lengths)
    body(sides + difference * 16 + lengths & 15)
    body(crossings + difference * 4 + lengths >> 4)
  }

  /// The tables that say of any place what the weights say together.
  func sums(_ weights: [Double]) -> BoundaryTables.Sums {
    var sums = BoundaryTables.Sums(sizes)
    for row in 0..<sizes.rows {
      let first = row * RowWeight.count
      for word in 0..<8 {
        let left = weights[first + RowWeight.left] + weights[first + RowWeight.leftWord + word]
        let right = weights[first + RowWeight.right] + weights[first + RowWeight.rightWord + word]
        sums.rows += [left, right]
      }
      sums.rows += [weights[first + RowWeight.before], weights[first + RowWeight.after]]
    }
    for pair in 0..<sizes.pairs {
      let first = pairs + pair * PairWeight.count
      for kind in 0..<6 {
        let end = weights[first + PairWeight.end + kind & 1]
        let crossing = weights[first + PairWeight.crossing + kind >> 1]
        sums.pairs.append(weights[first + PairWeight.between] + end + crossing)
      }
      sums.pairs += [weights[first + PairWeight.left], weights[first + PairWeight.right]]
    }
    sums.triples = Array(weights[triples..<differences])
    sums.weighed = (0..<BoundaryPlace.evidenceCount).map { value in
      var sum = 0.0
      forEach(ofWeighed: value) { sum += weights[$0] }
      return sum
    }
    sums.shapes = Array(weights[shapes...])
    return sums
  }
}
