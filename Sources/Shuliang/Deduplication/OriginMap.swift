/// Where repeated units stood first: for every repeat, units side by side with their origin.
struct OriginMap {
  struct Run {
    var start: UInt32
    var count: UInt32
    var origin: UInt32
  }

  /// By rising start.
  private var runs: [Run] = []

  var byteCount: Int { runs.capacity * MemoryLayout<Run>.stride }

  /// Says that units stood first elsewhere; given in rising order.
  mutating func append(_ units: Range<Int>, origin: Int) {
    runs.append(
      Run(start: UInt32(units.lowerBound), count: UInt32(units.count), origin: UInt32(origin))
    )
  }

  /// The stretches of some units, each with where it stood first; that may be where it is.
  func origins(of units: Range<Int>) -> [(units: Range<Int>, origin: Int)] {
    var found: [(units: Range<Int>, origin: Int)] = []
    var place = units.lowerBound
    var index = firstRun(endingAfter: place)
    while place < units.upperBound {
      guard index < runs.count, Int(runs[index].start) < units.upperBound else {
        found.append((place..<units.upperBound, place))
        break
      }
      let run = runs[index]
      let start = Int(run.start)
      if place < start {
        found.append((place..<start, place))
        place = start
      }
      let end = min(units.upperBound, start + Int(run.count))
      found.append((place..<end, Int(run.origin) + place - start))
      place = end
      index += 1
    }
    return found
  }

  /// Whether any of some units stood first elsewhere.
  func knows(anyOf units: Range<Int>) -> Bool {
    let index = firstRun(endingAfter: units.lowerBound)
    return index < runs.count && Int(runs[index].start) < units.upperBound
  }

  private func firstRun(endingAfter unit: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if Int(runs[middle].start) + Int(runs[middle].count) <= unit {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
