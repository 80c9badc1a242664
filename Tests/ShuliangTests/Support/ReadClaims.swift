import Shuliang

/// The claims of a text, with their phrases as text, for tables of cases.
struct ReadClaims {
  let text: RepairedText
  let claims: [Claim]

  init(_ text: String) {
    self.text = RepairedText(Array(text.utf8))
    claims = Extractor().claims(in: self.text)
  }

  /// The claim of the figure that is written so; the first of them.
  subscript(figure: String) -> Claim? { claims.first { cut($0.quantity.range) == figure } }

  func cut(_ range: Range<Int>) -> String { String(decoding: text.bytes[range], as: UTF8.self) }

  func cut(_ phrase: Claim.Phrase?) -> String? {
    phrase.map { cut($0.range) + ($0.tail.map(cut) ?? "") }
  }

  func indicator(_ figure: String) -> String? { cut(self[figure]?.indicator) }
  func subject(_ figure: String) -> String? { cut(self[figure]?.subject) }
  func time(_ figure: String) -> String? { cut(self[figure]?.time) }
  func baseline(_ figure: String) -> String? { cut(self[figure]?.baseline) }
  func scope(_ figure: String) -> String? { cut(self[figure]?.scope) }
  func whole(_ figure: String) -> String? { self[figure]?.whole.map(cut) }
}
