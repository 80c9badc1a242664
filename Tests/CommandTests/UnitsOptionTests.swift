import Foundation
import Testing

@Suite struct UnitsOptionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("码头年吞吐能力达12万自然箱。", to: "a.txt")
  }

  private func extract(_ arguments: String...) throws -> CommandProcess.Outcome {
    var process = CommandProcess("extract", "a.txt")
    process.arguments += arguments
    process.folder = folder
    return try process.run()
  }

  @Test func aUnitOfOnesOwnIsRead() throws {
    try folder.write(
      "symbol\tkind\tdimension\tfactor\tbase\tucum\tnames\nbox\tmeasure\tboxes\t1\tbox\t\t自然箱\n",
      to: "ports.tsv"
    )
    let outcome = try extract("--units", "ports.tsv")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(#""value":"120000","unit":"box""#))
    #expect(!(try extract()).output.contains(#""unit":"box""#))
  }

  @Test func aMalformedRowIsNamedWithItsLine() throws {
    try folder.write(
      "symbol\tkind\tdimension\tfactor\tbase\tucum\tnames\nbox\tmeasure\tboxes\tmany\tbox\t\t自然箱\n",
      to: "ports.tsv"
    )
    let outcome = try extract("--units", "ports.tsv")
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("ports.tsv:2: 'many' is neither a decimal nor a fraction"))
  }

  @Test func aTableThatIsNotThereIsNamed() throws {
    let outcome = try extract("--units", "none.tsv")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("none.tsv: No such file or directory"))
  }
}
