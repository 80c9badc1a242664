import Foundation
import ShuliangCorpus
import Testing

@Suite struct KeptScoresTests {
  private func score(right: Int, of gold: Int, subjects: Int) -> Score {
    var score = Score()
    score.gold = gold
    score.right = right
    score.valueRight = right
    score.claimFields[.subject] = Score.Share(right: subjects, total: gold)
    return score
  }

  private func written(_ text: String) throws -> KeptScores {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("scores-\(UUID().uuidString).tsv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    return try KeptScores(file: file)
  }

  /// A change that loses accuracy is seen here: no domain of the corpus is below its floor.
  @Test func everyDomainReachesItsFloors() throws {
    let kept = try KeptScores(file: CorpusFiles.folder.appending(path: "Scores.tsv"))
    let domains = try CorpusScore(corpus: CorpusFiles.folder, extractor: Figures.extractor).domains
    #expect(kept.losses(in: domains) == [])
    // Every domain and every measure has a floor, so that none is lost unseen.
    #expect(Set(kept.rows.map(\.domain)) == Set(domains.keys))
    for (domain, score) in domains {
      let measures = KeptScores.measures(of: score).map(\.measure)
      #expect(kept.rows.filter { $0.domain == domain }.map(\.measure) == measures, "\(domain)")
    }
  }

  /// Floors that stand far below the scores would catch nothing.
  @Test func floorsStandNearTheScores() throws {
    let kept = try KeptScores(file: CorpusFiles.folder.appending(path: "Scores.tsv"))
    for row in kept.rows { #expect(row.floor + 100 >= row.score, "\(row)") }
  }

  @Test func measuresAreF1AndShares() {
    let measures = KeptScores.measures(of: score(right: 8, of: 10, subjects: 7))
    // Recall 8 of 10, precision 1: F1 is 16/18.
    #expect(measures.map(\.measure) == ["mentions", "values", "subject"])
    #expect(measures.map(\.score) == [889, 889, 700])
  }

  @Test func newRowsGetTheirScoreAsFloorAndOldFloorsStay() {
    var kept = KeptScores()
    kept.keep(["city": score(right: 8, of: 10, subjects: 7)])
    #expect(kept.rows.map(\.floor) == [880, 880, 700])
    kept.keep(["city": score(right: 5, of: 10, subjects: 9)])
    #expect(kept.rows.map(\.score) == [667, 667, 900])
    #expect(kept.rows.map(\.floor) == [880, 880, 700])
    kept.raiseFloors()
    #expect(kept.rows.map(\.floor) == [880, 880, 900])
  }

  @Test func lossesAreNamedWithTheirFloor() {
    var kept = KeptScores()
    kept.keep(["city": score(right: 8, of: 10, subjects: 7)])
    #expect(kept.losses(in: ["city": score(right: 8, of: 10, subjects: 7)]) == [])
    #expect(
      kept.losses(in: ["city": score(right: 8, of: 10, subjects: 6)])
        == ["city, subject: 0.600, its floor is 0.700"]
    )
    #expect(kept.losses(in: [:]).count == 3)
  }

  @Test func whatIsWrittenIsReadBack() throws {
    var kept = KeptScores()
    kept.keep(["city": score(right: 8, of: 10, subjects: 10), "sport": Score()])
    #expect(try written(kept.text) == kept)
  }

  @Test(arguments: ["city\tmentions\t0.9", "city\tmentions\thigh\t0.9"])
  func whatIsNoRowIsRefused(row: String) {
    #expect(throws: CorpusError.self) { try written("domain\tmeasure\tscore\tfloor\n" + row) }
  }
}
