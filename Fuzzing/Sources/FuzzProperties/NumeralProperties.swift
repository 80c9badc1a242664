import Shuliang

/// What is true of any text that is read as one numeral.
enum NumeralProperties {
  static func check(_ text: String) throws(BrokenProperty) {
    guard let numeral = Numeral(text) else { return }
    try ScalarRanges(bytes: Array(text.utf8)).check([numeral.range], "numeral")
    try BrokenProperty.require(
      Numeral(text) == numeral,
      "the second reading is another"
    )
    guard let number = numeral.number else { return }
    for style in NumeralStyle.allCases {
      guard let spelled = number.spelled(style) else { continue }
      try BrokenProperty.require(
        Numeral(spelled)?.number == number,
        "\(number) spelled \(spelled) is read otherwise"
      )
    }
  }
}
