/// How many of the figures of one or more documents were read right.
public struct Score: Sendable, Hashable {
  /// How many there were to judge, and how many of them were right.
  public struct Share: Sendable, Hashable {
    public var right = 0
    public var total = 0

    public init(right: Int = 0, total: Int = 0) {
      self.right = right
      self.total = total
    }

    /// Right of all, or `nil` where there was nothing to judge.
    public var ratio: Double? { total == 0 ? nil : Double(right) / Double(total) }

    mutating func count(_ isRight: Bool) {
      total += 1
      if isRight { right += 1 }
    }

    public static func += (left: inout Share, right: Share) {
      left.right += right.right
      left.total += right.total
    }
  }

  /// Gold mentions, optional ones left out.
  public var gold = 0
  /// Gold mentions read with the right place, value, unit, kind and bound.
  public var right = 0
  /// Gold mentions over which a figure of the right value and unit was read.
  public var valueRight = 0
  /// Places where a figure was read that is no gold mention so read.
  public var unmatched = 0
  /// Figures read in repeated passages; they count neither for nor against.
  public var repeated = 0
  /// Gold mentions that are claims, durations left out.
  public var claims = 0
  /// Roles, judged where the value was read right.
  public var roles = Share()
  /// The parts of claims, by the fields that are scored.
  public var claimFields: [ClaimField: Share] = [:]

  public init() {}

  /// The share of the read figures that are right; 0 where none was read.
  public var precision: Double { Score.ratio(right, of: right + unmatched) }
  /// The share of the gold mentions that were read right.
  public var recall: Double { Score.ratio(right, of: gold) }
  /// The harmonic mean of precision and recall.
  public var f1: Double { Score.harmonicMean(precision, recall) }

  /// The F1 of value and unit alone, spans only overlapping.
  public var valueF1: Double {
    // One figure may lie over two mentions and be the value of both.
    let precision = min(1, Score.ratio(valueRight, of: right + unmatched))
    return Score.harmonicMean(precision, Score.ratio(valueRight, of: gold))
  }

  /// Adds the counts of other documents.
  public static func += (left: inout Score, right: Score) {
    left.gold += right.gold
    left.right += right.right
    left.valueRight += right.valueRight
    left.unmatched += right.unmatched
    left.repeated += right.repeated
    left.claims += right.claims
    left.roles += right.roles
    for (field, share) in right.claimFields { left.claimFields[field, default: Share()] += share }
  }

  private static func ratio(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }

  private static func harmonicMean(_ first: Double, _ second: Double) -> Double {
    first + second == 0 ? 0 : 2 * first * second / (first + second)
  }
}
