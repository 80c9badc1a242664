import Testing

@testable import Shuliang

@Suite struct SpeedRuleTests {
  @Test(arguments: [
    ("时速160公里", "160公里 = 160 km/h measure"), ("每小时160公里", "160公里 = 160 km/h measure"),
    ("時速約30公里", "約30公里 = 30 km/h measure approximate"), ("每秒30米", "30米 = 30 m/s measure"),
    ("时速可达350公里", "350公里 = 350 km/h measure"),
  ])
  func aLengthPerTimeIsASpeed(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }

  @Test(arguments: [
    ("全长160公里", "160公里 = 160 km measure"), ("时速提高，全长160公里", "160公里 = 160 km measure"),
    ("每小时160元", "160元 = 160 CNY currency"),
  ])
  func anyOtherIsNone(text: String, figure: String) {
    #expect(Figures.read(text) == [figure])
  }
}
