/// The slots of some segments of a fingerprint table, side by side in one array of lines.
///
/// A key is the number of a segment above a tag of 24 bits. The line where it is looked for first is its
/// share of all keys, so lines follow the order of the tags, and a grown block is filled in one pass.
/// What finds its line full goes to the next of the segment.
///
/// Spans are read unchecked: these few lines, where nearly each access waits for memory, are a fifth
/// of the search for repeats. Indices come from `home` and `index(after:)` alone, which stay in the
/// segment.
struct SlotBlock {
  /// How many entries each segment has, then the lines of one segment after the other; each begins where
  /// a line of the cache does, so that it is fetched at once.
  private var words: [UInt32]
  private let segmentCount: Int
  /// The lines of each segment.
  private let lineCount: Int
  /// The index of the first line.
  private let head: Int
  /// A segment is full with so many entries: two thirds, so that few lines are.
  private let most: UInt32

  /// A block without entries.
  ///
  /// - Parameter lineCount: the lines of each segment, at least 1.
  init(segmentCount: Int, lineCount: Int) {
    self.segmentCount = segmentCount
    self.lineCount = lineCount
    most = UInt32((lineCount * SlotLine.size * 13 + 19) / 20)
    let lines = segmentCount * lineCount
    words = LargePages.repeating(0, count: segmentCount + (lines + 1) * SlotLine.wordCount)
    head = LargePages.firstOfLine(in: words, from: segmentCount)
  }

  var byteCount: Int { words.count * MemoryLayout<UInt32>.stride }

  /// The slots of each segment.
  var capacity: Int { lineCount * SlotLine.size }

  /// How many entries a segment has.
  func count(of segment: Int) -> Int { Int(words[segment]) }

  /// Whether anything stands where a key is looked for first. No look-up of many waits for the one
  /// before, and the line of each is in the cache thereafter.
  @inline(__always)
  func isTaken(_ key: UInt64) -> Bool { SlotLine.isTaken(words.span, at: home(of: key)) }

  /// Whether there may be an entry of a key; no is certain.
  @inline(__always)
  func mayContain(_ key: UInt64) -> Bool {
    let words = words.span
    var index = home(of: key)
    while true {
      let line = SlotLine(words, at: index)
      let isHeld = !line.slots(holding: SlotLine.tag(of: key)).isEmpty
      // One question, to which the answer is nearly always the same.
      if isHeld || !line.isFull { return isHeld }
      index = self.index(after: index, of: key)
    }
  }

  /// Gives the entries of a key to a function, in the order in which they were entered.
  @inline(__always)
  func find(_ key: UInt64, _ body: (UInt64) -> Void) {
    let words = words.span
    var index = home(of: key)
    // Some line is not full always.
    while true {
      let line = SlotLine(words, at: index)
      var slots = line.slots(holding: SlotLine.tag(of: key))
      while !slots.isEmpty {
        let entry = SlotLine.entry(words, at: index, slot: slots.first)
        if entry != 0 { body(entry) }
        slots.removeFirst()
      }
      if !line.isFull { return }
      index = self.index(after: index, of: key)
    }
  }

  /// What became of an entry.
  enum Insertion {
    case done
    /// As many of its key were there already.
    case crowded
    /// It was not entered; the block must grow before.
    case full
  }

  /// Enters a context and a number of a key, unless so many of it are there.
  ///
  /// - Parameter value: what follows the tag in an entry.
  @inline(__always)
  mutating func insert(_ key: UInt64, _ value: UInt64, most places: Int) -> Insertion {
    let tag = SlotLine.tag(of: key)
    let segment = Int(truncatingIfNeeded: key &>> SlotLine.tagBits)
    let (home, most) = (home(of: key), most)
    let line = SlotLine(words.span, at: home)
    if line.isFull || !line.slots(holding: tag).isEmpty {
      var known = 0
      find(key) { _ in known += 1 }
      if known >= places { return .crowded }
    }
    let index = line.isFull ? lineWithRoom(after: home, of: key) : home
    let slot = line.isFull ? SlotLine(words.span, at: index).firstFree : line.firstFree
    var words = words.mutableSpan
    if words[unchecked: segment] >= most { return .full }
    words[unchecked: segment] &+= 1
    SlotLine.enter(tag &<< 40 | value, in: &words, at: index, slot: slot)
    return .done
  }

