import Testing

@testable import Shuliang

@Suite struct PassageIndexTests {
  static let passage =
    "今年前三季度，城北区完成造林4.2万亩，森林覆盖率达38.6%，同比提高1.3个百分点。"
    + "滨河公园新栽苗木二十五万株，沿河步道全线贯通，市民出门就能见绿。"
  static let before = "记者日前从林草部门的通报会上了解到一些新的情况和打算。"
  static let after = "有关负责人表示将把这项工作一年接着一年地做下去。"

  @Test func nothingRepeatsInAFirstDocument() throws {
    #expect(try Repeats.inLast([Self.passage]).isEmpty)
    #expect(try Repeats.inLast([""]).isEmpty)
    #expect(try Repeats.inLast(["", "\n"]).isEmpty)
  }

  /// 16 characters with a figure: no passage, no line that may repeat, one fingerprint.
  @Test func aPhraseOfEveryoneIsCountedWhereItIsNotFollowed() throws {
    var index = PassageIndex()
    var counts: [Int] = []
    for number in 0..<8 {
      let document = Document(id: "\(number)", text: "全年完成造林4.2万亩比上年多些")
      #expect(try index.repeats(in: document).isEmpty)
      counts.append(index.crowdedPhrases)
    }
    #expect(counts == [0, 0, 0, 0, 0, 0, 1, 2])
  }

  @Test func withRoomForTheTextTheSameIsFound() throws {
    var corpus = RepeatedCorpus(seed: 16)
    let documents = corpus.documents(30)
    var (grown, reserved): ([[Repeat]], [[Repeat]]) = ([], [])
    var index = PassageIndex()
    let size = index.byteCount
    for document in documents { grown.append(try index.repeats(in: document)) }
    index = PassageIndex()
    index.reserveCapacity(forTextOfBytes: 20 << 20)
    let sizeReserved = index.byteCount
    #expect(sizeReserved > size)
    for document in documents { reserved.append(try index.repeats(in: document)) }
    #expect(reserved == grown)
    #expect(grown.contains { !$0.isEmpty })
  }

  @Test func aCopyIsExact() throws {
    #expect(try Repeats.inLast([Self.passage, Self.passage]) == ["exact " + Self.passage])
  }

  @Test(arguments: [
    ("今年前三季度", "今年前三\n\n季度"),
    ("4.2万亩", "4.\n2万\n亩"),
    ("38.6%", "３８．６％"),
    ("，沿河", ",\u{3000}沿河"),
    ("见绿。", "见绿."),
  ])
  func blanksBreaksAndWidthsDoNotMatter(old: String, new: String) throws {
    let copy = Self.passage.replacing(old, with: new)
    #expect(try Repeats.inLast([Self.passage, copy]) == ["exact " + copy])
  }

  @Test func anEmbeddedCopyLeavesWhatIsAroundIt() throws {
    let text = Self.before + Self.passage + Self.after
    #expect(try Repeats.inLast([Self.passage, text]) == ["exact " + Self.passage])
    #expect(try Repeats.inLast([text, Self.passage]) == ["exact " + Self.passage])
  }

  @Test(arguments: ["本报讯 ", "（记者周小敏）", "城北消息 "])
  func whatStandsBeforeACopyOnItsLineStays(head: String) throws {
    #expect(try Repeats.inLast([Self.passage, head + Self.passage]) == ["exact " + Self.passage])
    let source = "工作纪实\n" + Self.passage
    #expect(try Repeats.inLast([source, head + Self.passage]) == ["exact " + Self.passage])
    #expect(try Repeats.inLast([source, "不" + Self.passage]).isEmpty)
  }

  @Test func aCutCopyIsFound() throws {
    let cut = String(Self.passage.prefix(60))
    #expect(try Repeats.inLast([Self.passage, cut]) == ["exact " + cut])
  }

  /// A copy that breaks off before the figure that differs, met before the source that has it, took
  /// the paragraph for its repeat.
  @Test(arguments: [
    "会议指出：", "据介绍！", "近日？", "其中；", "（图）", "他说：“", "一看。", "再看。", "又问？", "甲乙丙丁。", "山下。", "河边！", "村里。",
  ])
  func aCopyThatBreaksOffDoesNotHideTheFigureThatDiffers(lead: String) throws {
    let end = "社区食堂为47名老人提供助餐服务，会议强调要把好事办好。"
    let whole = Self.before + Self.passage + end
    let cut = lead + Self.before + Self.passage + "社区食堂为47名老人提供"
    let changed = lead + whole.replacing("47", with: "40")
    let found = try Repeats.inLast([whole, cut + "\n" + Self.after, changed])
    #expect(found.isEmpty)
  }

  @Test func aNumberThatIsCutOffStays() throws {
    let parts = Self.passage.components(parting: "同比提高1.3")
    let found = try Repeats.inLast([Self.before + Self.passage, Self.before + parts[0] + "同比提高1"])
    #expect(found == ["exact " + Self.before + parts[0]])
  }

