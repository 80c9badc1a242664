import Testing

@testable import Shuliang

@Suite struct SpelledNumberTests {
  private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// A number below 10^4 inside a longer one: 零 for each gap, 一十 and not 十.
  private func section(_ number: Int) -> String {
    var text = ""
    var isGap = false
    for (power, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = number / power % 10
      if digit == 0 {
        isGap = !text.isEmpty
      } else {
        text += (isGap ? "零" : "") + Self.digits[digit] + name
        isGap = false
      }
    }
    return text
  }

  /// A number as a newspaper spells it: 一亿零五万, 十二万三千.
  func spell(_ number: Int) -> String {
    let text = number == 0 ? "零" : spellInside(number)
    return text.hasPrefix("一十") ? String(text.dropFirst()) : text
  }

  private func spellInside(_ number: Int) -> String {
    for (power, name) in [(100_000_000, "亿"), (10_000, "万")] where number >= power {
      let rest = number % power
      let head = spellInside(number / power) + name
      if rest == 0 { return head }
      return head + (rest < power / 10 ? "零" : "") + spellInside(rest)
    }
    return section(number)
  }

  private func read(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let numeral = NumeralParser.parse(bytes, at: 0), numeral.range == 0..<bytes.count else {
      return nil
    }
    return numeral.value.description
  }

  @Test func theSpellingIsTheUsualOne() {
    #expect(spell(10) == "十")
    #expect(spell(110) == "一百一十")
    #expect(spell(100_050_000) == "一亿零五万")
    #expect(spell(120_305) == "十二万零三百零五")
    #expect(spell(1_200_000_000_000) == "一万二千亿")
  }

  @Test func everyNumberUpToTenThousand() {
    for number in 0...10_000 where read(spell(number)) != String(number) {
      Issue.record("\(spell(number)) read as \(read(spell(number)) ?? "nothing"), not \(number)")
      return
    }
  }

  @Test(arguments: [31, 32] as [UInt64])
  func chineseNumeralsGiveTheirNumber(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<4000 {
      let number = random(below: 15, &generator)
      #expect(read(spell(number)) == String(number), "seed \(seed): \(spell(number))")
    }
  }

  @Test(arguments: [33, 34] as [UInt64])
  func arabicNumeralsGiveTheirNumber(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<3000 {
      let number = random(below: 15, &generator)
      #expect(read(String(number)) == String(number), "seed \(seed)")
      #expect(read(grouped(number)) == String(number), "seed \(seed): \(grouped(number))")
      for (power, name) in [(4, "万"), (8, "亿")] {
        let text = decimal(number, places: power) + name
        #expect(read(text) == String(number), "seed \(seed): \(text)")
      }
      let mixed = "\(number / 100_000_000 + 1)亿\(number % 10_000 + 1)万"
      let value = (number / 100_000_000 + 1) * 100_000_000 + (number % 10_000 + 1) * 10_000
      if number % 10_000 + 1 < 10_000 {
        #expect(read(mixed) == String(value), "seed \(seed): \(mixed)")
      }
    }
  }

  /// As many short numbers as long ones.
  private func random(below digits: Int, _ generator: inout SplitMix64) -> Int {
    var bound = 10
    for _ in 0..<generator.below(digits) { bound *= 10 }
    return generator.below(bound)
  }

  private func grouped(_ number: Int) -> String {
    var rest = String(number)
    var groups: [String] = []
    while rest.count > 3 {
      groups.insert(String(rest.suffix(3)), at: 0)
      rest.removeLast(3)
    }
    return ([rest] + groups).joined(separator: ",")
  }

  /// `12340000` to four places is `1234.0000`; every place is written.
  private func decimal(_ number: Int, places: Int) -> String {
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return padded.dropLast(places) + "." + padded.suffix(places)
  }
}
