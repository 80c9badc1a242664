import Testing

@testable import Shuliang

/// What is true of the repair of any text.
@Suite struct RepairTests {
  private func repair(_ text: String) -> String {
    String(decoding: RepairedText(Array(text.utf8)).bytes, as: UTF8.self)
  }

  private func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let bytes = Array(String(scalar).utf8)
    return WidthFolding.asciiForm(in: bytes.span, at: 0).map { Unicode.Scalar($0) } ?? scalar
  }

  private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    ["\n", "\r", "\t", " ", "\u{3000}", "\u{A0}"].contains(scalar)
  }

  /// What was repaired needs no repair.
  private func checkRest(_ text: String, _ note: String) {
    let repaired = repair(text)
    let again = repair(repaired)
    #expect(again == repaired, "not at rest: \(note)")
  }

  private func check(_ text: String, _ note: String) {
    let source = Array(text.unicodeScalars)
    let result = RepairedText(Array(text.utf8))
    let string = String(decoding: result.bytes, as: UTF8.self)
    let repaired = Array(string.unicodeScalars)
    // Nothing is lost, nothing comes twice.
    let kept = source.filter { !isBlank($0) }.map(folded).sorted()
    #expect(repaired.filter { !isBlank($0) }.sorted() == kept, "lost or doubled: \(note)")
    // Every scalar comes from where the map says; a space may stand for a break.
    let origins = repaired.indices.map { result.map.sourceOffset(of: $0) }
    let places = repaired.indices.filter { !isBlank(repaired[$0]) }.map { origins[$0] }
    #expect(Set(places).count == places.count, "two from one place: \(note)")
    for (offset, scalar) in repaired.enumerated() where origins[offset] < source.count {
      let origin = folded(source[origins[offset]])
      #expect(origin == scalar || scalar == " " && isBlank(origin), "\(offset): \(note)")
    }
    #expect(origins.allSatisfy { $0 < source.count }, "past the end: \(note)")
  }

  @Test(arguments: try CorpusFiles.names(in: "Articles", extension: "txt"))
  func articlesLoseNothing(name: String) throws {
    let text = try CorpusFiles.article(name).text
    check(text, name)
    checkRest(text, name)
    check(text.replacing("\n", with: "\r\n"), "\(name) with CR LF")
  }

  @Test(arguments: [71, 72, 73] as [UInt64])
  func randomTextLosesNothing(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for round in 0..<1000 {
      let text = Passages.random(&generator)
      checkRest(text, "seed \(seed), round \(round): \(text.debugDescription)")
      check(text, "seed \(seed), round \(round): \(text.debugDescription)")
    }
  }

  private static let lines = [
    "全市新增绿地，", "彩电的钱，一台大彩", "电就能换。", "建设中的滨河大桥。", "▲遗鸥来了。", "图为湿地（陈石摄）", "一条银线 连起千里",
    "一、工作回顾", "（一）修路，", "他说：“从前，总是", "变了样”，她说。", "820", "万平方米，", "柳又青", "名为Space", "Ship，",
    "——写在前面",
    "依托光热资源，全市的新能源装机规模一路攀升到了三百万千瓦并且落户了", "增长１２．５％，占全市", "总量三成。",
  ]

  @Test(arguments: [74, 75, 76] as [UInt64])
  func randomLinesLoseNothing(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for round in 0..<1000 {
      var text = ""
      for _ in 0..<generator.below(12) {
        text +=
          generator.pick(Self.lines) + generator.pick(["\n", "\n\n", "\n\n\n\n", "\r\n\u{3000}"])
      }
      check(text, "seed \(seed), round \(round): \(text.debugDescription)")
    }
  }

  /// Where a sentence ends with a line, that line may end a paragraph as well; such columns and
  /// those that part two Latin letters are left out.
  private func wrapped(_ paragraph: [Unicode.Scalar], column: Int) -> String? {
    var result = String.UnicodeScalarView()
    for (index, scalar) in paragraph.enumerated() {
      if index > 0, index.isMultiple(of: column) {
        let last = paragraph[..<index].last { !LineMark.closes($0.value) }?.value ?? 0
        if LineMark.endsSentence(last) || LineMark.isLatin(last) && LineMark.isLatin(scalar.value)
          || isBlank(scalar) || isBlank(paragraph[index - 1])
          || LineMark.opensItem(scalar.value) || scalar == "—"
        {
          return nil
        }
        result.append("\n")
      }
      result.append(scalar)
    }
    return String(result)
  }

  @Test(arguments: try CorpusFiles.names(in: "Articles", extension: "txt"))
  func aParagraphIsTheSameInEveryColumn(name: String) throws {
    let text = repair(try CorpusFiles.article(name).text)
    var count = 0
    for line in text.split(separator: "\n") where line.unicodeScalars.count > 100 {
      let paragraph = Array(line.unicodeScalars)
      guard let last = paragraph.last, LineMark.endsSentence(last.value) else { continue }
      // Lines without a comma read as a heading where the two after them have none as well.
      let comma = paragraph.firstIndex(of: "，") ?? 0
      for column in 12...60 where column * 2 > comma {
        guard let broken = wrapped(paragraph, column: column) else { continue }
        count += 1
        let same = repair(broken) == String(line)
        #expect(same, "\(name), column \(column): \(repair(broken))")
      }
    }
    #expect(count >= 10)
  }
}
