/// Learns where words end from segmented text: an averaged perceptron over `BoundaryFeatures`.
///
/// Source: Freund, Schapire: Large Margin Classification Using the Perceptron Algorithm, 1999;
/// Collins: Discriminative Training Methods for Hidden Markov Models, 2002.
public struct SegmentationTrainer: Sendable {
  private let rules: Segmenter.RuleSet
  private var scanner: TokenScanner
  private var units = SegmentationUnits()
  /// The features of all places, `BoundaryFeatures.count` each, and whether a word ends there.
  private var features: [UInt32] = []
  private var answers: [Bool] = []
  /// How many words were taken up.
  public private(set) var wordCount = 0

  /// - Parameter rules: the rules whose words the model corrects.
  /// - Throws: `SegmentationError` where the installed ICU has no rules for words.
  public init(rules: Segmenter.RuleSet = .news) throws(SegmentationError) {
    self.rules = rules
    scanner = try Segmenter(rules: rules).scanner
  }

  /// Takes up text whose words are parted by white space. White space says nothing else: words
  /// of Latin on both sides of it are not learned from.
  ///
  /// - Parameter text: UTF-8, a sentence or more a line.
  /// - Complexity: O(*n*); 52 bytes of memory for each character.
  public mutating func add(_ text: [UInt8]) {
    for line in text.split(separator: 0x0A) { addLine(line) }
  }

  private mutating func addLine(_ line: ArraySlice<UInt8>) {
    let line = Array(line)
    var text: [UInt8] = []
    var ends: Set<Int> = []
    var index = 0
    while index < line.count {
      let next = WhiteSpace.end(in: line, from: index..<line.count)
      if next > index {
        if !text.isEmpty { ends.insert(text.count) }
        index = next
        continue
      }
      let length = Swift.min(UTF8Scan.length(ofLead: line[index]), line.count - index)
      text.append(contentsOf: line[index..<index + length])
      index += length
    }
    guard !text.isEmpty else { return }
    ends.insert(text.count)
    wordCount += ends.count
    var tokens: [Token] = []
    var position = 0
    while position < text.count {
      position = scanner.appendTokens(of: text, from: position, wanting: text.count, to: &tokens)
    }
    units.replace(with: tokens, of: text.span)
    learn(ends)
  }

  private mutating func learn(_ ends: Set<Int>) {
    for index in 0..<units.count where units.units[index].isOpen {
      let place = units.place(behind: index)
      BoundaryFeatures.forEach(of: place) { features.append(UInt32($0)) }
      answers.append(ends.contains(place.right.offset))
    }
  }

  /// Learns from what was taken up.
  ///
  /// The same text gives the same model.
  ///
  /// - Parameter rounds: how often all of it is gone through.
  /// - Complexity: O(*n* · rounds), two seconds for a million characters and a round.
  public func model(rounds: Int = 10) -> SegmentationModel {
    var weights = [Int32](repeating: 0, count: 1 << BoundaryFeatures.tableBits)
    // For the average: each change times the step it came at.
    var changes = [Int64](repeating: 0, count: weights.count)
    var order = Array(answers.indices)
    var random = ShuffleGenerator()
    var step: Int64 = 1
    for _ in 0..<rounds {
      order.shuffle(using: &random)
      for place in order {
        let first = place * BoundaryFeatures.count
        var score: Int32 = 0
        for index in first..<first + BoundaryFeatures.count {
          score += weights[Int(features[index])]
        }
        let answer: Int32 = answers[place] ? 1 : -1
        if score * answer <= 0 {
          for index in first..<first + BoundaryFeatures.count {
            weights[Int(features[index])] += answer
            changes[Int(features[index])] += Int64(answer) * step
          }
        }
        step += 1
      }
    }
    return SegmentationModel(rules: rules, weights: averaged(weights, changes, step))
  }

  /// The mean of the weights over all steps. The largest but one in a thousand is 127, and what
  /// is larger too.
  private func averaged(_ weights: [Int32], _ changes: [Int64], _ step: Int64) -> [Int8] {
    let means = zip(weights, changes).map { Double($0) - Double($1) / Double(step) }
    let sizes = means.lazy.map { abs($0) }.filter { $0 > 0 }.sorted()
    guard !sizes.isEmpty else { return [Int8](repeating: 0, count: means.count) }
    let largest = sizes[sizes.count - 1 - sizes.count / 1000]
    return means.map { Int8(Swift.max(-127, Swift.min(127, ($0 / largest * 127).rounded()))) }
  }
}

/// The numbers that shuffle the places, the same each time.
private struct ShuffleGenerator: RandomNumberGenerator {
  private var state: UInt64 = 1

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}
