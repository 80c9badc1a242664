/// Compares what was read from a document with its gold.
public struct Scorer: Sendable {
  /// The parts of claims that are judged.
  public var claimFields: [ClaimField]

  /// - Parameter claimFields: the parts of claims to judge: those that the figures carry.
  public init(claimFields: [ClaimField] = ClaimField.carriedByRecords) {
    self.claimFields = claimFields
  }

  /// The score of one document. O(figures × mentions).
  ///
  /// - Parameters:
  ///   - figures: what was read from the document, in any order.
  ///   - document: what stands in it. Optional mentions, the figures over them, and figures in
  ///     repeated passages count neither for nor against.
  public func score(_ figures: [ReadFigure], against document: GoldDocument) -> DocumentScore {
    let counted = figures.filter { figure in
      !document.repeats.contains { $0.holds(figure.range) }
    }
    var score = Score()
    score.repeated = figures.count - counted.count
    var errors: [ScoreError] = []
    var settled: Set<Range<Int>> = []
    var overlapping: Set<Range<Int>> = []
    for mention in document.mentions {
      let match = MentionMatch(mention, among: counted)
      overlapping.formUnion(match.places)
      if mention.isOptional {
        settled.formUnion(match.places)
        continue
      }
      if let right = match.right {
        settled.insert(right.range)
      } else {
        errors.append(Scorer.error(of: mention, match))
      }
      count(mention, match, in: &score)
      errors += claimErrors(of: mention, match)
    }
    let unmatched = Set(counted.map(\.range)).subtracting(settled)
    score.unmatched = unmatched.count
    // A figure over a mention was named with the mention.
    errors += Scorer.extras(among: counted, at: unmatched.subtracting(overlapping))
    errors.sort { $0.range.lowerBound < $1.range.lowerBound }
    return DocumentScore(score: score, errors: errors)
  }

  private func count(_ mention: GoldMention, _ match: MentionMatch, in score: inout Score) {
    score.gold += 1
    if match.right != nil { score.right += 1 }
    if match.ofSameValue != nil { score.valueRight += 1 }
    if let best = match.best { score.roles.count(mention.roles.contains(best.role)) }
    guard mention.isClaim else { return }
    score.claims += 1
    for field in claimFields {
      guard let isRight = judge(field, of: mention, match) else { continue }
      score.claimFields[field, default: Score.Share()].count(isRight)
    }
  }

  /// Whether a part of a claim is right, `nil` where it is not judged.
  private func judge(_ field: ClaimField, of mention: GoldMention, _ match: MentionMatch) -> Bool? {
    guard !mention.unsure.contains(field) else { return nil }
    return field.judge(read: match.best?.claim[field], accepted: mention.claim[field] ?? [])
  }

  private func claimErrors(of mention: GoldMention, _ match: MentionMatch) -> [ScoreError] {
    // Without its figure a claim is wrong in all its parts: the figure was named already.
    guard mention.isClaim, let best = match.best else { return [] }
    return claimFields.filter { judge($0, of: mention, match) == false }.map { field in
      ScoreError(
        kind: .claim(field),
        phenomenon: ErrorPhenomenon(
          field,
          expected: mention.claim[field],
          read: best.claim[field]
        ).description,
        range: mention.range,
        text: mention.text,
        expected: mention.claim[field]?.joined(separator: "|"),
        read: best.claim[field].map { [$0] } ?? []
      )
    }
  }

  private static func error(of mention: GoldMention, _ match: MentionMatch) -> ScoreError {
    ScoreError(
      kind: match.overlapping.isEmpty ? .missed : .wrong,
      phenomenon: ErrorPhenomenon(of: mention, match).description,
      range: mention.range,
      text: mention.text,
      expected: mention.description,
      read: match.overlapping.map(\.description)
    )
  }

  private static func extras(
    among figures: [ReadFigure],
    at places: Set<Range<Int>>
  ) -> [ScoreError] {
    figures.filter { places.contains($0.range) }.map { figure in
      ScoreError(
        kind: .extra,
        phenomenon: ErrorPhenomenon(extra: figure).description,
        range: figure.range,
        text: figure.text,
        expected: nil,
        read: [figure.description]
      )
    }
  }
}
