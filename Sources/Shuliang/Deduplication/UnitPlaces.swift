/// Takes units of a folded text back to the scalars they came from.
///
/// Units and scalars go in step but where something was dropped, so the map is a short list of runs.
struct UnitPlaces: Sendable, Hashable {
  /// From this unit on, the scalars are in step with the units.
  struct Run: Sendable, Hashable {
    var unit: UInt32
    var scalar: UInt32
  }

  private(set) var runs: [Run]

  init(runs: [Run] = []) {
    self.runs = runs
  }

  /// Makes room for so many runs.
  mutating func reserveCapacity(_ count: Int) { runs.reserveCapacity(count) }

  /// Says where a unit stands; asked for in rising order, and only where it is out of step.
  @inline(__always)
  mutating func append(unit: Int, scalar: Int) {
    runs.append(
      Run(unit: UInt32(truncatingIfNeeded: unit), scalar: UInt32(truncatingIfNeeded: scalar))
    )
  }

  /// The scalar a unit came from. O(log runs).
  func scalar(ofUnit unit: Int) -> Int {
    guard !runs.isEmpty else { return unit }
    let run = runs[index(ofRunWith: unit)]
    return Int(run.scalar) + unit - Int(run.unit)
  }

  /// The scalars from the first of the units to the last, what was dropped between them included.
  func scalars(ofUnits units: Range<Int>) -> Range<Int> {
    let start = scalar(ofUnit: units.lowerBound)
    guard !units.isEmpty else { return start..<start }
    return start..<(scalar(ofUnit: units.upperBound - 1) + 1)
  }

  /// The first unit after a unit that is out of step with it; `Int.max` if there is none.
  func endOfRun(with unit: Int) -> Int {
    guard !runs.isEmpty else { return .max }
    let next = index(ofRunWith: unit) + 1
    return next < runs.count ? Int(runs[next].unit) : .max
  }

  /// Whether something was dropped before a unit: a line break or a blank; true at the start.
  func isAfterGap(_ unit: Int) -> Bool {
    guard !runs.isEmpty else { return unit == 0 }
    return unit == 0 || Int(runs[index(ofRunWith: unit)].unit) == unit
  }

  private func index(ofRunWith unit: Int) -> Int {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(runs[middle].unit) <= unit { low = middle } else { high = middle }
    }
    return low
  }
}
