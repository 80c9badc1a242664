import Testing

@testable import Shuliang

@Suite struct RewrappingTests {
  /// Where a line may break without becoming a heading or a sentence's end: behind its first
  /// comma, beside no mark that closes a sentence or opens a line, beside no Latin letter.
  private func places(in line: [Unicode.Scalar]) -> [Int] {
    guard line.count > 40, let comma = line.firstIndex(of: "，") else { return [] }
    return (comma + 1..<line.count - 1).filter { index in
      isPlain(line[index - 1]) && isPlain(line[index])
    }
  }

  private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    let isLetter = (scalar.value | 0x20) >= 0x61 && (scalar.value | 0x20) <= 0x7A
    let isWideLetter = (0xFF21...0xFF5A).contains(scalar.value)
    return !isLetter && !isWideLetter && scalar != " " && scalar != "\u{3000}"
      && !"。！？；：…!?;:”」』）)》▲▷▼△●■◆★※•—（(【〖#*①②③④⑤⑥⑦⑧⑨⑩".unicodeScalars.contains(scalar)
  }

  private func rewrapped(_ text: String, _ generator: inout SplitMix64) -> String {
    var result = String.UnicodeScalarView()
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      if !result.isEmpty || line.startIndex != text.startIndex { result.append("\n") }
      let scalars = Array(line)
      let breaks = Set(places(in: scalars).filter { _ in generator.below(9) == 0 })
      for (index, scalar) in scalars.enumerated() {
        if breaks.contains(index) {
          result.append(
            contentsOf: generator.pick(["\n", "\r\n", "\n\n", " \n\u{3000}"]).unicodeScalars
          )
        }
        result.append(scalar)
      }
    }
    return String(result)
  }

  @Test(arguments: try CorpusFiles.names(in: "Articles", extension: "txt"))
  func figuresAreTheSameInEveryColumnWidth(name: String) throws {
    let article = try CorpusFiles.article(name)
    let figures = Figures.read(article.text)
    for seed in UInt64(21)...25 {
      var generator = SplitMix64(seed: seed)
      let text = rewrapped(article.text, &generator)
      #expect(text != article.text)
      let found = Figures.read(text)
      let difference = found.difference(from: figures)
      #expect(difference.isEmpty, "\(name), seed \(seed)")
      RecordPlaces.check(Document(id: name, text: text), "\(name), seed \(seed)")
    }
  }
}
