import ArgumentParser
import Foundation
import Shuliang
import ShuliangCorpus

/// `score-corpus`: how well the library reads the corpus.
@main
struct ScoreCorpus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score-corpus",
    abstract: "Reads every article of the corpus and scores the records against its gold.",
    discussion: """
      P, R and F1 count a mention as read where place, value, unit, kind and bound are right; \
      value F1 asks only for value and unit over the same place. Optional mentions count neither \
      way, nor do records in repeated passages: the column "repeated" has their number. The role \
      is judged where the value is right.

      EXAMPLES
        score-corpus
        score-corpus --by domain
        score-corpus Corpus --errors 10
        score-corpus --by domain --keep
      """
  )

  @Argument(
    help: ArgumentHelp(
      "The folder that holds Articles, Gold, Cases and Negatives.tsv.",
      valueName: "corpus-folder"
    )
  )
  var corpus = "Corpus"

  @Option(
    help: ArgumentHelp(
      "Name the first errors of each document, at most as many; offsets are code points.",
      valueName: "count"
    )
  )
  var errors = 0

  @Option(help: "What a row of the table sums up.")
  var by: Grouping = .document

  @Flag(help: "Write the scores into Scores.tsv of the corpus; the floors in it stay.")
  var keep = false

  @Flag(help: "Lift the floors in Scores.tsv to the scores, rounded down to a hundredth.")
  var raiseFloors = false

  func validate() throws {
    guard errors >= 0 else { throw ValidationError("--errors needs a count of 0 or more.") }
    let gold = URL(fileURLWithPath: corpus).appendingPathComponent("Gold")
    guard FileManager.default.fileExists(atPath: gold.path) else {
      throw ValidationError("'\(corpus)' is no corpus: it has no folder Gold.")
    }
  }

  func run() throws {
    let folder = URL(fileURLWithPath: corpus)
    let extractor = Extractor()
    let scorer = Scorer()
    let score = try CorpusScore(corpus: folder, extractor: extractor, scorer: scorer)
    var table = ScoreTable(claimFields: scorer.claimFields)
    var listing = ErrorListing(limit: errors)
    var phenomena = PhenomenonTable()
    for (document, result) in score.documents {
      table.add(result.score, to: by.name(of: document))
      listing.add(result.errors, of: document.name)
      phenomena.add(result.errors, of: document.name)
    }
    let cases = try CaseTally.spellings(in: folder, extractor)
    let negatives = try CaseTally.negatives(in: folder, extractor)
    listing.add(cases)
    listing.add(negatives)
    if !listing.text.isEmpty { print(listing.text) }
    print(table.text, "", phenomena.text, "", cases.summary, negatives.summary, separator: "\n")
    try compare(score.domains, with: folder.appendingPathComponent("Scores.tsv"))
  }

  /// Names what is below its floor, and keeps the scores where that is asked for.
  private func compare(_ domains: [String: Score], with file: URL) throws {
    var kept = KeptScores()
    if FileManager.default.fileExists(atPath: file.path) { kept = try KeptScores(file: file) }
    let losses = kept.losses(in: domains)
    for loss in losses {
      FileHandle.standardError.write(Data("error: below its floor: \(loss)\n".utf8))
    }
    if keep || raiseFloors {
      kept.keep(domains)
      if raiseFloors { kept.raiseFloors() }
      try Data(kept.text.utf8).write(to: file, options: .atomic)
    }
    if !losses.isEmpty { throw ExitCode.failure }
  }
}

/// What the rows of the table stand for.
enum Grouping: String, CaseIterable, ExpressibleByArgument {
  case document, domain

  /// The row that a document belongs to.
  func name(of document: GoldDocument) -> String {
    switch self {
    case .document: document.name
    case .domain: document.domain
    }
  }
}
