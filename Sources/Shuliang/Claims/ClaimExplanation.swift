/// Why a claim was read as it was, for someone who wants to change it.
public struct ClaimExplanation: Sendable {
  /// A word as the rules saw it.
  public struct Word: Sendable, Hashable {
    public var text: String
    /// Its class: a case of the tables' `class` and `group`, or what the stages before found.
    public var kind: String
  }

  public var claim: Claim
  /// The words of its sentence.
  public var words: [Word]
}

extension Extractor {
  /// The claims of a text with the words that the rules saw; O(*n*).
  public func explanations(in text: RepairedText) -> [ClaimExplanation] {
    guard var reader = claimReader(of: text, trace: []) else { return [] }
    let claims = reader.read()
    var explanations: [ClaimExplanation] = []
    for sentence in reader.trace ?? [] {
      let words = sentence.words.map {
        ClaimExplanation.Word(
          text: String(decoding: text.bytes[$0.range], as: UTF8.self),
          kind: "\($0.kind)"
        )
      }
      explanations += claims[sentence.claims].map { ClaimExplanation(claim: $0, words: words) }
    }
    return explanations
  }
}
