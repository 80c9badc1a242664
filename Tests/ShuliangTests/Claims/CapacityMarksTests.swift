import Shuliang
import Testing

/// What could be given or held, made or carried.
@Suite struct CapacityMarksTests {
  @Test(arguments: [
    ("年产15万吨风电塔筒的项目投产。", "15万吨"), ("设计保存容量达7万种。", "7万种"), ("设计行车速度为100公里/小时。", "100公里/小时"),
    ("日供水能力扩大到30万吨。", "30万吨"), ("一期建设1.5万吨/年正极材料。", "1.5万吨/年"),
    ("平江灌区设计灌溉面积59万亩。", "59万亩"),
  ])
  func isCapacity(text: String, figure: String) {
    #expect(ReadClaims(text)[figure]?.modality == .capacity)
  }

  /// What was designed, and what a design costs.
  @Test(arguments: [
    ("全年设计新品300款。", "300款"), ("设计收入达3亿元。", "3亿元"), ("职工人均年产油由217吨提高到470吨。", "470吨"),
    ("列车时速为350公里。", "350公里"),
  ])
  func isNone(text: String, figure: String) {
    let claims = ReadClaims(text)
    #expect(claims[figure] != nil)
    #expect(claims[figure]?.modality == nil)
  }
}
