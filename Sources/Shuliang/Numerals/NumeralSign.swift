/// What one character contributes to a numeral.
///
/// Source of the formal and variant forms: 《关于数字用法》 GB/T 15835 and the Unihan fields
/// kPrimaryNumeric, kAccountingNumeric.
enum NumeralSign: Equatable {
  /// 〇 零 一 … 九, 两, and the formal 壹 … 玖.
  case digit(Int)
  /// 十 百 千, as a power of ten.
  case small(Int)
  /// 万 亿 兆, as a power of ten.
  case large(Int)
  /// 廿 卅 卌: a whole number of tens.
  case tens(Int)
  /// 几 数: some.
  case several
  /// 点: the decimal point of spoken numerals.
  case point
  /// ○, U+25CB: the zero of old prints, which is one among other digits only.
  case circle

  /// The sign of a scalar, or `nil` where it is no part of a Chinese numeral.
  init?(_ scalar: UInt32) {
    guard scalar >= 0x3007 || scalar == 0x25CB, let scalar = Unicode.Scalar(scalar) else {
      return nil
    }
    switch scalar {
    case "零", "〇": self = .digit(0)
    case "一", "壹": self = .digit(1)
    case "二", "两", "兩", "贰", "貳", "俩", "倆": self = .digit(2)
    case "三", "叁", "參", "叄": self = .digit(3)
    case "四", "肆": self = .digit(4)
    case "五", "伍": self = .digit(5)
    case "六", "陆", "陸": self = .digit(6)
    case "七", "柒": self = .digit(7)
    case "八", "捌": self = .digit(8)
    case "九", "玖": self = .digit(9)
    case "十", "拾": self = .small(1)
    case "百", "佰": self = .small(2)
    case "千", "仟": self = .small(3)
    case "万", "萬": self = .large(4)
    case "亿", "億": self = .large(8)
    case "兆": self = .large(12)
    case "廿": self = .tens(20)
    case "卅": self = .tens(30)
    case "卌": self = .tens(40)
    case "几", "幾", "数", "數": self = .several
    case "点", "點": self = .point
    case "○": self = .circle
    default: return nil
    }
  }

  /// Which digit it is among others; `nil` for what is none.
  var digit: Int? {
    switch self {
    case .digit(let digit): digit
    case .circle: 0
    default: nil
    }
  }

  /// Formal numerals that are surnames or common words as well; read only inside a longer
  /// formal numeral (`陆佰`), never alone (`大陆`, `参加`).
  static func isWordAsWell(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "參", "肆", "伍", "陆", "陸", "拾", "佰", "仟":
      true
    default: false
    }
  }
}
