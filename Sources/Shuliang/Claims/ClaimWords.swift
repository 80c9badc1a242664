/// The words that rules of the claims ask for by themselves: one list a question, from `claims.tsv`.
enum ClaimWords {
  /// The lists of `claims.tsv`.
  enum List: Int, CaseIterable, Sendable {
    case eventEnd, since, firm, firmMeant, ahead, planNoun, setEnd, service, classifierNoun,
      notSubject
    case bodyKind, crew, occupation, government, world, onBehalf, origin, manner, development,
      competition
    case objectBefore, placeBefore, numberEnd, numberedPart, ownedEnd, time
    case anybody, everybody, pronoun, shown, andOthers, something
    case index, priceVerb, beingVerb, placeOpening
    case disposal, disposalPlace, future, exceeding, consequence, guess, expectation
    case accordingTo, plan, ability, more, less, or, oneByOne, done, undergone, quotedSpeaker,
      paper, firmNoun, whereabouts, ranking, withinLength
    case routeJoint, noTopic, announcing, announcer
    case figureVerb, outcome, proposing, deadline, planEnd, abbreviation, limited, object
    case reporter, sent, special, country, governing, threshold, within, dimension
    case areaEnd, happening, mishap, placed, superlative, toldBy, official, actorAdverb
    case state, whole, trade, contract, aspect, afterEvent, differing
    case planYear, yearly, record, extreme, samePeriod, equal, times, levelOpening, gamePart
    case released, present, planned, deliberate, added, pace
    case belonging, publishing, affected, affecting, someOf, extent, extentUnit, because, promise,
      thisPeriod, firstPart, deal, delivery, saying, parts, vessel, rescuer, fair, plainLevel,
      gameDay, appointing, nextInRank, bareProperty, contest
    case accomplished, foresight, recommending, planPart, surpassing, bygone, until, disposing,
      pointing, pointedEnd, thisTime, meeting, meetingEnd, statistician, agency, measureOpening,
      demonstrative, nameClassifier, pointedNumber, term, doer, told, furtherProperty, distance,
      gap, lead, duty, reached, recipient, guesser, former, budget, thisYear, perHead, thing,
      single, means, higher, lower, usual, growth, earlier,
      forecast,
      goal, plannedDeal, among, topNumber, phase,
      amongVerb, party, course, describing, moment, unchanged, spell, there, measuringIndex,
      designed, designable, prelude, item, itemVerb,
      closing, possible, existing, loneAdverb,
      inside, weekday, whichWeek, ofSamePeriod, yearOpening,
      dutyVerb, achieved, roughly, openTime, ownChange, reaching, mean,
      noPlaceStart, noPlaceEnd, trading, lasting, periodAlone
  }

  static let standard = WordLists<List>(generated: "claims.tsv", GeneratedTables.claims, by: "list")
}
