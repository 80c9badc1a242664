import ArgumentParser
import Shuliang

/// `shuliang explain TEXT`: for each figure, what was read and which rule found it.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show for each figure of a text which rules read it, and why.",
    discussion: """
      Prints each figure with its value, then a line for every field: what was read, the rule that \
      found it, and why it answered. The words of the sentence follow as the rules saw them, each \
      with its class; a word in the wrong class is changed in its table (clauses, places, properties \
      or verbs .tsv).
      """
  )

  @Argument(help: "The text, or several.")
  var texts: [String]

  func run() throws {
    let extractor = Extractor()
    for text in texts {
      let repaired = RepairedText(Array(text.utf8))
      var words: [ClaimExplanation.Word] = []
      for explanation in extractor.explanations(in: repaired) {
        if explanation.words != words {
          words = explanation.words
          print(words.map { "\($0.text)/\($0.kind)" }.joined(separator: " "))
        }
        print(ExplanationText.lines(of: explanation.claim, in: repaired).joined(separator: "\n"))
      }
    }
  }
}

/// An explanation as lines for a person.
enum ExplanationText {
  static func lines(of claim: Claim, in text: RepairedText) -> [String] {
    let quantity = claim.quantity
    let cut = { (range: Range<Int>) in String(decoding: text.bytes[range], as: UTF8.self) }
    var lines = [
      "\(cut(quantity.range)): \(quantity.value) \(quantity.unit), \(quantity.kind), \(quantity.bound), \(quantity.role)"
    ]
    let fields: [(String, Claim.Phrase?)] = [
      ("subject", claim.subject), ("indicator", claim.indicator), ("time", claim.time),
      ("baseline", claim.baseline), ("of", claim.scope),
    ]
    for (name, phrase) in fields {
      guard let phrase else { continue }
      let read = cut(phrase.range) + (phrase.tail.map(cut) ?? "")
      lines.append("  \(name): \(read) (\(phrase.rule): \(phrase.rule.explanation))")
    }
    if let change = claim.change { lines.append("  change: \(change)") }
    if let modality = claim.modality { lines.append("  modality: \(modality)") }
    if let whole = claim.whole { lines.append("  whole: \(cut(whole))") }
    for rule in claim.rules { lines.append("  \(rule): \(rule.explanation)") }
    return lines
  }
}
