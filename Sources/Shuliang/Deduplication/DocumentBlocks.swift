/// Values of documents side by side on one axis of positions, in blocks of memory that stay where they
/// are. The values of one document lie in one block.
struct DocumentBlocks<Value: BitwiseCopyable & Sendable>: Sendable {
  /// Some of the values, side by side.
  private struct Block {
    /// The position of the first.
    let start: Int
    var values: [Value]
  }

  private var blocks: [Block] = []
  /// The block of every position that `directoryStep` divides.
  private var directory: [Int] = []
  /// The position of the next document's first value.
  private(set) var end = 0
  /// The position behind the last long document.
  private var endOfLong = 0

  private static var directoryStep: Int { 1 << 14 }
  /// A document with more values has a block to itself, which is given back as it is: to copy it for every
  /// place in it that is looked at would cost the square of its length.
  static var mostCopied: Int { 1 << 16 }
  /// The values of the first block, and of those when many have come.
  private static var capacities: ClosedRange<Int> {
    1 << 13...(1 << 25) / MemoryLayout<Value>.stride
  }

  /// Adds the values of a document behind the last.
  mutating func append(_ values: [Value]) {
    let last = blocks.count - 1
    if last >= 0, values.count <= Self.mostCopied,
      blocks[last].values.capacity - blocks[last].values.count >= values.count
    {
      blocks[last].values.append(contentsOf: values)
    } else {
      blocks.append(Block(start: end, values: block(with: values)))
    }
    end += values.count
    if values.count > Self.mostCopied { endOfLong = end }
    while directory.count * Self.directoryStep < end { directory.append(blocks.count - 1) }
  }

  /// The first values of a new block: as large as all before it together back to the last long document, so
  /// that few values take little memory; those of a long document alone.
  private func block(with values: [Value]) -> [Value] {
    let before = end - endOfLong
    let capacity = min(max(before, Self.capacities.lowerBound), Self.capacities.upperBound)
    if values.count > min(capacity / 4, Self.mostCopied) { return values.exactlySized }
    var block: [Value] = LargePages.empty(capacity: capacity)
    block.append(contentsOf: values)
    return block
  }

  /// The index of the block with a position before the end. O(1).
  @inline(__always)
  private func block(with position: Int) -> Int {
    var index = directory[position / Self.directoryStep]
    while blocks[index].start + blocks[index].values.count <= position { index += 1 }
    return index
  }

  /// The values at some positions, all of one document.
  func values(at positions: Range<Int>) -> [Value] {
    if positions.isEmpty { return [] }
    let block = blocks[block(with: positions.lowerBound)]
    let start = positions.lowerBound - block.start
    // A long document is not copied.
    if positions.count == block.values.count { return block.values }
    return Array(block.values[start..<start + positions.count])
  }
}

extension DocumentBlocks where Value == UInt16 {
  /// Whether a text and the units here have so many equal ones in a row around two places.
  ///
  /// Over the end of a document the units of the next are equal by chance at most.
  func isRun(
    ofAtLeast least: Int,
    around unit: Int,
    in text: [UInt16],
    and position: Int
  ) -> Bool {
    let block = blocks[block(with: position)]
    return ExactRun.isRun(
      ofAtLeast: least,
      around: unit,
      in: text.span,
      and: position - block.start,
      block.values.span
    )
  }
}

extension Array {
  /// The same without room to grow.
  fileprivate var exactlySized: [Element] {
    guard capacity > count + count / 8 else { return self }
    var copy: [Element] = []
    copy.reserveCapacity(count)
    copy.append(contentsOf: self)
    return copy
  }
}
