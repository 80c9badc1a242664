import Testing

@Suite struct NumberTests {
  private func run(_ input: String, _ options: String...) throws -> CommandProcess.Outcome {
    var process = CommandProcess("number")
    process.arguments += options
    process.input = Array(input.utf8)
    return try process.run()
  }

  @Test func readsANumeralALine() throws {
    let outcome = try run("297.4万\r\n三分之二\n\n　三四十 \n六成半\n零下五\n壹佰零伍")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output == "2974000\n2/3\n\n30..40\n13/20\n-5\n105\n")
    #expect(try run("").output.isEmpty)
  }

  @Test func spellsADecimalALine() throws {
    let input = "105\n\n-3.14\n12630000000000\n"
    let plain = "一百零五\n\n负三点一四\n十二万六千三百亿\n"
    let formal = "壹佰零伍\n\n负叁点壹肆\n壹拾贰万陆仟叁佰亿\n"
    let mixed = "105\n\n-3.14\n12.63万亿\n"
    for (style, expected) in [("plain", plain), ("formal", formal), ("mixed", mixed)] {
      let outcome = try run(input, "--spell", style)
      #expect(outcome.status == 0)
      #expect(outcome.output == expected)
      #expect(try run(outcome.output).output == "105\n\n-3.14\n12630000000000\n")
    }
  }

  @Test func keepsThePlaceOfALineThatIsNoNumeral() throws {
    let outcome = try run("十\n万里\n\n二十\nabc\n")
    #expect(outcome.status == 1)
    #expect(outcome.output == "10\n\n\n20\n\n")
    #expect(
      outcome.errors == """
        shuliang: error: standard input: line 2: '万里' is no numeral
        shuliang: error: standard input: line 5: 'abc' is no numeral
        shuliang: 1 of 1 inputs failed

        """
    )
  }

  @Test func namesWhatItCannotSpell() throws {
    let tooLarge = "1" + String(repeating: "0", count: 24)
    let outcome = try run("三\n\(tooLarge)\n7\n", "--spell", "plain")
    #expect(outcome.status == 1)
    #expect(outcome.output == "\n\n七\n")
    #expect(outcome.errors.contains("line 1: '三' is no decimal; one is written 1234.5 or -3\n"))
    #expect(outcome.errors.contains("line 2: '\(tooLarge)' has no spelling; "))
  }

  @Test func readsFilesAndNamesTheOneThatFails() throws {
    let folder = try TemporaryFolder()
    try folder.write("十\n", to: "a.txt")
    try folder.write("百\n十百\n", to: "b.txt")
    var process = CommandProcess("number", "a.txt", "b.txt", "missing.txt")
    process.folder = folder
    let outcome = try process.run()
    #expect(outcome.status == 1)
    #expect(outcome.output == "10\n100\n\n")
    #expect(outcome.errors.hasPrefix("shuliang: error: b.txt: line 2: '十百' is no numeral\n"))
    #expect(outcome.errors.contains("shuliang: error: missing.txt: No such file"))
    #expect(outcome.errors.hasSuffix("shuliang: 2 of 3 inputs failed\n"))
  }

  @Test func quotesOnlyTheStartOfALongLine() throws {
    let outcome = try run(String(repeating: "粮食", count: 500))
    #expect(outcome.errors.contains("'" + String(repeating: "粮食", count: 20) + "…'"))
    #expect(outcome.errors.count < 200)
  }
}
