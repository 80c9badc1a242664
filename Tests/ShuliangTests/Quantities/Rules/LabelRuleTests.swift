import Testing

@testable import Shuliang

@Suite struct LabelRuleTests {
  @Test(arguments: [
    "S20高速通车", "拨打12345热线", "中核四〇四公司", "872號線加密", "5G基站", "0.5S级电能表", "COVID-19疫情",
    "电话010-6205", "F-16戰機", "G318线", "编号B-2076", "（3）规范招投标", "1. 提高认识", "2、完善办法", "沪深300成分股",
    "代码600519", "“1+13”方案", "歼-20战机", "版本3.1.4发布", "%E6%95%B0", "国办发〔2023〕12号", "三号线", "油价20号胶",
    "公司(02232)公告", "PM2.5污染", "4×100米接力",
  ])
  func digitsThatNameCountNothing(text: String) {
    #expect(Figures.read(text).isEmpty)
  }

  @Test(arguments: [
    ("共有18个", "18个 = 18 个 count"), ("气温-3℃", "-3℃ = -3 Cel measure"),
    ("新增高铁400公里", "400公里 = 400 km measure"),
    ("增长率为-3.2%", "-3.2% = -3.2 % percent"), ("开通热线5条", "5条 = 5 条 count"),
  ])
  func digitsThatCountDo(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test func aCountOfBondsIsNoNameOfABond() {
    #expect(Figures.read("其中，27只可转债跌幅居前") == ["27只 = 27 只 count"])
    #expect(Figures.read("“22湖南轻工MTN002”取消发行").isEmpty)
  }

  @Test func aClassifierThatHeadsALongerWordIsNotTaken() {
    #expect(Figures.read("惠及46万群众") == ["46万 = 460000 count"])
    #expect(Figures.read("iPhone 16系列发布").isEmpty)
  }

  /// Digits by their places measure and count as others do; alone they name.
  @Test(arguments: [
    ("全长一二○公里", ["一二○公里 = 120 km measure"]), ("来了三○五人", ["三○五人 = 305 人 count"]),
    ("一○三国道通车", []), ("四○四医院开诊", []), ("民国一○五年", []),
  ])
  func digitsByTheirPlaces(text: String, figures: [String]) {
    #expect(Figures.read(text) == figures)
  }
}
