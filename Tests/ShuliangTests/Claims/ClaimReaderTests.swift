import Shuliang
import ShuliangCorpus
import Testing

@Suite struct ClaimReaderTests {
  /// Every phrase of every claim lies in the text and is cut at whole characters.
  @Test func phrasesCutTheText() throws {
    for article in try CorpusFiles.articles() {
      let text = RepairedText(Array(article.text.utf8))
      for claim in Extractor().claims(in: text) {
        let phrases = [claim.subject, claim.indicator, claim.time, claim.baseline, claim.scope]
        for range in phrases.compactMap(\.self).flatMap({
          [$0.range] + ($0.tail.map { [$0] } ?? [])
        }) {
          #expect(!range.isEmpty && range.upperBound <= text.bytes.count)
          #expect(String(validating: text.bytes[range], as: UTF8.self) != nil)
        }
      }
    }
  }

  /// A claim for each figure, in text order, whatever the sentences.
  @Test(arguments: ["5亿元3比1第六。2017年1-9月营收72.11亿元；", "增至42家", "，，、、3个、", "（5人", "“3"])
  func everyFigureHasAClaim(text: String) {
    let repaired = RepairedText(Array(text.utf8))
    let claims = Extractor().claims(in: repaired)
    #expect(claims.map(\.quantity.range) == Extractor().quantities(in: repaired).map(\.range))
  }

  /// A figure that reaches over its sentence's end once ended the program.
  @Test func aFigureMayReachOverTheSentence() {
    let text = RepairedText(Array("全市投资5。\n5亿元".utf8))
    #expect(Extractor().claims(in: text).count == Extractor().quantities(in: text).count)
  }
}
