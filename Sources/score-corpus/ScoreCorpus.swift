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
    var table = ScoreTable(claimFields: scorer.claimFields)
    var listing = ErrorListing(limit: errors)
    for document in try GoldDocument.load(corpus: folder) {
      let records = extractor.records(in: Document(id: document.name, text: document.text))
      let result = scorer.score(records.map { ReadFigure($0) }, against: document)
      table.add(result.score, to: by.name(of: document))
      listing.add(result.errors, of: document.name)
    }
    let cases = try CaseTally.spellings(in: folder, extractor)
    let negatives = try CaseTally.negatives(in: folder, extractor)
    listing.add(cases)
    listing.add(negatives)
    if !listing.text.isEmpty { print(listing.text) }
    print(table.text, "", cases.summary, negatives.summary, separator: "\n")
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
