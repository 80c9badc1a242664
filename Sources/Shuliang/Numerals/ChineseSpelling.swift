/// Spells numbers in Chinese numerals, lower case or formal.
///
/// Four digits are a section (千 百 十), two sections are parted by 万, and each further two by
/// 亿, twice for 亿亿. One 零 stands for all zeros between two digits that are not zero, and none
/// where a section is full.
struct ChineseSpelling {
  let digits: [String]
  /// The names of 1, 10, 100, 1000.
  let smallPowers: [String]
  /// Whether 10 to 19 begin with 十 instead of 一十.
  let dropsLeadingOne: Bool

  static let plain = ChineseSpelling(
    digits: ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"],
    smallPowers: ["", "十", "百", "千"],
    dropsLeadingOne: true
  )
  static let formal = ChineseSpelling(
    digits: ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"],
    smallPowers: ["", "拾", "佰", "仟"],
    dropsLeadingOne: false
  )

  private static let largePowers: [(size: Int128, name: String)] = [
    (10_000_000_000_000_000, "亿亿"), (100_000_000, "亿"), (10_000, "万"),
  ]

  /// - Parameter number: not negative, in normal form, below 10^24.
  func spell(_ number: ExactDecimal) -> String {
    let written = number.description.split(separator: ".")
    let whole = Int128(written[0]) ?? 0
    var text = whole == 0 ? digits[0] : spellWhole(whole)
    let tens = digits[1] + smallPowers[1]
    if dropsLeadingOne, text.hasPrefix(tens) { text.removeFirst() }
    guard written.count == 2 else { return text }
    return text + "点" + written[1].utf8.map { digits[Int($0 - 0x30)] }.joined()
  }

  /// A whole number above zero.
  private func spellWhole(_ number: Int128) -> String {
    for (size, name) in ChineseSpelling.largePowers where number >= size {
      let (count, rest) = number.quotientAndRemainder(dividingBy: size)
      let head = spellWhole(count) + name
      if rest == 0 { return head }
      // 一亿零五万, but 一亿五千万: the rest's first place is filled.
      return head + (rest < size / 10 ? digits[0] : "") + spellWhole(rest)
    }
    return spellSection(Int(number))
  }

  /// A number of at most four digits.
  private func spellSection(_ number: Int) -> String {
    var text = ""
    var isGap = false
    for (power, size) in [(3, 1000), (2, 100), (1, 10), (0, 1)] {
      let digit = number / size % 10
      if digit == 0 {
        isGap = !text.isEmpty
      } else {
        text += (isGap ? digits[0] : "") + digits[digit] + smallPowers[power]
        isGap = false
      }
    }
    return text
  }
}
