import Shuliang
import ShuliangCorpus
import Testing

@Suite struct ScorerTests {
  private let scorer = Scorer(claimFields: [])
  private let document = GoldDocument(
    name: "energy-01",
    text: "",
    mentions: [
      GoldMention(range: 0..<4, text: "30万吨", values: [300_000], units: ["t"], kinds: [.measure]),
      GoldMention(
        range: 10..<13,
        text: "约五成",
        values: [50],
        units: ["%"],
        kinds: [.percent],
        bounds: [.approximate]
      ),
      GoldMention(
        range: 20..<23,
        text: "60岁",
        values: [60],
        units: ["a"],
        kinds: [.age],
        roles: [.attributive]
      ),
      GoldMention(range: 30..<33, text: "第六位", values: [6], units: [""], kinds: [.rank]),
    ]
  )
  private let extra = ReadFigure(range: 50..<52, text: "8家", value: 8, unit: "家", kind: .count)

  /// What a reader without fault reads.
  private var figures: [ReadFigure] { document.mentions.map { ReadFigure(asIn: $0) } }

  /// The score of a faultless reading.
  private var perfect: Score {
    var score = Score()
    score.gold = 4
    score.right = 4
    score.valueRight = 4
    score.claims = 3
    score.roles = Score.Share(right: 4, total: 4)
    return score
  }

  @Test func goldReadBackIsPerfect() {
    let result = scorer.score(figures, against: document)
    #expect(result.score == perfect)
    #expect(result.errors.isEmpty)
    #expect(result.score.precision == 1)
    #expect(result.score.recall == 1)
    #expect(result.score.f1 == 1)
    #expect(result.score.valueF1 == 1)
    #expect(result.score.roles.ratio == 1)
  }

  @Test func orderOfFiguresDoesNotMatter() {
    #expect(scorer.score(figures.reversed(), against: document).score == perfect)
  }

  @Test func wrongValueIsNeitherRightNorMatched() {
    var figures = figures
    figures[0].value = 300
    var expected = perfect
    expected.right = 3
    expected.valueRight = 3
    expected.unmatched = 1
    // Of a figure that is not the mention no role is judged.
    expected.roles = Score.Share(right: 3, total: 3)
    let result = scorer.score(figures, against: document)
    #expect(result.score == expected)
    #expect(result.errors.map(\.kind) == [.wrong])
    #expect(result.errors.first?.expected == "300000 t measure exact")
    #expect(result.errors.first?.read == ["[30万吨] 300 t measure exact"])
  }

  @Test func wrongUnitCountsAsWrongValue() {
    var figures = figures
    figures[0].unit = "kg"
    let score = scorer.score(figures, against: document).score
    #expect(score.right == 3)
    #expect(score.valueRight == 3)
  }

  @Test func wrongKindOrBoundOrPlaceLeavesTheValueRight() {
    var expected = perfect
    expected.right = 3
    expected.unmatched = 1
    var ofOtherKind = figures
    ofOtherKind[0].kind = .count
    var ofOtherBound = figures
    ofOtherBound[1].bound = .exact
    var elsewhere = figures
    elsewhere[1].range = 11..<13
    for figures in [ofOtherKind, ofOtherBound, elsewhere] {
      let result = scorer.score(figures, against: document)
      #expect(result.score == expected)
      #expect(result.errors.map(\.kind) == [.wrong])
      #expect(result.score.valueF1 == 1)
      #expect(result.score.f1 == 0.75)
    }
  }

  @Test func missedMentionLowersRecallAlone() {
    var expected = perfect
    expected.right = 3
    expected.valueRight = 3
    expected.roles = Score.Share(right: 3, total: 3)
    let result = scorer.score(Array(figures.dropFirst()), against: document)
    #expect(result.score == expected)
    #expect(result.score.precision == 1)
    #expect(result.score.recall == 0.75)
    #expect(result.errors.map(\.kind) == [.missed])
    #expect(result.errors.first?.range == 0..<4)
    #expect(result.errors.first?.read == [])
  }

