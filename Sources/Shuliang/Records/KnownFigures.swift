/// The figures that were handed out so far, by the place they stand at: 16 bytes each, and 8 for each
/// document, in the order of the documents.
///
/// They lie in pieces, because an array that doubles takes up to three times its size while it grows.
struct KnownFigures {
  /// A figure and the scalar it begins at.
  private struct Entry {
    let scalar: UInt32
    /// The upper 31 bits of the content's hash, and whether the figure is a claim in the lowest.
    let contentAndRole: UInt32
    let identity: UInt64

    init(_ entry: ReadingTrace.Entry) {
      scalar = entry.scalar
      identity = entry.figure.identity
      let content = UInt32(truncatingIfNeeded: entry.figure.content >> 32) & ~1
      contentAndRole = content | (entry.figure.role == .claim ? 1 : 0)
    }

    var figure: KnownFigure {
      KnownFigure(
        identity: identity,
        role: contentAndRole & 1 == 1 ? .claim : .attributive,
        content: UInt64(contentAndRole & ~1) << 32
      )
    }
  }

  /// All of them full but for the last.
  private var pieces: [[Entry]] = []
  /// How many there are.
  private var count = 0
  /// Where the figures of each document begin among them.
  private var starts: [Int] = []

  private static let pieceBits = 12

  /// The bytes of memory taken.
  var byteCount: Int {
    pieces.count << KnownFigures.pieceBits * MemoryLayout<Entry>.stride + starts.capacity * 8
  }

  /// Makes room for the figures of a document, and of those before it that have none.
  mutating func beginDocument(_ number: Int) {
    while starts.count <= number { starts.append(count) }
  }

  /// Adds a figure of the document that was begun last. Figures come in text order, but for those of
  /// captions.
  mutating func append(_ entry: ReadingTrace.Entry) {
    guard let start = starts.last else { return }
    let place = index(of: entry.scalar, in: start..<count)
    if place < count, self[place].scalar == entry.scalar {
      self[place] = Entry(entry)
      return
    }
    makeRoom()
    var next = count
    while next > place {
      self[next] = self[next - 1]
      next -= 1
    }
    self[place] = Entry(entry)
    count += 1
  }

  /// The figure that begins at a place. O(log figures of the document).
  subscript(place: KnownFigure.Place) -> KnownFigure? {
    let number = Int(place.document)
    guard number < starts.count else { return nil }
    let end = number + 1 < starts.count ? starts[number + 1] : count
    let found = index(of: place.scalar, in: starts[number]..<end)
    return found < end && self[found].scalar == place.scalar ? self[found].figure : nil
  }

  private subscript(index: Int) -> Entry {
    get { pieces[index >> KnownFigures.pieceBits][index & (1 << KnownFigures.pieceBits - 1)] }
    set {
      pieces[index >> KnownFigures.pieceBits][index & (1 << KnownFigures.pieceBits - 1)] = newValue
    }
  }

  /// Makes a piece for the next figure where the last one is full.
  private mutating func makeRoom() {
    guard count >> KnownFigures.pieceBits == pieces.count else { return }
    let none = Entry(
      ReadingTrace.Entry(scalar: 0, figure: KnownFigure(identity: 0, role: .claim, content: 0))
    )
    pieces.append(Array(repeating: none, count: 1 << KnownFigures.pieceBits))
  }

  /// Where the first figure is that does not begin before a scalar.
  private func index(of scalar: UInt32, in range: Range<Int>) -> Int {
    // Most often it comes after all of them.
    if range.isEmpty || self[range.upperBound - 1].scalar < scalar { return range.upperBound }
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if self[middle].scalar < scalar { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
