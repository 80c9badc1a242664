/// The words beside a numeral that decide how it is read: one list a rule, from `words.tsv`.
enum ContextWords {
  /// The names in `words.tsv`; the raw value is the list's place among the tries.
  enum List: Int, CaseIterable, Sendable {
    case durationAfter, durationBefore, durationVerb
    case clockBefore
    case rankScope, rankVerb, rankAfter, firstPlace, firstPlaceVerb
    case labelAfter, labelBefore
    case percentAfterNot
    case scoreVerb
    case articleNot
    case unitAfterNot
    case levelBefore, levelAfter, stairsBefore, rankDirect, rankWord, programme
    case angleAfter, energyBefore, temperatureNear, pointNoun, eraBefore
    case perHourBefore, perSecondBefore, bondAfter
    case levelVerb, levelVerbWeak, levelNoun
    case computingBefore, interestBefore, quakeNear, sentenceBefore, changeBefore, angleBefore
    case firstPlaceKept, game, unitStill, ratioNoun, countNoun, durationAfterNot, eachBefore,
      ageAfter
  }

  static let standard = WordLists<List>(generated: "words.tsv", GeneratedTables.words, by: "list")
}
