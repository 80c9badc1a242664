import Foundation
import Shuliang

/// A line of a gold file, as its JSON has it.
struct GoldLine: Decodable {
  /// One string, or a list of them of which each is accepted.
  struct Accepted: Decodable {
    let texts: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        texts = [text]
      } else {
        texts = try container.decode([String].self)
      }
    }
  }

  /// A cell that does not say what its column holds.
  struct Unreadable: Error, CustomStringConvertible {
    let description: String
  }

  let document: String
  private let start: Int
  private let end: Int
  private let text: String
  private let value: Accepted?
  private let lower: String?
  private let upper: String?
  private let unit: Accepted
  private let kind: Accepted
  private let bound: Accepted?
  private let role: Accepted
  private let indicator: Accepted?
  private let subject: Accepted?
  private let time: Accepted?
  private let change: Accepted?
  private let modality: Accepted?
  private let unsure: [String]?
  private let optional: Bool?

  /// The mention that the line describes.
  ///
  /// - Throws: `Unreadable` where a number or a word is none that the corpus knows.
  func mention() throws(Unreadable) -> GoldMention {
    guard start < end else { throw Unreadable(description: "empty span \(start)..<\(end)") }
    let parts: [(ClaimField, Accepted?)] = [
      (.indicator, indicator), (.subject, subject), (.time, time), (.change, change),
      (.modality, modality),
    ]
    return GoldMention(
      range: start..<end,
      text: text,
      values: try values(),
      units: unit.texts,
      kinds: try words(kind),
      bounds: try bound.map { accepted throws(Unreadable) in try words(accepted) } ?? [.exact],
      roles: try words(role),
      claim: parts.reduce(into: [:]) { claim, part in claim[part.0] = part.1?.texts },
      unsure: Set((unsure ?? []).compactMap(ClaimField.init)),
      isOptional: optional ?? false
    )
  }

  private func values() throws(Unreadable) -> [FigureValue] {
    if let value {
      let values = value.texts.compactMap { FigureValue($0) }
      guard values.count == value.texts.count, !values.isEmpty else {
        throw Unreadable(description: "no value: \(value.texts)")
      }
      return values
    }
    guard let lower, let upper, let value = FigureValue(lower: lower, upper: upper) else {
      throw Unreadable(description: "neither value nor lower and upper")
    }
    return [value]
  }

  private func words<Word: RawRepresentable<String>>(
    _ accepted: Accepted
  ) throws(Unreadable) -> [Word] {
    let words = accepted.texts.compactMap { Word(rawValue: $0) }
    guard words.count == accepted.texts.count, !words.isEmpty else {
      throw Unreadable(description: "no \(Word.self): \(accepted.texts)")
    }
    return words
  }
}