  @Test(arguments: [
    ("滨河公园新栽", "滨河公园的新栽"),
    ("市民出门就能", "市民出门能"),
    ("，沿河步道全线贯通", ""),
    ("沿河步道全线贯通，市民出门就能见绿", "市民出门就能见绿，沿河步道全线贯通"),
  ])
  func smallChangesAreNear(old: String, new: String) throws {
    let copy = Self.passage.replacing(old, with: new)
    #expect(copy != Self.passage)
    #expect(try Repeats.inLast([Self.passage, copy]) == ["near " + copy])
  }

  @Test func anAddedClauseStays() throws {
    let added = "其中核桃林3万亩，"
    let parts = Self.passage.components(parting: "森林覆盖率")
    let found = try Repeats.inLast([Self.passage, parts[0] + added + "森林覆盖率" + parts[1]])
    #expect(found.count == 2)
    #expect(
      found.map { $0.split(separator: " ")[1] } == [parts[0], "森林覆盖率" + parts[1]].map { $0[...] }
    )
  }

  @Test(arguments: [
    ("4.2万亩", "4.3万亩"),
    ("4.2万亩", "14.2万亩"),
    ("4.2万亩", "4.2万公顷"),
    ("38.6%", "38.6‰"),
    ("1.3个百分点", "1.3%"),
    ("提高", "降低"),
    ("前三季度", "前四季度"),
    ("二十五万", "五万"),
    ("二十五万", "二十五"),
    ("今年", "去年"),
    ("完成", "未完成"),
    ("同比", "环比"),
    ("城北区", "城南区"),
    ("见绿", "不见绿"),
  ])
  func whatDiffersInAFactStaysWhole(old: String, new: String) throws {
    let variant = Self.passage.replacing(old, with: new)
    #expect(variant != Self.passage)
    #expect(try Repeats.inLast([Self.passage, variant]).isEmpty)
    #expect(try Repeats.inLast([variant, Self.passage]).isEmpty)
    // Beside the variant, the original is found all the same.
    #expect(try Repeats.inLast([Self.passage, variant, Self.passage]).count == 1)
  }

  @Test(arguments: [
    ("甲组一号机产量", "120\n34"), ("甲组一号机产量", "12034"), ("甲组一号机产量", "1 2034"),
  ])
  func numbersOnTwoLinesAreNotOneOfOtherParts(head: String, column: String) throws {
    let rows = "各车间上月的产量如下表所列以吨计算由统计员逐日登记并经班组长签字确认"
    let first = rows + head + "12\n034" + Self.after
    let second = rows + head + column + Self.after
    let digits = try Repeats.inLast([first, second]).joined().filter(\.isNumber)
    // A number that is whole on one side may be the same; one broken elsewhere may not.
    #expect(digits.isEmpty || column == "12034")
  }

  @Test func aDocumentRepeatsItself() throws {
    let text = [Self.passage, Self.before, Self.passage, Self.passage].joined(separator: "\n\n")
    let found = try #require(try Repeats.of([Document(id: "a", text: text)]).first)
    let first = found.map { Figures.cut($0.range, from: text) }.joined()
    #expect(first.filter { $0 != "\n" } == Self.passage + Self.passage)
    #expect(found.allSatisfy { $0.source.document == "a" && $0.source.range.lowerBound == 0 })
  }

  @Test func aRepeatOfARepeatLeadsToTheFirst() throws {
    let text = Self.before + Self.passage + Self.after
    let documents = [Self.passage, text, text].enumerated().map {
      Document(id: "\($0.offset)", text: $0.element)
    }
    let found = try Repeats.of(documents)[2]
    #expect(found.count == 1)
    #expect(found[0].source == Passage(document: "1", range: 0..<text.unicodeScalars.count))
    let offset = Self.before.unicodeScalars.count + 3
    let place = try #require(found[0].place(of: offset))
    #expect(place == ("0", 3))
  }

  @Test func passagesAloneAreTheSamePassages() throws {
    let documents = [Self.passage, Self.before + Self.passage + Self.after].map {
      Document(id: $0, text: $0)
    }
    let whole = try Repeats.of(documents)
    var index = PassageIndex(detail: .passages)
    for (number, document) in documents.enumerated() {
      let found = try index.repeats(in: document)
      #expect(found.allSatisfy { $0.segments.isEmpty })
      #expect(found.map(\.range) == whole[number].map(\.range))
      #expect(found.map(\.source) == whole[number].map(\.source))
    }
    #expect(whole[1].count == 1)
  }

  @Test func moreThanItMayHoldIsRefused() throws {
    var index = PassageIndex(memoryLimit: 1)
    #expect(throws: PassageIndexError.memory(limit: 1, characters: 0)) {
      _ = try index.repeats(in: Document(id: "a", text: Self.passage))
    }
  }
}

extension String {
  /// What stands before and after the first occurrence of a word.
  fileprivate func components(parting word: String) -> [String] {
    guard let range = range(of: word) else { return [self] }
    return [String(self[..<range.lowerBound]), String(self[range.upperBound...])]
  }

  fileprivate func range(of word: String) -> Range<String.Index>? {
    ranges(of: word).first
  }
}
