import Shuliang
import ShuliangCorpus
import Testing

@Suite struct ErrorPhenomenonTests {
  private let mention = GoldMention(
    range: 1..<5,
    text: "近3成",
    values: [30],
    units: ["%"],
    kinds: [.percent],
    bounds: [.approximate],
    claim: [.subject: ["全市"]]
  )

  private func phenomena(_ change: (inout ReadFigure) -> Void) -> [String] {
    var figure = ReadFigure(asIn: mention)
    change(&figure)
    let document = GoldDocument(name: "city-01", text: "", mentions: [mention])
    return Scorer().score([figure], against: document).errors.map(\.phenomenon)
  }

  @Test func eachPartIsNamed() {
    #expect(phenomena { _ in } == [])
    #expect(phenomena { $0.value = 3 } == ["wrong value of percent"])
    #expect(phenomena { $0.unit = "‰" } == ["wrong unit of percent"])
    #expect(phenomena { $0.range = 2..<5 } == ["wrong place of percent"])
    #expect(phenomena { $0.kind = .count } == ["wrong kind of percent"])
    #expect(phenomena { $0.bound = .exact } == ["wrong bound of percent"])
  }

  @Test func missedAndExtraFiguresAreNamedByTheirKind() {
    #expect(
      phenomena { $0.range = 7..<9 } == ["missed percent", "extra percent"]
    )
  }

  @Test func partsOfClaimsAreNamedByWhatWasRead() {
    #expect(phenomena { $0.claim[.subject] = nil } == ["subject left out"])
    #expect(phenomena { $0.claim[.subject] = "他处" } == ["subject in other words"])
    #expect(phenomena { $0.claim[.modality] = "target" } == ["modality where there is none"])
  }
}
