import Shuliang

/// Documents put together from sentences, some of which repeat earlier ones.
struct RepeatedCorpus {
  var generator: SplitMix64
  /// The paragraphs written so far.
  private var written: [String] = []

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  /// What becomes of a paragraph that is written again.
  enum Change: CaseIterable {
    case none, wrapped, widened, embedded, digitChanged
  }

  /// Documents of some paragraphs each; `changes` says how old ones come again.
  mutating func documents(_ count: Int, changes: [Change] = Change.allCases) -> [Document] {
    (0..<count).map { number in
      let paragraphs = (0..<4).map { _ in
        if !written.isEmpty, generator.below(2) == 0 {
          return changed(generator.pick(written), by: generator.pick(changes))
        }
        let paragraph = self.paragraph()
        written.append(paragraph)
        return paragraph
      }
      return Document(id: "d\(number)", text: paragraphs.joined(separator: "\n\n"))
    }
  }

  /// Two or three sentences that no one wrote before, with a figure in each.
  mutating func paragraph() -> String {
    (0...1 + generator.below(2)).map { _ in sentence() }.joined()
  }

  mutating func sentence() -> String {
    "\(words(14))，\(words(5))达到\(generator.below(9000) + 1000).\(generator.below(10))万吨，\(words(12))。"
  }

  /// Han picked by chance, none of them a numeral or a word that says what a figure does.
  mutating func words(_ count: Int) -> String {
    String(
      String.UnicodeScalarView(
        (0..<count).map { _ in Unicode.Scalar(UInt32(0x5600 + generator.below(400)))! }
      )
    )
  }

  mutating func changed(_ text: String, by change: Change) -> String {
    switch change {
    case .none: text
    case .wrapped: RepeatedCorpus.wrapped(text, &generator)
    case .widened: RepeatedCorpus.widened(text)
    case .embedded: sentence() + text + sentence()
    case .digitChanged: digitChanged(text)
    }
  }

  /// Where lines may end.
  enum Breaks {
    case anywhere, outsideNumbers
  }

  /// A line break after every few characters.
  static func wrapped(
    _ text: String,
    _ generator: inout SplitMix64,
    breaks: Breaks = .anywhere
  ) -> String {
    var result = ""
    var room = 5
    for character in text {
      result.append(character)
      room -= 1
      if room <= 0, breaks == .anywhere || !character.isASCII && character.wholeNumberValue == nil {
        result += generator.pick(["\n", "\r\n", "\n\n", " \n\u{3000}"])
        room = 6 + generator.below(20)
      }
    }
    return result
  }

  /// ASCII digits and full stops in numbers as fullwidth forms.
  static func widened(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          let isAscii = (0x21...0x7E).contains(scalar.value)
          return isAscii ? Unicode.Scalar(scalar.value + 0xFEE0)! : scalar
        }
      )
    )
  }

  private mutating func digitChanged(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    let digits = scalars.indices.filter { (0x30...0x39).contains(scalars[$0].value) }
    let place = generator.pick(digits)
    let digit = (scalars[place].value - 0x30 + 1 + UInt32(generator.below(9))) % 10
    scalars[place] = Unicode.Scalar(0x30 + digit)!
    return String(String.UnicodeScalarView(scalars))
  }
}

/// The repeats of documents, asked of one index in their order.
enum Repeats {
  static func of(_ documents: [Document], textBudget: Int = 1 << 20) throws -> [[Repeat]] {
    var index = PassageIndex(textBudget: textBudget)
    var found: [[Repeat]] = []
    for document in documents { found.append(try index.repeats(in: document)) }
    return found
  }

  /// What of the last of some texts repeats the others or itself: `exact …` and `near …`.
  static func inLast(_ texts: [String]) throws -> [String] {
    let documents = texts.enumerated().map { Document(id: "\($0.offset)", text: $0.element) }
    let found = try of(documents).last ?? []
    return found.map {
      "\($0.kind.rawValue) " + Figures.cut($0.range, from: texts[texts.count - 1])
    }
  }
}
