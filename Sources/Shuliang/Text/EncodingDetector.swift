/// Tells in which encoding bytes are Chinese text.
///
/// ICU's detector needs a page of text to tell GB 18030 from Big5. Here each encoding reads a
/// sample, and what it makes of it is weighed: text read rightly consists for the most part of
/// a few hundred characters and of the common rows of its encoding, text read wrongly of
/// neither. That settles two characters in most cases. ICU's confidence only tips the scales.
enum EncodingDetector {
  struct Guess: Hashable {
    /// Every encoding that came into question, the likeliest first.
    let ranking: [TextEncoding]
    /// Whether the first makes text of the bytes rather than a heap of rare characters.
    let isPlausible: Bool
  }

  private struct Candidate {
    let encoding: TextEncoding
    let score: Int
    let isPlausible: Bool
  }

  /// The likeliest encodings of bytes that have no byte order mark.
  ///
  /// - Complexity: O(*n*) to find the first byte past ASCII; the sample is of constant size.
  static func guess(for bytes: [UInt8]) -> Guess {
    guess(for: bytes, among: [.utf8, .gb18030, .big5, .utf16LittleEndian, .utf16BigEndian])
  }

  /// The byte order of UTF-16: by its mark, else by which order makes text.
  static func byteOrder(of bytes: [UInt8]) -> TextEncoding {
    let orders: [TextEncoding] = [.utf16LittleEndian, .utf16BigEndian]
    if let marked = TextEncoding.marked(by: bytes), orders.contains(marked) { return marked }
    return guess(for: bytes, among: orders).ranking[0]
  }

  private static func guess(for bytes: [UInt8], among encodings: [TextEncoding]) -> Guess {
    let sample = sample(of: bytes)
    let confidences = confidences(for: sample)
    let candidates = encodings.compactMap { encoding in
      candidate(encoding, for: sample, confidence: confidences[encoding] ?? 0)
    }
    // A stable order: of equal candidates the one first in the list comes first.
    let ranked = candidates.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }
    return Guess(
      ranking: ranked.isEmpty ? encodings : ranked.map(\.element.encoding),
      isPlausible: ranked.first?.element.isPlausible ?? false
    )
  }

  /// 16 KB from the first byte past ASCII on; at an even offset, for UTF-16's sake.
  private static func sample(of bytes: [UInt8]) -> [UInt8] {
    let first = bytes.firstIndex { $0 >= 0x80 } ?? 0
    return Array(bytes[(first & ~1)...].prefix(1 << 14))
  }

  private static func candidate(
    _ encoding: TextEncoding,
    for sample: [UInt8],
    confidence: Int
  ) -> Candidate? {
    guard let reading = try? LossyReading(of: sample, in: encoding) else { return nil }
    var plausibility = TextPlausibility()
    plausibility.weigh(reading)
    switch encoding {
    case .gb18030: plausibility.weighRowsOfGB18030(sample)
    case .big5: plausibility.weighRowsOfBig5(sample)
    case .utf8, .utf16, .utf16LittleEndian, .utf16BigEndian: break
    }
    return Candidate(
      encoding: encoding,
      score: plausibility.score * 50 + confidence,
      isPlausible: plausibility.isText
    )
  }

  private static func confidences(for sample: [UInt8]) -> [TextEncoding: Int] {
    let matches = (try? CharsetDetector.matches(for: sample)) ?? []
    return matches.reduce(into: [:]) { confidences, match in
      guard let encoding = TextEncoding(label: match.name) else { return }
      confidences[encoding] = match.confidence
    }
  }
}
