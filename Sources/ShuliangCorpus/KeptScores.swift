import Foundation

/// The last scores of each domain and the floors below which none may fall: `Scores.tsv` of a corpus.
///
/// Columns `domain`, `measure`, `score`, `floor`, the last two with three decimals. The scores are
/// written by the scorer, so that a change of them is seen beside the change that made it; a floor
/// stays until it is raised.
public struct KeptScores: Sendable, Hashable {
  /// One measure of one domain.
  public struct Row: Sendable, Hashable {
    public var domain: String
    /// `mentions` or `values` (F1), `role`, or the name of a claim field (share that is right).
    public var measure: String
    /// In thousandths.
    public var score: Int
    /// In thousandths.
    public var floor: Int
  }

  /// By domain, in the order of the measures.
  public private(set) var rows: [Row]

  /// Nothing is kept yet.
  public init() {
    rows = []
  }

  /// What a file keeps.
  ///
  /// - Throws: `CorpusError` where a row is none, or the error of the file.
  public init(file: URL) throws {
    rows = try TableRows.read(file).map { line, cells in
      guard cells.count == 4, let score = Double(cells[2]), let floor = Double(cells[3]) else {
        throw CorpusError(
          file: file.lastPathComponent,
          line: line,
          reason: "not the four columns domain, measure, score, floor"
        )
      }
      return Row(
        domain: cells[0],
        measure: cells[1],
        score: KeptScores.thousandths(score),
        floor: KeptScores.thousandths(floor)
      )
    }
  }

  /// What a score says, in thousandths, measure by measure; what could not be judged is left out.
  public static func measures(of score: Score) -> [(measure: String, score: Int)] {
    let all: [(String, Double?)] =
      [("mentions", score.f1), ("values", score.valueF1), ("role", score.roles.ratio)]
      + ClaimField.allCases.map { ($0.rawValue, score.claimFields[$0]?.ratio) }
    return all.compactMap { measure, ratio in ratio.map { (measure, thousandths($0)) } }
  }

  /// Takes new scores; floors stay, and what had none gets its score, rounded down to a hundredth.
  public mutating func keep(_ domains: [String: Score]) {
    let floors = Dictionary(grouping: rows, by: \.domain).mapValues { rows in
      Dictionary(rows.map { ($0.measure, $0.floor) }) { first, _ in first }
    }
    rows = domains.sorted { $0.key < $1.key }.flatMap { domain, score in
      KeptScores.measures(of: score).map { measure, score in
        let floor = floors[domain]?[measure] ?? KeptScores.hundredth(below: score)
        return Row(domain: domain, measure: measure, score: score, floor: floor)
      }
    }
  }

  /// Lifts every floor that stands lower than its score, rounded down to a hundredth. None sinks.
  public mutating func raiseFloors() {
    for index in rows.indices {
      rows[index].floor = max(rows[index].floor, KeptScores.hundredth(below: rows[index].score))
    }
  }

  /// A line for each measure that is below its floor, or that is no more judged.
  public func losses(in domains: [String: Score]) -> [String] {
    rows.compactMap { row in
      let place = "\(row.domain), \(row.measure)"
      let measures = domains[row.domain].map { KeptScores.measures(of: $0) } ?? []
      guard let now = measures.first(where: { $0.measure == row.measure })?.score else {
        return "\(place): not judged any more"
      }
      guard now < row.floor else { return nil }
      let floor = KeptScores.decimal(row.floor)
      return "\(place): \(KeptScores.decimal(now)), its floor is \(floor)"
    }
  }

  /// The file that keeps them.
  public var text: String {
    let lines = rows.map { row in
      [row.domain, row.measure, KeptScores.decimal(row.score), KeptScores.decimal(row.floor)]
        .joined(separator: "\t")
    }
    return """
      # The last scores of each domain, written by `make score`. A score below its floor fails `make test`;
      # `score-corpus --raise-floors` lifts the floors to the scores, only a hand lowers one.
      domain\tmeasure\tscore\tfloor
      \(lines.joined(separator: "\n"))

      """
  }

  private static func thousandths(_ ratio: Double) -> Int { Int((ratio * 1000).rounded()) }
  private static func hundredth(below score: Int) -> Int { score / 10 * 10 }

  private static func decimal(_ thousandths: Int) -> String {
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
