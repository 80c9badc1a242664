/// The figures that were handed out so far, by the place they stand at: some 32 bytes each, in the order
/// of their documents, which a hash table would need three times.
struct KnownFigures {
  private var entries: [ReadingTrace.Entry] = []
  /// Where the figures of each document begin among them.
  private var starts: [Int] = []

  /// Makes room for the figures of a document, and of those before it that have none.
  mutating func beginDocument(_ number: Int) {
    while starts.count <= number { starts.append(entries.count) }
  }

  /// Adds a figure of the document that was begun last. Figures come in text order, but for those of
  /// captions.
  mutating func append(_ entry: ReadingTrace.Entry) {
    guard let start = starts.last else { return }
    guard entries.count > start, let last = entries.last, last.scalar >= entry.scalar else {
      entries.append(entry)
      return
    }
    let place = index(of: entry.scalar, in: start..<entries.count)
    if entries[place].scalar == entry.scalar {
      entries[place] = entry
    } else {
      entries.insert(entry, at: place)
    }
  }

  /// The figure that begins at a place. O(log figures of the document).
  subscript(place: KnownFigure.Place) -> KnownFigure? {
    let number = Int(place.document)
    guard number < starts.count else { return nil }
    let end = number + 1 < starts.count ? starts[number + 1] : entries.count
    let found = index(of: place.scalar, in: starts[number]..<end)
    return found < end && entries[found].scalar == place.scalar ? entries[found].figure : nil
  }

  /// Where the first figure is that does not begin before a scalar.
  private func index(of scalar: UInt32, in range: Range<Int>) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].scalar < scalar { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
