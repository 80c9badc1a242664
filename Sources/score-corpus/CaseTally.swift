import Foundation
import Shuliang
import ShuliangCorpus

/// How many of the corpus's cases were read as they should be.
struct CaseTally {
  let name: String
  let total: Int
  /// A line for each case that was not.
  let failures: [String]

  /// `cases: 1781 of 1781`.
  var summary: String { "\(name): \(total - failures.count) of \(total)" }

  /// The ways to write a figure, from the folder `Cases`.
  static func spellings(in corpus: URL, _ extractor: Extractor) throws -> CaseTally {
    let cases = try SpellingCase.load(folder: corpus.appendingPathComponent("Cases"))
    return CaseTally(
      name: "cases",
      total: cases.count,
      failures: cases.compactMap { spelling in
        spelling.failure(extractor).map { read in
          let place = "\(spelling.phenomenon):\(spelling.line)  \(spelling.text)"
          let expected = spelling.expected.filter { !$0.isEmpty }.joined(separator: " ")
          return "\(place)  expected [\(spelling.figure)] \(expected), read \(read)"
        }
      }
    )
  }

  /// The texts without a figure, from `Negatives.tsv`.
  static func negatives(in corpus: URL, _ extractor: Extractor) throws -> CaseTally {
    let cases = try NegativeCase.load(file: corpus.appendingPathComponent("Negatives.tsv"))
    return CaseTally(
      name: "negatives",
      total: cases.count,
      failures: cases.compactMap { negative in
        negative.failure(extractor).map { read in
          "\(negative.kind):\(negative.line)  \(negative.text)  read \(read)"
        }
      }
    )
  }
}
