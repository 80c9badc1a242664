/// What the words of a sentence, read from its start, say of the modality of a figure behind them.
///
/// A figure is meant by the last word of target before it, else by one of projection, back to where a
/// statement begins. What a word says does not depend on the figure, so each is read once, however
/// many figures the sentence has.
struct ModalityOutlook {
  /// What a word says of the figures behind it.
  enum Sense {
    case none, target, projected
    /// Of what somebody foresees: 部门预计，.
    case foreseen
    /// Of what someone will do: a target where nobody foresees it.
    case intended
    /// Of the figure that follows in the same clause: 超过预期的2000个.
    case expected
    /// The end of a clause.
    case comma
    /// A new statement: what was said before is over.
    case end
  }

  /// What kinds of word have a sense beside that of an end.
  static var kinds: ClauseWordKinds {
    [.target, .projected, .preposition, .time, .text, .report]
  }

  /// The same, and of what may begin a new statement.
  static var kindsWithEnds: ClauseWordKinds {
    kinds.union([.stop, .connective, .adverb, .property, .level, .comma])
  }

  /// How many words were read.
  private(set) var end = 0
  /// The modality of a figure behind them.
  private(set) var modality: Claim.Modality?
  /// The modality of one where a word of projection still follows: a target before it prevails.
  private var foreseen = Claim.Modality.projected
  /// Whether somebody foresees what the statement says.
  private var isForeseen = false
  /// Whether it is said of the clause alone.
  private var isOfClause = false

  /// What kinds of word may change what is said of the next figure: an end only where something was said.
  var nextKinds: ClauseWordKinds {
    modality == nil ? ModalityOutlook.kinds : ModalityOutlook.kindsWithEnds
  }

  /// Takes in the next word. O(1).
  mutating func add(_ sense: Sense) {
    end += 1
    switch sense {
    case .none: return
    case .comma:
      guard isOfClause else { return }
      modality = nil
    case .expected:
      guard modality == nil else { return }
      modality = .projected
      isOfClause = true
      return
    case .target:
      modality = .target
      foreseen = .target
    case .intended:
      guard !isForeseen else { return }
      modality = .target
      foreseen = .target
    case .projected: modality = foreseen
    case .foreseen:
      modality = foreseen
      isForeseen = true
    case .end:
      modality = nil
      foreseen = .projected
      isForeseen = false
    }
    isOfClause = false
  }
}
