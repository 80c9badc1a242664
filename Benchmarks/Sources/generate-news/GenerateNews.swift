import Foundation

/// Writes news that no one wrote, to measure on: `generate-news MEGABYTES [SEED]`, JSON Lines to
/// standard output. The same seed gives the same bytes on every machine.
///
/// An article has a title, a date and some paragraphs; every eighth article reprints paragraphs of an
/// earlier one, as the press does. About one figure stands in two hundred bytes.
@main
struct GenerateNews {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
    guard (1...2).contains(arguments.count), arguments.count == CommandLine.arguments.count - 1
    else {
      FileHandle.standardError.write(Data("usage: generate-news MEGABYTES [SEED]\n".utf8))
      exit(64)
    }
    var press = Press(seed: arguments.count > 1 ? arguments[1] : 1)
    var left = Int(arguments[0]) * 1_000_000
    var output = ""
    while left > 0 {
      let line = press.nextArticle()
      left -= line.utf8.count
      output += line
      if output.utf8.count > 1 << 20 || left <= 0 {
        FileHandle.standardOutput.write(Data(output.utf8))
        output = ""
      }
    }
  }
}

/// Writes one article after another.
struct Press {
  private var random: SplitMix
  private var number = 0
  /// The last paragraphs, for reprints.
  private var archive: [String] = []

  private static let archiveSize = 20_000

  init(seed: UInt64) {
    random = SplitMix(state: seed)
  }

  /// The next article as a line of JSON. Nothing in it needs to be escaped.
  mutating func nextArticle() -> String {
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
    let text = ([title] + paragraphs).joined(separator: "\\n")
    return
      "{\"id\":\"n\(number)\",\"date\":\"\(date)\",\"title\":\"\(title)\",\"text\":\"\(text)\"}\n"
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// Random numbers that are the same everywhere. Source: Steele, Lea, Flood: Fast splittable
/// pseudorandom number generators, OOPSLA 2014.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  mutating func element<Element>(of list: [Element]) -> Element {
    list[Int(next() % UInt64(list.count))]
  }
}