  private func lineWithRoom(after home: Int, of key: UInt64) -> Int {
    var index = home
    repeat {
      index = self.index(after: index, of: key)
    } while SlotLine(words.span, at: index).isFull
    return index
  }

  /// The line where a key is looked for first.
  @inline(__always)
  private func home(of key: UInt64) -> Int {
    let line = (key &* UInt64(truncatingIfNeeded: lineCount)) &>> SlotLine.tagBits
    return head &+ Int(truncatingIfNeeded: line) &* SlotLine.wordCount
  }

  /// The line after one; after the last of a segment comes its first.
  @inline(__always)
  private func index(after index: Int, of key: UInt64) -> Int {
    let segment = Int(truncatingIfNeeded: key &>> SlotLine.tagBits)
    let next = index &+ SlotLine.wordCount
    return next == start(of: segment &+ 1) ? start(of: segment) : next
  }

  /// The first line of a segment.
  @inline(__always)
  private func start(of segment: Int) -> Int {
    head &+ segment &* lineCount &* SlotLine.wordCount
  }
}

extension SlotBlock {
  /// The lines of a segment that is no longer doubled when it grows.
  private static let manyLines = 2048

  /// A larger block with the same entries. O(*n*).
  ///
  /// Twice as large, for memory that is new costs more than what is done with it; a block that is large
  /// already, half as large again, so that less of the memory stays empty.
  func grown() -> SlotBlock {
    let isLarge = lineCount >= SlotBlock.manyLines
    return grown(to: isLarge ? lineCount + lineCount / 2 : lineCount * 2)
  }

  /// One with room for so many entries in each segment, and the same entries; the same block where it has
  /// the room. O(*n*).
  func reserving(_ count: Int) -> SlotBlock {
    let lines = (count * 20 + SlotLine.size * 13 - 1) / (SlotLine.size * 13)
    return lines > lineCount ? grown(to: lines) : self
  }

  private func grown(to lineCount: Int) -> SlotBlock {
    var block = SlotBlock(segmentCount: segmentCount, lineCount: lineCount)
    for segment in 0..<segmentCount { block.fill(segment, from: self) }
    return block
  }

  private mutating func fill(_ segment: Int, from old: SlotBlock) {
    let start = old.start(of: segment)
    // Entries that ran over the end stand at the beginning; they come last, as they were entered.
    var first = 0
    while SlotLine(old.words.span, at: start + first * SlotLine.wordCount).isFull { first += 1 }
    var taken = [UInt8](repeating: 0, count: lineCount)
    fill(segment, with: first + 1..<old.lineCount, of: old, &taken)
    fill(segment, with: 0..<first + 1, of: old, &taken)
    words[segment] = old.words[segment]
  }

  /// Enters what stands in some lines of a segment of a smaller block.
  ///
  /// - Parameter taken: how many slots of each line of the segment are.
  private mutating func fill(
    _ segment: Int,
    with lines: Range<Int>,
    of old: SlotBlock,
    _ taken: inout [UInt8]
  ) {
    let (start, oldStart, lineCount) = (start(of: segment), old.start(of: segment), lineCount)
    let entries = old.words.span
    var words = words.mutableSpan
    var counts = taken.mutableSpan
    for old in lines {
      for slot in 0..<SlotLine.size {
        let entry = SlotLine.entry(entries, at: oldStart &+ old &* SlotLine.wordCount, slot: slot)
        if entry == 0 { break }
        let home = ((entry &>> 40) &* UInt64(truncatingIfNeeded: lineCount)) &>> SlotLine.tagBits
        var line = Int(truncatingIfNeeded: home)
        while counts[unchecked: line] == SlotLine.size {
          line = line &+ 1 == lineCount ? 0 : line &+ 1
        }
        let place = Int(counts[unchecked: line])
        counts[unchecked: line] &+= 1
        SlotLine.enter(entry, in: &words, at: start &+ line &* SlotLine.wordCount, slot: place)
      }
    }
  }
}
