extension Numeral {
  /// Reads a text that is one numeral from end to end: `3万5千`, `壹佰零伍`, `三分之二`.
  ///
  /// White space around it is no part of it, and fullwidth forms count as their ASCII ones.
  /// It reads
  ///
  /// - digits, grouped by commas or blanks or not, with decimals: `1,209,909`, `３．５`;
  /// - Chinese numerals, lower case, formal and traditional: `一百零五`, `壹佰零伍`, `兩億`;
  /// - both mixed, with magnitudes up to 万亿亿: `1亿2600万`, `12.63万亿`;
  /// - a sign before it: `-`, `−`, `+`, `负`, `零下`;
  /// - fractions: `三分之二`, `1/3`, `一又二分之一`, `半`, `一半`, `两个半`;
  /// - shares: `百分之五十` is 1/2, `六成半` 13/20. The value is the share itself, not how many
  ///   per cent or tenths it has, so that `百分之五十` and `二分之一` are equal;
  /// - intervals: `三四十`, `十几`, `数百`; the value has both ends. `上百` is 100, for it names
  ///   no upper end. `成千上万` names neither and is no numeral.
  ///
  /// Fractions and shares give ``Value/fraction(_:)`` (a pair as in `三四成` an interval),
  /// all else decimals or intervals. 兆 is a trillion only before lesser digits (`1兆2千亿`),
  /// since at the end it may be the prefix of a unit. Signs of per cent and units are no part
  /// of a numeral.
  ///
  /// It fails where anything is left over, and where the value needs more than 38 digits.
  /// ``range`` is that of the numeral in the text, in UTF-8 offsets.
  ///
  /// Sources of the forms: GB/T 15835—2011 《出版物上数字用法》; the formal ones follow the
  /// People's Bank of China, 《正确填写票据和结算凭证的基本规定》.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init?(_ text: String) {
    let trimmed = Numeral.trimmed(text.unicodeScalars)
    var reader = WholeNumeralReader(Numeral.folded(trimmed))
    guard let numeral = reader.read() else { return nil }
    self = numeral
    let start = text.utf8.distance(from: text.startIndex, to: trimmed.startIndex)
    range = start..<start + text.utf8.distance(from: trimmed.startIndex, to: trimmed.endIndex)
    form.scalarCount = Int32(trimmed.count)
  }

  private static func trimmed(_ scalars: String.UnicodeScalarView) -> Substring.UnicodeScalarView {
    var trimmed = scalars[...]
    while let first = trimmed.first, first.properties.isWhitespace { trimmed.removeFirst() }
    while let last = trimmed.last, last.properties.isWhitespace { trimmed.removeLast() }
    return trimmed
  }

  private static func folded(_ scalars: Substring.UnicodeScalarView) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in scalars {
      let encoded = Array(String(scalar).utf8)
      if encoded.count == 3, encoded[0] == 0xEF, encoded[1] == 0xBC || encoded[1] == 0xBD,
        let ascii = WidthFolding.asciiForm(second: encoded[1], third: encoded[2])
      {
        bytes.append(ascii)
      } else {
        bytes.append(contentsOf: encoded)
      }
    }
    return bytes
  }
}
