import Testing

@testable import Shuliang

@Suite struct UnitReaderTests {
  static let rates: [(String, String)] = [
    ("日供水3.2万立方米/天", "3.2万立方米/天 = 32000 m3/d measure"),
    ("路网密度4.89公里/平方公里", "4.89公里/平方公里 = 4.89 km/km2 measure"),
    ("浓度17微克/立方米", "17微克/立方米 = 17 ug/m3 measure"),
    ("浓度17微克每立方米", "17微克每立方米 = 17 ug/m3 measure"),
    ("发病率127例／10万人", "127例／10万人 = 127 例/10万人 count"),
    ("风速8m/s", "8m/s = 8 m/s measure"),
    ("氨氮0.15mg/L", "0.15mg/L = 0.15 mg/L measure"),
    ("单价12元/公斤", "12元/公斤 = 12 CNY/kg currency"),
  ]

  @Test(arguments: rates)
  func joinsTwoUnits(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test func convertsARate() {
    #expect(Figures.records("车速36km/h").first?.base?.value.description == "10")
    #expect(Figures.records("车速36km/h").first?.base?.unit == "m/s")
  }

  @Test(arguments: ["5G基站", "4A级景区", "3D打印", "4K电视", "M2路"])
  func aLetterIsNoUnit(text: String) {
    #expect(Figures.read(text).isEmpty)
  }

  @Test(arguments: [
    ("有3分公司", "分"), ("共5名单", "名单"), ("来了8位于此", "位于"), ("有6家庭", "家庭"), ("用30天然气", "天"),
  ])
  func theHeadOfAWordIsNoUnit(text: String, unit: String) {
    #expect(!Figures.records(text).contains { $0.unit == unit || $0.kind != .count })
  }

  @Test(arguments: [
    ("一万多名师生返校", "一万多名 = 10000 名 count moreThan"), ("提出3项目标", "3项 = 3 项 count"),
    ("园区分2期建设", "2期 = 2 期 count"), ("58分升上榜首", "58分 = 58 分 point"),
  ])
  func aUnitMayStandBeforeTheHeadOfAWord(text: String, figure: String) {
    #expect(Figures.read(text).first == figure)
  }

  @Test(arguments: ["党的二十届四中全会", "区党委十届八次全会", "第3期工程", "1080P高清"])
  func aSessionOrStageIsNoCount(text: String) {
    #expect(Figures.read(text).isEmpty)
  }

  @Test func anAmbiguousClassifierNeedsFigures() {
    #expect(Figures.read("共有12国参加") == ["12国 = 12 国 count"])
    #expect(Figures.read("二国").isEmpty)
    #expect(Figures.read("分五期建设") == ["五期 = 5 期 count"])
  }

  @Test func namedMoneyBeforeTheNumberSaysWhichItIs() {
    #expect(Figures.read("罚款新台币300元") == ["300元 = 300 TWD currency"])
    #expect(Figures.read("赔偿人民币300元") == ["300元 = 300 CNY currency"])
  }

  @Test func longestNameWins() {
    #expect(Figures.read("面积20平方公里") == ["20平方公里 = 20 km2 measure"])
    #expect(Figures.read("用电20千瓦时") == ["20千瓦时 = 20 kW.h measure"])
    #expect(Figures.read("客流2万人次") == ["2万人次 = 20000 人次 count"])
  }
}
