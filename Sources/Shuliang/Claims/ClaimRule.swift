/// The rules that fill the fields of a claim, in the order they are asked.
///
/// `explanation` says in a user's words why a rule answered; see `shuliang explain`.
public enum ClaimRule: String, Sendable, Hashable, CaseIterable, Codable {
  // The predicate: what stands directly before the figure.
  case changeVerb, changeObject, changeNoun, changeBehind, changeInherited
  case standingBaseline, comparedWith, comparedLevel, levelBefore
  case shareOf, rankScope, restOf
  // The indicator.
  case nounBefore, nounBehind, scoreVerb, listItem, sharedHead, tradedThing
  case indicatorCarried
  // The subject.
  case subjectOfClause, subjectBeforeIndicator, subjectInIndicator
  case subjectCarried, subjectOfTitle
  // The time.
  case timeInClause, timeBeforeFigure, timeOfSentence, timeOfParagraph
  // The modality.
  case modalityWord, modalityBehind, modalityCarried, plannedMinimum, amongDuties, capacityNoun
  // The breakdown and the role.
  case partOf, sizeOfThing, ratedThing, referenceSet

  /// Why the rule answers, for a reader of the result.
  public var explanation: String {
    switch self {
    case .changeVerb: "a verb of change stands directly before the figure"
    case .changeObject: "a verb of change governs what is counted"
    case .changeNoun: "the indicator names a change"
    case .changeBehind: "a word of change stands directly behind the figure"
    case .changeInherited: "the figures before it in the list are changes"
    case .standingBaseline: "a word such as 同比 names what it is compared with"
    case .comparedWith: "较 or 比 opens what it is compared with"
    case .comparedLevel: "高于 or a like verb names the other level"
    case .levelBefore: "从 names the level it came from"
    case .shareOf: "占 names the whole of the share"
    case .rankScope: "the words before the rank name who is ranked"
    case .restOf: "的 parts the share from its whole"
    case .nounBefore: "the noun before the figure and its predicate"
    case .nounBehind: "the noun behind the figure"
    case .scoreVerb: "what the score was of stands behind it"
    case .listItem: "the item of a list that stands in the figure's place"
    case .sharedHead: "the list shares the head of its last item"
    case .tradedThing: "a traded thing without a property word"
    case .indicatorCarried: "the clause names none, so the one before is meant"
    case .subjectOfClause: "the actor at the start of the clause"
    case .subjectBeforeIndicator: "a name stands before the property"
    case .subjectInIndicator: "the thing that the property belongs to"
    case .subjectCarried: "the clause names none, so the nearest one before is meant"
    case .subjectOfTitle: "the text names none before, so the title's is meant"
    case .timeInClause: "the time of the clause"
    case .timeBeforeFigure: "the time directly before the figure"
    case .timeOfSentence: "the last time before it in the sentence"
    case .timeOfParagraph: "the last time before it in the paragraph"
    case .modalityWord: "a word of the clause says that it is not yet so"
    case .modalityBehind: "a word behind the figure says that it is not yet so"
    case .modalityCarried: "the clause before says that it is not yet so"
    case .plannedMinimum: "so many at least are to be added, and no time says that they were"
    case .amongDuties: "the clauses around it say what is to be done"
    case .capacityNoun: "the words say what could be made or held"
    case .partOf: "其中 or a like word makes it a part of the figure before"
    case .sizeOfThing: "it gives the size of a thing that is spoken of"
    case .ratedThing: "it rates a thing"
    case .referenceSet: "it gives the size of the set that is referred to"
    }
  }

  /// Whether it found its words behind the figure.
  var isBehindFigure: Bool { self == .nounBehind || self == .scoreVerb }
}
