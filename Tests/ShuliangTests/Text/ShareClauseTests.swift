import Testing

@testable import Shuliang

@Suite struct ShareClauseTests {
  private func isCompleted(_ line: String, by next: String) -> Bool? {
    let text = Array((line + next).utf8)
    let end = line.utf8.count
    let clause = ShareClause(LineShape(of: text), 0..<end)
    return clause.isCompleted(by: end..<text.count)
  }

  @Test(arguments: [
    ("装机，占全市", "总装机比重37.3%，"), ("装机，占全市", "三成，"), ("裝機，佔整體", "一半"), ("装机，占总量", "比重高"),
  ])
  func aShareFollows(line: String, next: String) {
    #expect(isCompleted(line, by: next) == true)
  }

  @Test func aShareDoesNotFollow() {
    #expect(isCompleted("装机，占全市", by: "边框等项目投产，增长37.3%") == false)
    // The clause is not at its end.
    #expect(isCompleted("装机，占全市", by: "电源总装机") == nil)
  }

  @Test(arguments: [
    "装机，占地面", "装机，占用林", "装机，占", "占全市之先，产业", "占全市37.3", "占全市三成以", "装机规模", "占", "",
    "占全市各类新能源的装机总规模",
  ])
  func noShareIsWaitedFor(line: String) {
    #expect(isCompleted(line, by: "边框等项目投产，") == nil)
  }
}
