/// How well a document was read, and what was not.
public struct DocumentScore: Sendable, Hashable {
  public var score: Score
  /// In text order.
  public var errors: [ScoreError]

  public init(score: Score, errors: [ScoreError]) {
    self.score = score
    self.errors = errors
  }
}
