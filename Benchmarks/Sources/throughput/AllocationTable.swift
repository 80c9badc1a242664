import BenchmarkCases
import CAllocations
import Shuliang

/// What is allocated for text in which no figure stands: beyond the repaired text it should be
/// nothing that grows with the text.
struct AllocationTable: CustomStringConvertible {
  private let lines: [String]

  var description: String {
    (["allocations for text without a figure, in one document", ""] + lines)
      .joined(separator: "\n") + "\n"
  }

  static func measure(_ text: NewsText) throws -> AllocationTable {
    guard allocation_count() >= 0 else {
      return AllocationTable(lines: ["cannot be counted on this platform"])
    }
    let extractor = Extractor()
    let sentences = sentencesWithoutFigure(of: text, extractor)
    guard !sentences.isEmpty else {
      return AllocationTable(lines: ["the text has no sentence without a figure"])
    }
    let lines = [10_000, 1_000_000].map { size in
      let source = Array(repeatElement(sentences, count: size / sentences.count + 1).joined())
      let (repaired, repair) = counted { RepairedText(source) }
      let (figures, reading) = counted { extractor.quantities(in: repaired).count }
      precondition(figures == 0, "a figure in \(sentences)")
      return "\(source.count) bytes: repair \(repair), reading \(reading)"
    }
    return AllocationTable(lines: lines)
  }

  /// Up to ten thousand bytes of whole sentences, a line each.
  private static func sentencesWithoutFigure(
    of text: NewsText,
    _ extractor: Extractor
  ) -> [UInt8] {
    var found: [UInt8] = []
    for piece in text.pieces {
      let bytes = piece.repaired.bytes
      for range in Sentences(of: bytes) where found.count < 10_000 {
        let sentence = RepairedText(Array(bytes[range]))
        let isPlain =
          extractor.quantities(in: sentence).isEmpty && extractor.lookalikes(in: sentence).isEmpty
        if isPlain { found += sentence.bytes + [0x0A] }
      }
    }
    return found
  }

  private static func counted<Result>(_ body: () -> Result) -> (Result, String) {
    let before = (allocation_count(), allocation_bytes())
    let result = body()
    let (count, bytes) = (allocation_count() - before.0, allocation_bytes() - before.1)
    return (result, "\(count) (\(bytes) bytes)")
  }
}
