/// A number of a time expression, or several: 2025, 一九九六, 十二, 1—10, 7、8, 二三(季度).
struct TimeNumber {
  /// How a number is written, as far as its reading as a year depends on it.
  enum Form {
    /// ASCII digits.
    case arabic
    /// Chinese digits one after the other: 一九九六, 九七.
    case digits
    /// A spelled number: 十二.
    case spelled
  }

  var first: Int
  var last: Int
  let form: Form
  /// How many digits or Chinese characters the first number has.
  let length: Int
  /// Whether it begins with 0 or 〇.
  let hasLeadingZero: Bool
  /// Whether it is 两, which counts and never numbers.
  var isLiang = false

  /// The number itself; `nil` for several.
  var single: Int? { first == last ? first : nil }
}

extension TimeScanner {
  /// Takes one number below 10000.
  mutating func takeNumber() -> TimeNumber? {
    guard position < end else { return nil }
    if UTF8Scan.isDigit(bytes[position]) { return takeArabicNumber() }
    return takeDigitYear() ?? takeChineseNumber()
  }

  /// Takes a number, a range or a list of neighbours: 1—10, 7、8、9.
  mutating func takeNumbers() -> TimeNumber? {
    guard var numbers = takeNumber() else { return nil }
    while let next = attempt({ $0.takeNextNumber(after: numbers) }) { numbers.last = next.last }
    return numbers
  }

  private mutating func takeNextNumber(after numbers: TimeNumber) -> TimeNumber? {
    guard let joiner = takeJoiner(afterYear: numbers.last >= 1000), var next = takeNumber() else {
      return nil
    }
    // 2024—25: the century is not written again.
    if numbers.last >= 1000, next.last < 100, next.length == 2 {
      next.first += numbers.last / 100 * 100
      next.last = next.first
    }
    let follows = joiner == .range ? next.first > numbers.last : next.first == numbers.last + 1
    return follows ? next : nil
  }

  enum Joiner { case range, list }

  /// Takes what joins two numbers or two times.
  mutating func takeJoiner(afterYear: Bool = false) -> Joiner? {
    attempt { scanner in
      scanner.skipBlanks()
      defer { scanner.skipBlanks() }
      if scanner.takeScalar("至到—-–~～―－─〜") {
        // 2023——2024 is one dash printed as two.
        while scanner.takeScalar("—-─") {}
        return .range
      }
      if scanner.takeScalar("、和及与與") { return .list }
      return afterYear && scanner.takeScalar("/") ? .range : nil
    }
  }

  private mutating func takeArabicNumber() -> TimeNumber? {
    let start = position
    var value = 0
    var offset = position
    while offset < end, UTF8Scan.isDigit(bytes[offset]) {
      guard offset - start < 4 else { return nil }
      value = value * 10 + Int(bytes[offset] - 0x30)
      offset += 1
    }
    position = offset
    return TimeNumber(
      first: value,
      last: value,
      form: .arabic,
      length: offset - start,
      hasLeadingZero: bytes[start] == 0x30
    )
  }

  /// Takes 一九九六 or 二○○八: four digits, of which old prints write the zero as a circle.
  private mutating func takeDigitYear() -> TimeNumber? {
    var value = 0
    for index in 0..<4 {
      guard position + index * 3 + 3 <= end else { return nil }
      let scalar = UTF8Scan.scalar(in: bytes, at: position + index * 3)
      if scalar == 0x25CB {
        value *= 10
      } else if case .digit(let digit) = NumeralSign(scalar) {
        value = value * 10 + digit
      } else {
        return nil
      }
    }
    guard value >= 1000 else { return nil }
    position += 12
    return TimeNumber(first: value, last: value, form: .digits, length: 4, hasLeadingZero: false)
  }

  private mutating func takeChineseNumber() -> TimeNumber? {
    guard bytes[position] >= 0xE3, let numeral = NumeralParser.parse(bytes, at: position),
      numeral.range.upperBound <= end,
      numeral.traits.isDisjoint(
        with: [.arabic, .decimal, .grouped, .magnitude, .bareMagnitude, .vague, .dotted]
      ), let numbers = TimeScanner.integers(numeral.value)
    else { return nil }
    let first = scalar
    position = numeral.range.upperBound
    return TimeNumber(
      first: numbers.lowerBound,
      last: numbers.upperBound,
      form: numeral.traits.contains(.digitString) ? .digits : .spelled,
      length: numeral.scalarCount,
      hasLeadingZero: first == "〇" || first == "零",
      isLiang: first == "两" || first == "兩"
    )
  }

  private static func integers(_ value: Value) -> ClosedRange<Int>? {
    switch value {
    case .decimal(let number): integer(number).map { $0...$0 }
    case .interval(let lower, let upper):
      if let lower = integer(lower), let upper = integer(upper), lower <= upper {
        lower...upper
      } else {
        nil
      }
    default: nil
    }
  }

  private static func integer(_ number: ExactDecimal) -> Int? {
    guard number.exponent >= 0, let value = number.aligned(to: 0), (0..<10_000).contains(value)
    else { return nil }
    return Int(value)
  }
}
