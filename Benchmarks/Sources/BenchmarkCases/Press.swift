/// Writes one article after another that no one wrote; the same seed gives the same articles on
/// every machine.
///
/// An article has a title, a date and some paragraphs; every eighth article reprints paragraphs of an
/// earlier one, as the press does. About one figure stands in two hundred bytes.
public struct Press {
  /// An article in which nothing needs to be escaped for JSON but its line breaks.
  public struct Article: Sendable {
    public let id: String
    public let date: String
    public let title: String
    public let paragraphs: [String]

    /// The title and the paragraphs, a line each.
    public var text: String { ([title] + paragraphs).joined(separator: "\n") }

    /// The article as a line of JSON, its line break included.
    public var jsonLine: String {
      let text = text.replacing("\n", with: "\\n")
      return
        "{\"id\":\"\(id)\",\"date\":\"\(date)\",\"title\":\"\(title)\",\"text\":\"\(text)\"}\n"
    }
  }

  private var random: SplitMix
  private var number = 0
  /// The last paragraphs, for reprints.
  private var archive: [String] = []

  private static let archiveSize = 20_000

  public init(seed: UInt64) {
    random = SplitMix(state: seed)
  }

  public mutating func nextArticle() -> Article {
    number += 1
    var writer = SentenceWriter(random: random)
    let title = writer.title()
    var paragraphs = (0..<writer.random.number(in: 3...9)).map { _ in writer.paragraph() }
    random = writer.random
    if number.isMultiple(of: 8), archive.count > 100 {
      let first = random.number(in: 0...archive.count - 4)
      paragraphs.insert(contentsOf: archive[first..<first + random.number(in: 1...3)], at: 1)
    }
    for paragraph in paragraphs {
      if archive.count < Press.archiveSize {
        archive.append(paragraph)
      } else {
        archive[random.number(in: 0...Press.archiveSize - 1)] = paragraph
      }
    }
    let day = random.number(in: 1...28)
    let date = "2024-\(two(random.number(in: 1...12)))-\(two(day))"
    return Article(id: "n\(number)", date: date, title: title, paragraphs: paragraphs)
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
