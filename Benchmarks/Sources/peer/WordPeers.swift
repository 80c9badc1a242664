import CWordCount
import Shuliang

/// The words of a text, as this library parts them for news.
struct WordsPeer: Peer {
  private let segmenter: Segmenter

  init() throws {
    segmenter = try Segmenter()
  }

  func work(on text: String) -> [Substring] { segmenter.words(in: text) }

  func answer(of work: [Substring], on text: String) -> [String] { work.map(String.init) }
}

/// Which words are looked for.
protocol WordRules {
  static var rules: Segmenter.RuleSet { get }
}

/// Those of news.
enum NewsRules: WordRules {
  static let rules = Segmenter.RuleSet.news
}

/// Those of ICU's word breaks.
enum ICURules: WordRules {
  static let rules = Segmenter.RuleSet.icu
}

/// Where the words stand in the bytes of a text that stand ready: what the library works with itself.
struct WordRangesPeer<Rules: WordRules>: Peer {
  private let segmenter: Segmenter

  init() throws {
    segmenter = try Segmenter(rules: Rules.rules)
  }

  static func prepare(_ text: String) -> [UInt8] { Array(text.utf8) }

  func work(on text: [UInt8]) -> [Range<Int>] { segmenter.wordRanges(in: text) }

  func answer(of work: [Range<Int>], on text: [UInt8]) -> [String] {
    work.map { String(decoding: text[$0], as: UTF8.self) }
  }
}

/// The words of a text, as ICU's own iterator parts them, over UTF-16 that stands ready.
struct ICUWordsPeer: Peer {
  private let counter: OpaquePointer
  private var ends: [Int32] = []

  init() throws {
    guard let counter = word_counter_open() else { throw PeerError("ICU lacks its word lists") }
    self.counter = counter
  }

  static func prepare(_ text: String) -> [UInt16] { Array(text.utf16) }

  mutating func work(on text: [UInt16]) throws -> ArraySlice<Int32> {
    if ends.count < text.count { ends = Array(repeating: 0, count: text.count) }
    let count = word_counter_boundaries(counter, text, Int32(text.count), &ends)
    guard count >= 0 else { throw PeerError("ICU's word iterator failed") }
    return ends[..<Int(count)]
  }

  func answer(of work: ArraySlice<Int32>, on text: [UInt16]) -> [String] {
    zip([0] + work, work).map { String(decoding: text[Int($0)..<Int($1)], as: UTF16.self) }
  }
}

/// A peer that cannot work.
struct PeerError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
