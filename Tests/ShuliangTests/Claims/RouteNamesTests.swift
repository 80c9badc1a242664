import Testing

@testable import Shuliang

@Suite struct RouteNamesTests {
  @Test(arguments: [
    ("西安至成都高铁昨天开通，全长658公里。", "658公里", "西安至成都高铁"),
    ("朔岭至汉原直流工程全线贯通，线路全长1209.6公里。", "1209.6公里", "朔岭至汉原直流工程"),
    ("陇东至山东特高压直流输电工程投产，线路全长915公里。", "915公里", "陇东至山东特高压直流输电工程"),
    ("上海到苏州城际铁路全长84公里。", "84公里", "上海到苏州城际铁路"),
    ("西安—杜尚别快线开通一年，运送货物3万吨。", "3万吨", "西安—杜尚别快线"),
  ])
  func joinsWhatRunsBetweenTwoPlaces(text: String, figure: String, name: String) {
    #expect(ReadClaims(text).subject(figure) == name)
  }

  @Test(arguments: [
    // A change and a span are no routes, nor is a way that no route is named by.
    "出口由5亿元增至8亿元。", "工期从3月至5月，工程投资3亿元。", "西安至成都旅客增长5%。",
  ])
  func leavesOtherWordsApart(text: String) {
    let claims = ReadClaims(text)
    #expect(!claims.claims.isEmpty)
    for claim in claims.claims {
      #expect(claim.subject.map { claims.cut($0.range).contains("至") } != true)
    }
  }
}
