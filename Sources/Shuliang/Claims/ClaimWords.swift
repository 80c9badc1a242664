/// The words that rules of the claims ask for by themselves: one list a question, from `claims.tsv`.
enum ClaimWords {
  /// The lists of `claims.tsv`.
  enum List: Int, CaseIterable, Sendable {
    case eventEnd, since, firm, firmMeant, ahead, planNoun, setEnd, service, medal, notSubject
    case bodyKind, crew, occupation, government, world, onBehalf, origin, manner, development,
      competition
    case objectBefore, placeBefore, numberEnd, ownedEnd, time
    case anybody, everybody, pronoun, shown, andOthers, something
    case index, priceVerb, beingVerb, placeOpening, planEnd
    case disposal, disposalPlace, future, exceeding, consequence, guess, expectation
    case accordingTo, plan, ability, more, less, or, oneByOne, done, undergone, quotedSpeaker,
      paper, firmNoun, whereabouts, ranking, withinLength
    case trade, aspect, whole, state, areaEnd, happening, dimension, within, threshold, special,
      country,
      governing,
      reporter, sent, limited, object, figureVerb, outcome, proposing, deadline,
      abbreviation
    case routeJoint, noTopic, announcing, announcer
  }

  static let standard = WordLists<List>(generated: "claims.tsv", GeneratedTables.claims, by: "list")
}
