import Testing

@testable import Shuliang

@Suite struct DegreeRuleTests {
  @Test(arguments: [
    ("气温26度", "26度 = 26 Cel measure"), ("零下15度", "零下15度 = -15 Cel measure"),
    ("发烧39.5度", "39.5度 = 39.5 Cel measure"),
    ("用电500度", "500度 = 500 kW.h measure"), ("节约3000度电", "3000度 = 3000 kW.h measure"),
    ("旋转90度", "90度 = 90 deg measure"), ("360度旋转舞台", "360度 = 360 deg measure"),
    ("气温连续5天偏高，最高达40.2度", "40.2度 = 40.2 Cel measure"),
    ("两国外长两度会晤", "两度 = 2 度 count"), ("卫星仰角15度，气温很低", "15度 = 15 deg measure"),
    // The words of another clause do not count beside one of angle.
    ("气温回升，旋转90度", "90度 = 90 deg measure"),
  ])
  func isToldByItsNeighbours(text: String, figure: String) {
    #expect(Figures.read(text).last == figure)
  }
}
