import Testing

@testable import Shuliang

/// What stands between the halves of a sentence, and what only seems to be its second half.
@Suite struct LineRepairerTests {
  private func repair(_ text: String) -> String {
    String(decoding: RepairedText(Array(text.utf8)).bytes, as: UTF8.self)
  }

  static let captions: [(String, String)] = [
    // Set apart by empty lines.
    (
      "彩电的钱，一台大彩\n\n\n\n社区工作人员（左一）上门了解意见。\n\n\n\n电就能换。\n\n完",
      "彩电的钱，一台大彩电就能换。\n\n\n\n社区工作人员（左一）上门了解意见。\n\n\n\n完"
    ),
    // Only before it; inside a number.
    (
      "全年增长，投资8\n\n\n\n建设中的滨河大桥。\n\n20万元，增长一成。\n完",
      "全年增长，投资820万元，增长一成。\n\n\n\n建设中的滨河大桥。\n\n完"
    ),
    // Told by a mark, by its first word, by who took the picture.
    ("坚持用好，每\n▲遗鸥来了。\n▷玉米熟了。\n一滴水，都省。", "坚持用好，每一滴水，都省。\n▲遗鸥来了。\n▷玉米熟了。"),
    ("坚持用好，每\n图为当地湿地\n一滴水，都省。", "坚持用好，每一滴水，都省。\n图为当地湿地"),
    ("风速达，超强\n公司展示模型。（陈石摄）\n台风，也不怕。", "风速达，超强台风，也不怕。\n公司展示模型。（陈石摄）"),
    ("路边，路\n官兵清淤。（縣府提供）\n基流失。", "路边，路基流失。\n官兵清淤。（縣府提供）"),
    // Two captions in two breaks; one of two lines.
    ("一，二\n▲图甲。\n三，四\n▲图乙。\n五。", "一，二三，四五。\n▲图甲。\n▲图乙。"),
    (
      "一，二\n\n\n▲遗鸥来到了我们的湿地，还有很多的红\n嘴鸥。\n\n\n三，四。",
      "一，二三，四。\n\n\n▲遗鸥来到了我们的湿地，还有很多的红嘴鸥。"
    ),
    // Latin words on both sides.
    ("新品，名为Space\n▲新品。\nShip，售出", "新品，名为Space Ship，售出\n▲新品。"),
    // A space stands for the break behind the caption: it cannot part it from what follows.
    ("新品，名为Space\n▲新品。\n\nShip，售出10万元。\n完", "新品，名为Space Ship，售出10万元。\n▲新品。\n完"),
  ]

  @Test(arguments: captions)
  func setsACaptionBehindTheParagraph(text: String, repaired: String) {
    #expect(repair(text) == repaired)
  }

  @Test(arguments: captions)
  func noLineBreakIsWrittenTwice(text: String, repaired: String) {
    let map = RepairedText(Array(text.utf8)).map
    let offsets = (0..<repaired.unicodeScalars.count).map { map.sourceOffset(of: $0) }
    #expect(Set(offsets).count == offsets.count)
  }

  static let kept: [String] = [
    // The sentence ended; the caption stays where it is.
    "全年增长。\n\n\n\n建设中的大桥。\n\n\n\n明年再建。",
    // The sentence never goes on.
    "全年增长，愿景转化为真切\n\n\n\n湿地公园水草肥美。",
    "全年增长，愿景转化为真切\n▲湿地公园水草肥美。",
    // A heading or an item behind the caption is no second half.
    "全年增长，愿景\n\n\n\n湿地公园水草肥美。\n\n\n\n一条银线 连起千里\n\n明年再建。",
    "全年增长，愿景\n▲湿地公园水草肥美。\n（一）修路，造桥。",
  ]

  @Test(arguments: kept)
  func leavesWhatGoesOnNowhere(text: String) {
    #expect(repair(text) == text)
  }

  @Test func aShortRestBehindEmptyLinesIsNoCaption() {
    #expect(repair("全年增长，带来\n\n\n\n实惠。\n\n明年再建。") == "全年增长，带来实惠。\n\n明年再建。")
    // The quotation that is open is closed in it.
    let closing = "他说：“全年增长，带来\n\n\n\n实实在在的好处。”大家都点头。\n\n明年再建。"
    #expect(repair(closing) == "他说：“全年增长，带来实实在在的好处。”大家都点头。\n\n明年再建。")
  }

  @Test func aQuotationIsRememberedOverLines() {
    let text = "她说：“算下来，\n一台，一台大彩\n\n\n\n电的钱就够用了。”大家都点头。\n\n完"
    #expect(repair(text) == "她说：“算下来，一台，一台大彩电的钱就够用了。”大家都点头。\n\n完")
  }

  @Test func everyCaptionIsMappedToWhereItStood() throws {
    let source = "全年增长，投资8\n\n\n\n建设中的滨河３号桥。\n\n20万元。\n完"
    let text = RepairedText(Array(source.utf8))
    let repaired = Array(String(decoding: text.bytes, as: UTF8.self).unicodeScalars)
    let number = try #require(repaired.firstIndex(of: "8"))
    // The number reaches from its first digit over the caption to its last.
    #expect(text.map.sourceRange(of: number..<number + 3) == 7..<26)
    #expect(text.map.sourcePieces(of: number..<number + 3) == [7..<8, 24..<26])
    let caption = try #require(repaired.firstIndex(of: "建"))
    #expect(text.map.sourceRange(of: caption..<caption + 10) == 12..<22)
    #expect(Figures.read(source) == ["820万元 = 8200000 CNY currency"])
    let record = try #require(Figures.records(source).first)
    #expect(record.range == 7..<28)
    #expect(record.sentence.text == "全年增长，投资820万元。")
  }
}
