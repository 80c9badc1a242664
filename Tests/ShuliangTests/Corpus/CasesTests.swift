import ShuliangCorpus
import Testing

@Suite struct CasesTests {
  @Test(arguments: try CorpusFiles.names(in: "Cases", extension: "tsv"))
  func everySpellingGivesItsFigure(phenomenon: String) throws {
    let cases = try CorpusFiles.spellings().filter { $0.phenomenon == phenomenon }
    #expect(!cases.isEmpty)
    for spelling in cases {
      if let read = spelling.failure(Figures.extractor) {
        Issue.record(
          """
          \(phenomenon).tsv:\(spelling.line): \(spelling.text) \
          should hold [\(spelling.figure)] \(spelling.expected), read \(read)
          """
        )
      }
    }
  }

  @Test func sixtyPhenomenaOfTenSpellings() throws {
    let cases = try CorpusFiles.spellings()
    let counts = Dictionary(grouping: cases, by: \.phenomenon).mapValues {
      Set($0.map(\.text)).count
    }
    #expect(counts.values.filter { $0 >= 10 }.count >= 60)
  }

  @Test func everyCaseIsWellFormed() throws {
    let kinds = Set(["measure", "currency", "percent", "point", "count", "duration", "age"])
      .union(["multiple", "fraction", "rank"])
    for spelling in try CorpusFiles.spellings() {
      let place = "\(spelling.phenomenon).tsv:\(spelling.line)"
      #expect(kinds.contains(spelling.expected[0]), "\(place)")
      let utf8 = Array(spelling.text.utf8)[spelling.range]
      #expect(String(decoding: utf8, as: UTF8.self) == spelling.figure, "\(place)")
      #expect(!spelling.text.contains("[") && !spelling.text.contains("]"), "\(place)")
    }
  }
}
