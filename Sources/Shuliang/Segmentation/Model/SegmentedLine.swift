/// A line of text whose words were parted by white space.
struct SegmentedLine: Sendable {
  /// The line without the white space: UTF-8.
  private(set) var text: [UInt8] = []
  /// Whether a word ends before each byte.
  private(set) var ends: [Bool] = []
  /// How many words it has.
  private(set) var wordCount = 0

  /// - Complexity: O(*n*).
  init(_ line: ArraySlice<UInt8>) {
    let line = Array(line)
    text.reserveCapacity(line.count)
    ends.reserveCapacity(line.count)
    var isEnd = true
    var index = 0
    while index < line.count {
      let next = WhiteSpace.end(in: line, from: index..<line.count)
      if next > index {
        isEnd = true
        index = next
        continue
      }
      let length = Swift.min(UTF8Scan.length(ofLead: line[index]), line.count - index)
      text += line[index..<index + length]
      if isEnd { wordCount += 1 }
      ends.append(isEnd)
      ends += repeatElement(false, count: length - 1)
      isEnd = false
      index += length
    }
  }

  /// Calls `body` with each word of Han and kana that a search can find.
  func forEachSearchedWord(_ body: ([UInt16]) -> Void) {
    var start = 0
    while start < text.count {
      let end = ends[(start + 1)...].firstIndex(of: true) ?? text.count
      let scalars = String(decoding: text[start..<end], as: UTF8.self).unicodeScalars
      if scalars.count <= Lexicon.longestWord, scalars.allSatisfy(LexiconWords.isSearched) {
        body(scalars.map { UInt16($0.value) })
      }
      start = end
    }
  }
}
