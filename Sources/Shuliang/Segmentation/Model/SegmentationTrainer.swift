/// Learns where words end from segmented text: an averaged perceptron with a margin over
/// `BoundaryFeatures`.
///
/// Sources: Freund, Schapire: Large Margin Classification Using the Perceptron Algorithm, 1999;
/// Krauth, Mézard: Learning algorithms with optimal stability in neural networks, 1987, for the
/// margin.
public struct SegmentationTrainer: Sendable {
  private let rules: Segmenter.RuleSet
  /// What was taken up.
  private var lines: [SegmentedLine] = []
  /// How many words were taken up.
  public private(set) var wordCount = 0

  /// A sum of weights up to here is not yet sure enough.
  private static let margin: Int32 = 20

  /// - Parameter rules: the rules for what the model does not decide.
  /// - Throws: `SegmentationError` where the word list of the installed ICU cannot be read.
  public init(rules: Segmenter.RuleSet = .news) throws(SegmentationError) {
    self.rules = rules
    if case .failure(let error) = WordDictionary.installed {
      throw SegmentationTrainer.needed(error)
    }
  }

  private static func needed(_ error: WordDictionary.Unavailable) -> SegmentationError {
    SegmentationError(reason: "a model needs ICU's word list; \(error.reason)")
  }

  /// Takes up text whose words are parted by white space.
  ///
  /// Places between characters of Han or kana are learned from, all others are left to the rules.
  ///
  /// - Parameter text: UTF-8, a sentence or more a line.
  /// - Complexity: O(*n*); 6 bytes of memory for each character.
  public mutating func add(_ text: [UInt8]) {
    for line in text.split(separator: 0x0A) {
      let line = SegmentedLine(line)
      wordCount += line.wordCount
      lines.append(line)
    }
  }

  /// Learns from what was taken up.
  ///
  /// The same text gives the same model.
  ///
  /// - Parameter rounds: how often all of it is gone through.
  /// - Throws: `SegmentationError` where ICU's words and those of the text cannot be searched together.
  /// - Complexity: O(*n* · rounds), a third of a second for a million characters and a round; and the
  ///   time of four dictionaries.
  public func model(rounds: Int = 15) throws(SegmentationError) -> SegmentationModel {
    let text: TrainingPlaces
    do {
      text = try TrainingPlaces(lines)
    } catch {
      throw SegmentationTrainer.needed(error)
    }
    let sums = learn(text, rounds: rounds)
    return SegmentationModel(
      rules: rules,
      scalars: text.scalars,
      BoundaryTables(sums, unit: sums.unit),
      words: text.words
    )
  }

  private func learn(_ text: TrainingPlaces, rounds: Int) -> BoundaryTables.Sums {
    let (places, answers) = (text.places, text.answers)
    let features = BoundaryFeatures(sizes: text.sizes)
    var weights = [Int32](repeating: 0, count: features.count)
    // For the average: each change times the step it came at.
    var changes = [Int64](repeating: 0, count: features.count)
    var order = Array(places.indices)
    var random = ShuffleGenerator()
    var step: Int64 = 1
    for _ in 0..<rounds {
      order.shuffle(using: &random)
      for index in order {
        var score: Int32 = 0
        features.forEach(of: places[index]) { score += weights[$0] }
        let answer: Int32 = answers[index] ? 1 : -1
        if score * answer <= SegmentationTrainer.margin {
          features.forEach(of: places[index]) {
            weights[$0] += answer
            changes[$0] += Int64(answer) * step
          }
        }
        step += 1
      }
    }
    return features.sums(
      zip(weights, changes).map { Double($0) - Double($1) / Double(step) }
    )
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
