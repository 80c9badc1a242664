import Testing

@testable import Shuliang

@Suite struct QuantityRuleTests {
  static let bounded: [(String, String)] = [
    ("投资近19亿元", "近19亿元 = 1900000000 CNY currency approximate"),
    ("建成60多项", "60多项 = 60 项 count moreThan"), ("走访40余家", "40余家 = 40 家 count moreThan"),
    ("超30亿欧元", "超30亿欧元 = 3000000000 EUR currency moreThan"),
    ("规模过三千亿元", "过三千亿元 = 300000000000 CNY currency moreThan"),
    ("上百户", "上百户 = 100 户 count moreThan"),
    ("突破1000亿元", "突破1000亿元 = 100000000000 CNY currency moreThan"),
    ("不足3公里", "不足3公里 = 3 km measure lessThan"), ("低于5%", "低于5% = 5 % percent lessThan"),
    ("至少18人", "至少18人 = 18 人 count atLeast"), ("不低于80%", "不低于80% = 80 % percent atLeast"),
    ("不超过5万元", "不超过5万元 = 50000 CNY currency atMost"), ("最多3个", "最多3个 = 3 个 count atMost"),
    ("水深40厘米以上", "40厘米以上 = 40 cm measure atLeast"), ("5万元以下", "5万元以下 = 50000 CNY currency atMost"),
    ("30分钟以内", "30分钟以内 = 30 min duration atMost"), ("约15人", "约15人 = 15 人 count approximate"),
    ("25元左右", "25元左右 = 25 CNY currency approximate"), ("零下15℃", "零下15℃ = -15 Cel measure"),
    ("净胜球负16分", "负16分 = -16 分 point"),
    ("数十人参加", "数十人 = 20..99 人 count vague"),
    ("十几个", "十几个 = 11..19 个 count vague"), ("万元以上", "万元以上 = 10000 CNY currency atLeast"),
    // A blank between word and number.
    ("约 15 人", "约 15 人 = 15 人 count approximate"),
  ]

  @Test(arguments: bounded)
  func takesInTheWordsThatTouchIt(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  /// Vague and range win, then at least and at most, then more and less, then about.
  @Test(arguments: [
    ("至少300余名", "至少300余名 = 300 名 count atLeast"), ("近7万余间", "近7万余间 = 70000 间 count moreThan"),
    ("约25元左右", "约25元左右 = 25 CNY currency approximate"), ("超过数十人", "超过数十人 = 20..99 人 count vague"),
    ("大约两三个", "大约两三个 = 2..3 个 count range"),
  ])
  func ofTwoWordsTheStrongerWins(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test(arguments: [
    ("附近3个村", "3个 = 3 个 count"), ("签约3个项目", "3个 = 3 个 count"),
    ("投入达3亿元", "3亿元 = 300000000 CNY currency"),
    ("增长12%", "12% = 12 % percent"), ("跌破3000点", "3000点 = 3000 点 point"),
    ("超15项世界纪录", "15项 = 15 项 count"), ("网上百元商品", "百元 = 100 CNY currency"),
  ])
  func verbsAndLongerWordsStayOutside(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test(arguments: [
    ("签约过百家", "过百家 = 100 家 count moreThan"), ("历经上百年", "上百年 = 100 a duration moreThan"),
    ("过半数赞成", "过半数 = 1/2 fraction moreThan"),
  ])
  func aBoundWordBesideABareHundred(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test func twentyOddIsNoClassifier() {
    #expect(Figures.read("那年他二十出头").isEmpty)
  }

  @Test(arguments: ["千家企业", "多次会谈", "多个部门", "几个大字", "几代人", "万人空巷"])
  func loosePluralsAreNone(text: String) {
    #expect(Figures.read(text).isEmpty)
  }

  /// 胜9盘，负16盘: games are lost, not less than none.
  @Test func lostGamesAreCounted() {
    #expect(Figures.read("胜9盘，负16盘") == ["9盘 = 9 盘 count", "16盘 = 16 盘 count"])
  }

  /// 从0.72升到0.75 was so many litres.
  @Test func whatRisesIsNotMeasuredInLitres() {
    #expect(Figures.read("生育率从0.72升到0.75") == ["0.72 = 0.72 count", "0.75 = 0.75 count"])
    #expect(Figures.read("喝水3升") == ["3升 = 3 L measure"])
  }
}
