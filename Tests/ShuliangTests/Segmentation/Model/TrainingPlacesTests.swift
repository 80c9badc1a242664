import Testing

@testable import Shuliang

@Suite struct TrainingPlacesTests {
  private func places(_ lines: [String]) throws -> TrainingPlaces {
    try TrainingPlaces(lines.map { SegmentedLine(Array($0.utf8)[...]) })
  }

  @Test func eachPlaceBetweenHanHasItsAnswer() throws {
    let places = try places(["今年 投资 5% 。", "好 于 预期"])
    // 今|年, 年|投, 投|资; 好|于, 于|预, 预|期.
    #expect(places.answers == [false, true, false, true, true, false])
    #expect(places.places.count == places.answers.count)
  }

  @Test func theCommonestCharacterHasTheFirstRow() throws {
    let places = try places(["资 资 资 资 今", "资 投"])
    #expect(places.scalars.first == Array("资".utf16)[0])
    #expect(Set(places.scalars) == Set("资今投".utf16))
    let rows = places.places.flatMap { [$0.before, $0.left, $0.right, $0.after] }
    #expect(rows.allSatisfy { Int($0) < ModelCharacters.Row.count + places.scalars.count })
  }

  /// 岚川汐 stands in no dictionary; what its own line says of it does not count there.
  @Test func aWordOfOnePartIsUnknownInIt() throws {
    let line = "岚川汐 投资 。"
    let alone = try places([line, "好", "好", "好"])
    let known = try places([line, "好", line, "好"])
    #expect(alone.places[0].evidence != known.places[0].evidence)
    #expect(alone.words == (try places(["好", "好", "好", line]).words))
  }

  @Test func noTextHasNoPlaces() throws {
    #expect(try places([]).places.isEmpty)
  }
}
