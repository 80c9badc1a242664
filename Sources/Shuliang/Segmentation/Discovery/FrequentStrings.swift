/// The strings of characters that stand in a text some number of times and more, shorter ones first:
/// a string is frequent only where both strings are that lack its first and its last character.
struct FrequentStrings {
  /// A frequent string: where it stands first, and how often it does.
  struct Occurrences {
    let length: Int
    let position: Int
    let count: Int
    fileprivate let number: Int
  }

  private struct Level {
    /// The number of the string that begins at each place; -1 where it is not frequent.
    var numbers: [Int32]
    var counts: [Int]
    var positions: [Int]
  }

  private let characters: [UInt16]
  private let minimum: Int
  /// By length, from 1.
  private var levels: [Level] = []
  /// The entropies of the characters before and behind each string, by length from 1.
  private var branchings: [[Double]] = []

  /// - Parameters:
  ///   - characters: the text; a 0 parts it, and stands at both ends.
  ///   - minimum: how often a string must stand.
  init(of characters: [UInt16], atLeast minimum: Int) {
    self.characters = characters
    self.minimum = minimum
  }

  /// Counts all strings up to a length.
  ///
  /// - Complexity: O(*n* · length); 4 bytes of memory for each place and length.
  mutating func count(upTo length: Int) {
    for length in 1...length {
      let level = length == 1 ? firstLevel() : nextLevel(length)
      levels.append(level)
      branchings.append(length == 1 ? [] : branchings(of: level, length))
    }
  }

  private func firstLevel() -> Level {
    count { characters[$0] == 0 ? nil : UInt64(characters[$0]) }
  }

  private func nextLevel(_ length: Int) -> Level {
    let shorter = levels[length - 2].numbers
    return count { place in
      guard shorter[place] >= 0, place + length <= characters.count, shorter[place + 1] >= 0 else {
        return nil
      }
      return UInt64(shorter[place]) << 16 | UInt64(characters[place + length - 1])
    }
  }

  /// Numbers the strings that have the same key, and drops those that are rare.
  private func count(_ key: (Int) -> UInt64?) -> Level {
    var known: [UInt64: Int32] = [:]
    var level = Level(
      numbers: [Int32](repeating: -1, count: characters.count),
      counts: [],
      positions: []
    )
    for place in characters.indices {
      guard let key = key(place) else { continue }
      let number = known[key] ?? Int32(level.counts.count)
      if Int(number) == level.counts.count {
        known[key] = number
        level.counts.append(0)
        level.positions.append(place)
      }
      level.counts[Int(number)] += 1
      level.numbers[place] = number
    }
    for place in characters.indices where level.numbers[place] >= 0 {
      if level.counts[Int(level.numbers[place])] < minimum { level.numbers[place] = -1 }
    }
    return level
  }

  func strings(ofLength length: Int) -> [Occurrences] {
    let level = levels[length - 1]
    return level.counts.indices.compactMap { number in
      level.counts[number] < minimum
        ? nil
        : Occurrences(
          length: length,
          position: level.positions[number],
          count: level.counts[number],
          number: number
        )
    }
  }

  /// How much likelier than by chance the parts of a string stand together, in bits, at the place
  /// where it could be parted best.
  func cohesion(of string: Occurrences, total: Int) -> Double {
    var lowest = Double.infinity
    for cut in 1..<string.length {
      let head = count(at: string.position, length: cut)
      let tail = count(at: string.position + cut, length: string.length - cut)
      let ratio = Double(string.count) * Double(total) / (Double(head) * Double(tail))
      lowest = Swift.min(lowest, Logarithm.base2(ratio))
    }
    return lowest
  }

  private func count(at place: Int, length: Int) -> Int {
    let level = levels[length - 1]
    return level.counts[Int(level.numbers[place])]
  }

  /// The lower of the entropies of the characters before and behind a string, in bits.
  func branching(of string: Occurrences) -> Double {
    branchings[string.length - 1][string.number]
  }

  private func branchings(of level: Level, _ length: Int) -> [Double] {
    let before = entropies(of: level) { $0 - 1 }
    let behind = entropies(of: level) { $0 + length }
    return zip(before, behind).map { Swift.min($0, $1) }
  }

  /// The entropy of the characters at a place beside each string; each 0 counts by itself.
  private func entropies(of level: Level, _ neighbour: (Int) -> Int) -> [Double] {
    var counts: [UInt64: Int] = [:]
    var entropies = [Double](repeating: 0, count: level.counts.count)
    for place in characters.indices where level.numbers[place] >= 0 {
      let number = Int(level.numbers[place])
      let character = characters[neighbour(place)]
      if character == 0 {
        let total = Double(level.counts[number])
        entropies[number] += Logarithm.base2(total) / total
      } else {
        counts[UInt64(number) << 16 | UInt64(character), default: 0] += 1
      }
    }
    for (key, count) in counts {
      let number = Int(key >> 16)
      let total = Double(level.counts[number])
      entropies[number] += Double(count) / total * Logarithm.base2(total / Double(count))
    }
    return entropies
  }
}

/// Logarithms, which the standard library lacks.
enum Logarithm {
  /// The logarithm to base 2 of a number above 0, within a millionth.
  static func base2(_ value: Double) -> Double {
    // ln m = 2 artanh((m - 1) / (m + 1)), and m is at most 2: the terms fall by nine each.
    let ratio = (value.significand - 1) / (value.significand + 1)
    let square = ratio * ratio
    var term = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, through: 15, by: 2) {
      sum += term / odd
      term *= square
    }
    return Double(value.exponent) + 2 * sum * 1.442_695_040_888_963_4
  }
}
