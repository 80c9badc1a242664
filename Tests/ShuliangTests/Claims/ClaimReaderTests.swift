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

  /// A line goes on with what the one before leaves open: its time and that it is planned.
  @Test func aLineGoesOnBehindAColon() {
    let text = "今年经济社会发展的主要预期目标是：\n生产总值达到600亿元；\n新增就业1100万人以上。\n进口5亿元。"
    let claims = ReadClaims(text)
    for figure in ["600亿元", "1100万人以上"] {
      #expect(claims.time(figure) == "今年", "\(figure)")
      #expect(claims[figure]?.modality == .target, "\(figure)")
    }
    #expect(claims["5亿元"] != nil)
    #expect(claims["5亿元"]?.modality == nil)
  }

  /// An item of a list takes no indicator from the one before.
  @Test func anItemStandsForItself() {
    let claims = ReadClaims("3、公司员工开始休假，共3000人。\n4、巴里斯近日抛售股份，已累计减持近81亿美元。")
    #expect(claims.indicator("近81亿美元") == "减持")
  }

  /// 五年|云岭省教育支出: how long is no thing that is counted, so the clause begins behind it.
  @Test func aLengthAtTheStartIsNotCounted() {
    let claims = ReadClaims("五年云岭省教育支出累计4亿元。")
    #expect(claims.subject("4亿元") == "云岭省")
    #expect(claims.indicator("4亿元") == "教育支出")
  }

  /// Two sentences before a figure, a date is taken over; three before, and where it is none, nothing is.
  @Test(
    arguments: [
      ("俄军6月12日发动袭击。乌军予以还击。", "6月12日"),
      ("俄军6月12日发动袭击。乌军予以还击。双方没有停手。", nil), ("俄军近日发动袭击。乌军予以还击。", nil),
      ("俄军发动袭击。乌军近日予以还击。", "近日"),
    ] as [(String, String?)]
  )
  func aDateReachesOverTwoSentences(before: String, time: String?) {
    // The title is always looked at.
    #expect(ReadClaims("前线战报\n记者在现场。\n\(before)149个地区遭到打击。").time("149个") == time)
  }

  /// A paragraph of several sentences lends nobody to the next one; where each line is a sentence, all are one.
  @Test(arguments: [
    ("白石公司投产。\n今年开局良好。云岭省努力。\n新建学校5所。", "白石公司"), ("白石公司投产。\n云岭省努力。\n新建学校5所。", "云岭省"),
    ("白石公司投产。\n今年开局良好。云岭省努力，目标是：\n新建学校5所。", "云岭省"),
  ])
  func theParagraphBeforeLendsNobody(text: String, subject: String) {
    #expect(ReadClaims(text).subject("5所") == subject)
  }
}
