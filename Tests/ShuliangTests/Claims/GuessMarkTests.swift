import Shuliang
import Testing

/// A guess at what will be is foreseen, one at what is is none.
@Suite struct GuessMarkTests {
  @Test(arguments: [
    ("到今年底市府未偿债务估计2410亿元。", "2410亿元"), ("全年绿电占比估计可达15.2%。", "15.2%"), ("法人估计，毛利率将升至30%。", "30%"),
    ("专家估计，明年患者将达2000万人。", "2000万人"),
  ])
  func isForeseen(text: String, figure: String) {
    #expect(ReadClaims(text)[figure]?.modality == .projected)
  }

  @Test(arguments: [
    ("专家估计，全国现有患者约2000万人，每年新增75万人。", "约2000万人"), ("专家估计，全国现有患者约2000万人，每年新增75万人。", "75万人"),
    ("专家估计，目前患者有2000万人。", "2000万人"),
  ])
  func isOfWhatIs(text: String, figure: String) {
    let claims = ReadClaims(text)
    #expect(claims[figure] != nil)
    #expect(claims[figure]?.modality == nil)
  }
}
