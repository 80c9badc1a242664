@testable import Shuliang

extension ClauseWordReader {
  /// The words of a text that is one sentence without figures and times, put right.
  static func words(of bytes: [UInt8]) -> [ClauseWord] {
    var reader = ClauseWordReader(bytes: bytes, lexicon: .standard, figures: [], times: [])
    var words: [ClauseWord] = []
    reader.read(0..<bytes.count, into: &words)
    return words
  }
}
