/// How a number is spelled.
public enum NumeralStyle: String, Sendable, Hashable, CaseIterable {
  /// Chinese lower case: `一百零五`, `三点一四`, `负十二`. 2 is always 二, never 两.
  case plain
  /// The formal numerals of cheques: `壹佰零伍`, `叁点壹肆`; 10 to 19 begin with 壹拾.
  case formal
  /// Digits with 万 and 亿, the shortest form that is exact: `3.18万`, `12.63万亿`, `500`.
  case mixed
}

extension ExactDecimal {
  /// The number spelled in a style; ``Numeral/init(_:)`` reads it back.
  ///
  /// Equal numbers have one spelling: zeros at the end of the decimals are not spelled (`4.0`
  /// is 四). A negative number begins with 负, in the mixed style with `-`.
  ///
  /// `nil` from 10^24 on (9999万9999亿亿 is the largest 亿亿 that is written), and for numbers
  /// that need more than 38 digits.
  ///
  /// Sources: GB/T 15835—2011 《出版物上数字用法》; for the formal style the People's Bank of
  /// China, 《正确填写票据和结算凭证的基本规定》, which gives the digits and asks for one 零 where
  /// several zeros stand between. It asks for 壹 before 拾 in dates; amounts follow by custom.
  /// Cheques write 元角分 where this writes 点.
  ///
  /// - Complexity: O(*n*) in the number of digits.
  public func spelled(_ style: NumeralStyle) -> String? {
    let number = normalized
    // The limit of digits comes first: the least `Int128` has no magnitude.
    guard number.fitsDigitLimit, number.magnitude < ExactDecimal(significand: 1, exponent: 24)
    else { return nil }
    let isNegative = number.significand < 0
    switch style {
    case .plain: return (isNegative ? "负" : "") + ChineseSpelling.plain.spell(number.magnitude)
    case .formal: return (isNegative ? "负" : "") + ChineseSpelling.formal.spell(number.magnitude)
    case .mixed: return (isNegative ? "-" : "") + MixedSpelling.spell(number.magnitude)
    }
  }

  private var magnitude: ExactDecimal { significand < 0 ? negated : self }
}
