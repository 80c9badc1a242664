import Shuliang
import ShuliangCorpus
import Testing

@Suite struct ClaimScoreTests {
  private let scorer = Scorer(claimFields: ClaimField.allCases)
  private let mention = GoldMention(
    range: 0..<4,
    text: "37%",
    values: [37],
    units: ["%"],
    kinds: [.percent],
    claim: [
      .indicator: ["新能源装机规模"], .subject: ["全市", "朔岭市"], .time: ["2024年"],
      .change: ["increase"],
    ]
  )

  private func result(_ figure: ReadFigure?, _ mention: GoldMention) -> DocumentScore {
    let document = GoldDocument(name: "energy-01", text: "", mentions: [mention])
    return scorer.score(figure.map { [$0] } ?? [], against: document)
  }

  private func shares(_ result: DocumentScore) -> [ClaimField: [Int]] {
    result.score.claimFields.mapValues { [$0.right, $0.total] }
  }

  @Test func goldReadBackIsRightInEveryPart() {
    let result = result(ReadFigure(asIn: mention), mention)
    #expect(
      shares(result) == [.indicator: [1, 1], .subject: [1, 1], .time: [1, 1], .change: [1, 1]]
    )
    #expect(result.errors.isEmpty)
  }

  @Test func eachPartIsJudgedByItself() {
    for field in [ClaimField.indicator, .subject, .time, .change] {
      var figure = ReadFigure(asIn: mention)
      figure.claim[field] = "他处"
      let result = result(figure, mention)
      #expect(result.score.claimFields[field] == Score.Share(right: 0, total: 1))
      #expect(result.score.claimFields.values.count { $0.right == 0 } == 1)
      #expect(result.errors.map(\.kind) == [.claim(field)])
      #expect(result.errors.first?.read == ["他处"])
    }
  }

  @Test func wordingsAreComparedByCharacters() {
    var figure = ReadFigure(asIn: mention)
    // Four of seven and four characters in common: 8/11; then three: 6/11.
    figure.claim[.indicator] = "“装机规模”"
    #expect(result(figure, mention).score.claimFields[.indicator]?.right == 1)
    figure.claim[.indicator] = "装机的量规"
    #expect(result(figure, mention).score.claimFields[.indicator]?.right == 0)
  }

  @Test func threeFifthsInCommonAreEnough() {
    var mention = mention
    mention.claim[.indicator] = ["甲乙丙丁戊"]
    var figure = ReadFigure(asIn: mention)
    figure.claim[.indicator] = "甲乙丙子丑"
    #expect(result(figure, mention).score.claimFields[.indicator]?.right == 1)
  }

  @Test func eachOfAListIsAccepted() {
    var figure = ReadFigure(asIn: mention)
    figure.claim[.subject] = "朔岭市"
    #expect(result(figure, mention).score.claimFields[.subject]?.right == 1)
  }

  @Test func changeThatIsNoneIsWrong() {
    var mention = mention
    mention.claim[.change] = nil
    var figure = ReadFigure(asIn: mention)
    #expect(result(figure, mention).score.claimFields[.change] == nil)
    figure.claim[.change] = "decrease"
    let score = result(figure, mention).score
    #expect(score.claimFields[.change] == Score.Share(right: 0, total: 1))
  }

  @Test func subjectThatTheGoldLeavesOutIsNotJudged() {
    var mention = mention
    let figure = ReadFigure(asIn: mention)
    mention.claim[.subject] = nil
    #expect(result(figure, mention).score.claimFields[.subject] == nil)
  }

  @Test func unsurePartIsNotJudged() {
    var mention = mention
    mention.unsure = [.time]
    var figure = ReadFigure(asIn: mention)
    figure.claim[.time] = nil
    let result = result(figure, mention)
    #expect(result.score.claimFields[.time] == nil)
    #expect(result.errors.isEmpty)
  }

  @Test func claimWithoutItsFigureIsWrongInEveryPart() {
    let result = result(nil, mention)
    #expect(
      shares(result) == [.indicator: [0, 1], .subject: [0, 1], .time: [0, 1], .change: [0, 1]]
    )
    #expect(result.errors.map(\.kind) == [.missed])
  }

  @Test func onlyClaimsAreJudgedAndNoDurations() {
    var attributive = mention
    attributive.roles = [.attributive]
    var duration = mention
    duration.kinds = [.duration]
    for mention in [attributive, duration] {
      let score = result(ReadFigure(asIn: mention), mention).score
      #expect(score.claims == 0)
      #expect(score.claimFields.isEmpty)
    }
  }

  @Test func onlyTheFieldsAskedForAreJudged() {
    let document = GoldDocument(name: "energy-01", text: "", mentions: [mention])
    let result = Scorer(claimFields: [.time]).score([ReadFigure(asIn: mention)], against: document)
    #expect(shares(result) == [.time: [1, 1]])
  }
}
