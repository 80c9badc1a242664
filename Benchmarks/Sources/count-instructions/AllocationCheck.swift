import BenchmarkCases
import CAllocations
import Shuliang

/// Text in which no figure stands must be read without any allocation that grows with it.
enum AllocationCheck {
  /// Reads sentences without a figure, once and a hundred times over.
  ///
  /// - Throws: `BenchmarkError` where reading the longer text allocates more often.
  static func check(_ text: NewsText) throws {
    guard allocation_count() >= 0 else { return }
    let extractor = Extractor()
    let sentences = sentencesWithoutFigure(of: text, extractor)
    guard !sentences.isEmpty else { return }
    let small = try Measurement(extractor, sentences)
    let large = try Measurement(extractor, Array(repeatElement(sentences, count: 100).joined()))
    guard small.reading.count == large.reading.count else {
      throw BenchmarkError("text without a figure is allocated for: \(small), then \(large)")
    }
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
