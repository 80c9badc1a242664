import Shuliang

/// The value of a numeral that stands alone: `12.5`, `3/5`, `30..40`, or nothing.
struct NumeralsPeer: Peer {
  func work(on text: String) -> Numeral? { Numeral(text) }

  func answer(of work: Numeral?, on text: String) -> String? { work.map { "\($0.value)" } }
}

/// The figures of a text.
struct QuantitiesPeer: Peer {
  struct Figure: Encodable {
    /// Code points of the text, half open.
    let start: Int
    let end: Int
    let value: String
  }

  private let extractor = Extractor()

  func work(on text: String) -> [Record] {
    extractor.records(in: Document(id: "text", text: text))
  }

  func answer(of work: [Record], on text: String) -> [Figure] {
    work.map {
      Figure(start: $0.range.lowerBound, end: $0.range.upperBound, value: "\($0.value)")
    }
  }
}
