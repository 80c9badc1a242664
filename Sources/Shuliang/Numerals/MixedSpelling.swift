/// Spells numbers in digits with 万 and 亿, as news does: `3.18万`, `12.63万亿`.
///
/// The shortest form wins; of two as short the one with the greater magnitude (`3.18万`, not
/// `31800`). No form begins with `0.` before a magnitude.
enum MixedSpelling {
  private static let magnitudes: [(power: Int, name: String)] = [
    (20, "万亿亿"), (16, "亿亿"), (12, "万亿"), (8, "亿"), (4, "万"), (0, ""),
  ]

  /// - Parameter number: not negative, in normal form, below 10^24.
  static func spell(_ number: ExactDecimal) -> String {
    var best = number.description
    var length = Int.max
    for candidate in singles(number) + pairs(number) {
      let count = candidate.unicodeScalars.count
      if count < length { (best, length) = (candidate, count) }
    }
    return best
  }

  /// 297.4万: one decimal and one magnitude, the greatest first.
  private static func singles(_ number: ExactDecimal) -> [String] {
    magnitudes.compactMap { power, name in
      let count = number.scaled(byPowerOfTen: -power)
      return power == 0 || count >= ExactDecimal(1) ? count.description + name : nil
    }
  }

  /// 1亿5万: both parts whole and of at most four digits. They are shorter than a decimal where
  /// zeros lie between.
  private static func pairs(_ number: ExactDecimal) -> [String] {
    guard number.exponent >= 4,
      let tenThousands = Int128(number.scaled(byPowerOfTen: -4).description)
    else { return [] }
    return [(12, "万亿"), (8, "亿")].compactMap { power, name in
      guard let size = ExactDecimal.powerOfTen(power - 4) else { return nil }
      let (count, rest) = tenThousands.quotientAndRemainder(dividingBy: size)
      guard 1...9999 ~= count, 1...9999 ~= rest else { return nil }
      return "\(count)\(name)\(rest)万"
    }
  }
}
