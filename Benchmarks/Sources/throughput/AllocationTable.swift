import BenchmarkCases
import CAllocations
import Shuliang

/// What is allocated for text in which no figure stands: for reading nothing that grows with the
/// text, and nothing at all where no numeral stands; repair makes the repaired text, and a few
/// entries of its map for each line it joins.
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
    let small = try Measurement(extractor, Array(sentences))
    let large = try Measurement(
      extractor,
      Array(repeatElement(sentences, count: 100).joined())
    )
    guard small.reading.count == large.reading.count else {
      throw BenchmarkError("text without a figure is allocated for: \(small), then \(large)")
    }
    return AllocationTable(lines: [small.description, large.description])
  }

  /// What the stages allocate for one text in which no figure stands.
  private struct Measurement: CustomStringConvertible {
    let size: Int
    let repair: Allocations
    let reading: Allocations

    init(_ extractor: Extractor, _ source: [UInt8]) throws {
      size = source.count
      let start = Allocations.soFar
      let repaired = RepairedText(source)
      let middle = Allocations.soFar
      let figures = extractor.quantities(in: repaired).count
      reading = Allocations.soFar.since(middle)
      repair = middle.since(start)
      guard figures == 0 else {
        throw BenchmarkError("wrong answer: \(figures) figures in sentences without one")
      }
    }

    var description: String { "\(size) bytes: repair \(repair), reading \(reading)" }
  }

  private struct Allocations: CustomStringConvertible {
    let count: Int64
    let bytes: Int64

    static var soFar: Allocations {
      Allocations(count: allocation_count(), bytes: allocation_bytes())
    }

    func since(_ earlier: Allocations) -> Allocations {
      Allocations(count: count - earlier.count, bytes: bytes - earlier.bytes)
    }

    var description: String { "\(count) (\(bytes) bytes)" }
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
}