  @Test func extraFigureLowersPrecisionAlone() {
    var expected = perfect
    expected.unmatched = 1
    let result = scorer.score(figures + [extra], against: document)
    #expect(result.score == expected)
    #expect(result.score.precision == 0.8)
    #expect(result.score.recall == 1)
    #expect(result.errors.map(\.kind) == [.extra])
    #expect(result.errors.first?.expected == nil)
  }

  @Test func figureBesideARightOneIsUnmatchedButNoErrorOfItsOwn() {
    let piece = ReadFigure(range: 0..<2, text: "30", value: 30, unit: "", kind: .count)
    let result = scorer.score(figures + [piece], against: document)
    #expect(result.score.unmatched == 1)
    #expect(result.score.right == 4)
    #expect(result.errors.isEmpty)
  }

  @Test func wrongRoleChangesTheRoleAlone() {
    var figures = figures
    figures[2].role = .claim
    var expected = perfect
    expected.roles.right = 3
    #expect(scorer.score(figures, against: document).score == expected)
  }

  @Test func nothingReadScoresZero() {
    let score = scorer.score([], against: document).score
    #expect(score.precision == 0)
    #expect(score.recall == 0)
    #expect(score.f1 == 0)
    #expect(score.roles.ratio == nil)
  }

  @Test func errorsStandInTextOrder() {
    var figures = figures
    figures[3].value = 7
    let result = scorer.score([extra] + figures.dropFirst(), against: document)
    #expect(result.errors.map(\.kind) == [.missed, .wrong, .extra])
  }

  @Test func optionalMentionCountsNeitherWay() {
    var document = document
    document.mentions[1].isOptional = true
    var expected = perfect
    expected.gold = 3
    expected.right = 3
    expected.valueRight = 3
    expected.claims = 2
    expected.roles = Score.Share(right: 3, total: 3)
    var readWrong = figures
    readWrong[1].value = 5
    readWrong[1].range = 9..<12
    var left = figures
    left.remove(at: 1)
    for figures in [figures, readWrong, left] {
      let result = scorer.score(figures, against: document)
      #expect(result.score == expected)
      #expect(result.errors.isEmpty)
    }
  }

  @Test func eachOfAListIsAccepted() {
    var document = document
    document.mentions[0].bounds = [.exact, .atMost]
    document.mentions[0].kinds = [.measure, .count]
    document.mentions[0].units = ["t", "吨"]
    document.mentions[0].values = [300_000, 30]
    var figures = figures
    #expect(scorer.score(figures, against: document).score == perfect)
    figures[0].bound = .atMost
    figures[0].kind = .count
    figures[0].unit = "吨"
    figures[0].value = 30
    #expect(scorer.score(figures, against: document).score == perfect)
    figures[0].bound = .moreThan
    #expect(scorer.score(figures, against: document).score.right == 3)
  }

  @Test func repeatedPassageCountsNeitherWay() {
    var document = document
    document.repeats = [RepeatedPassage(document: "energy-01", range: 50..<60, original: 0..<10)]
    var expected = perfect
    expected.repeated = 2
    var second = extra
    second.range = 58..<60
    let result = scorer.score(figures + [extra, second], against: document)
    #expect(result.score == expected)
    #expect(result.errors.isEmpty)
  }

  @Test func figureThatReachesOutOfARepeatCounts() {
    var document = document
    document.repeats = [RepeatedPassage(document: "energy-01", range: 51..<60, original: 0..<9)]
    let score = scorer.score(figures + [extra], against: document).score
    #expect(score.repeated == 0)
    #expect(score.unmatched == 1)
  }

  @Test func scoresAddUp() {
    var total = scorer.score(figures, against: document).score
    total += scorer.score([extra], against: document).score
    #expect(total.gold == 8)
    #expect(total.right == 4)
    #expect(total.unmatched == 1)
    #expect(total.claims == 6)
    #expect(total.precision == 0.8)
    #expect(total.recall == 0.5)
    #expect(total.roles == Score.Share(right: 4, total: 4))
  }
}
