import Foundation
import Shuliang
import ShuliangCorpus
import Testing

@Suite struct GoldDocumentTests {
  private let documents: [GoldDocument]

  init() throws {
    let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    documents = try GoldDocument.load(corpus: repository.appendingPathComponent("Corpus"))
  }

  @Test func everyMentionStandsWhereTheGoldHasIt() {
    #expect(!documents.isEmpty)
    for document in documents {
      let scalars = Array(document.text.unicodeScalars)
      for mention in document.mentions {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[mention.range])
        let lines = String(text).split(separator: /\s*\n\s*/).joined(separator: "⏎")
        #expect(lines == mention.text, "\(document.name) \(mention.range)")
      }
    }
  }

  @Test func noMentionStandsInARepeat() {
    #expect(documents.contains { !$0.repeats.isEmpty })
    for document in documents {
      for passage in document.repeats {
        #expect(passage.range.upperBound <= document.text.unicodeScalars.count)
        #expect(!document.mentions.contains { $0.range.overlaps(passage.range) })
      }
    }
  }

  @Test func goldReadBackIsPerfect() {
    for document in documents {
      let figures = document.mentions.map { ReadFigure(asIn: $0) }
      let result = Scorer(claimFields: ClaimField.allCases).score(figures, against: document)
      #expect(result.errors.isEmpty)
      #expect(result.score.f1 == 1)
      #expect(result.score.valueF1 == 1)
      #expect(result.score.roles.ratio == 1)
      #expect(result.score.claimFields.values.allSatisfy { $0.ratio == 1 })
    }
  }

  @Test func domainIsTheNameWithoutRegionAndNumber() {
    let names = ["energy-01", "hk-sport", "tw-city", "finance", "disaster-12"]
    let domains = names.map { GoldDocument(name: $0, text: "", mentions: []).domain }
    #expect(domains == ["energy", "sport", "city", "finance", "disaster"])
  }
}
