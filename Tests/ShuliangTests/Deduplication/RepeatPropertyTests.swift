import Testing

@testable import Shuliang

/// What holds of the repeats of any documents.
@Suite struct RepeatPropertyTests {
  static let seeds: [UInt64] = [1, 2, 3, 4, 5]

  private func folded(_ text: String) -> [UInt16] {
    FoldedText(text).units.map(\.withoutBreak)
  }

  @Test(arguments: seeds) func offsetsCutOutWhatTheyName(seed: UInt64) throws {
    var corpus = RepeatedCorpus(seed: seed)
    let documents = corpus.documents(60)
    let texts = Dictionary(
      uniqueKeysWithValues: documents.map { ($0.id, Array($0.text.unicodeScalars)) }
    )
    var count = 0
    for (document, repeats) in zip(documents, try Repeats.of(documents)) {
      for found in repeats {
        count += 1
        let source = try #require(texts[found.source.document])
        let origin = String(String.UnicodeScalarView(source[found.source.range]))
        let text = Figures.cut(found.range, from: document.text)
        if found.kind == .exact { #expect(folded(text) == folded(origin)) }
        for segment in found.segments {
          let first = try #require(texts[segment.document])
          let there = first[segment.start..<segment.start + segment.range.count]
          #expect(documents[segment.documentIndex].id == segment.document)
          #expect(
            folded(Figures.cut(segment.range, from: document.text))
              == folded(String(String.UnicodeScalarView(there)))
          )
        }
      }
    }
    #expect(count > 30)
  }

  @Test(arguments: seeds) func everyDigitTakenOutStandsInItsSource(seed: UInt64) throws {
    var corpus = RepeatedCorpus(seed: seed)
    let documents = corpus.documents(60)
    let texts = documents.map { Array($0.text.unicodeScalars) }
    for (document, repeats) in zip(texts, try Repeats.of(documents)) {
      for found in repeats {
        for scalar in found.range
        where "0123456789０１２３４５６７８９".unicodeScalars.contains(document[scalar]) {
          let place = try #require(found.place(of: scalar))
          let index = try #require(documents.firstIndex { $0.id == place.document })
          #expect(
            folded(String(document[scalar])) == folded(String(texts[index][place.scalar]))
          )
        }
      }
    }
  }

  @Test(arguments: seeds) func keptAndTakenRebuildTheText(seed: UInt64) throws {
    var corpus = RepeatedCorpus(seed: seed)
    let documents = corpus.documents(40)
    for (document, repeats) in zip(documents, try Repeats.of(documents)) {
      #expect(
        zip(repeats, repeats.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound }
      )
      var rest = Array(document.removing(repeats).text.unicodeScalars)[...]
      var rebuilt: [Unicode.Scalar] = []
      for found in repeats {
        let kept = found.range.lowerBound - rebuilt.count
        rebuilt += rest.prefix(kept)
        rest = rest.dropFirst(kept)
        rebuilt += Figures.cut(found.range, from: document.text).unicodeScalars
      }
      #expect(rebuilt + rest == Array(document.text.unicodeScalars))
    }
  }

  @Test(arguments: seeds) func whatIsLeftHoldsNoRepeat(seed: UInt64) throws {
    var corpus = RepeatedCorpus(seed: seed)
    let documents = corpus.documents(60)
    let left = zip(documents, try Repeats.of(documents)).map { $0.removing($1) }
    #expect(try Repeats.of(left).allSatisfy(\.isEmpty))
  }

  @Test(arguments: seeds) func theFirstOccurrenceStays(seed: UInt64) throws {
    var corpus = RepeatedCorpus(seed: seed)
    let documents = corpus.documents(60)
    let left = zip(documents, try Repeats.of(documents)).map { $0.removing($1) }
    let all = left.map { folded($0.text) }
    // What was taken out is in what was kept, with its figures.
    for (document, repeats) in zip(documents, try Repeats.of(documents)) {
      for found in repeats where found.kind == .exact {
        let text = folded(Figures.cut(found.range, from: document.text))
        let start = text.prefix(36)
        #expect(all.contains { contains($0, start) })
      }
    }
  }

  private func contains(_ units: [UInt16], _ part: ArraySlice<UInt16>) -> Bool {
    guard units.count >= part.count else { return false }
    return (0...units.count - part.count).contains {
      units[$0..<$0 + part.count].elementsEqual(part)
    }
  }

  @Test(arguments: seeds) func theOrderChangesOnlyWhichIsFirst(seed: UInt64) throws {
    var corpus = RepeatedCorpus(seed: seed)
    let documents = corpus.documents(40, changes: [.none, .wrapped, .widened])
    var shuffled = documents
    shuffled.shuffle(using: &corpus.generator)
    // Each paragraph is kept once, wherever it comes first.
    let kept = try [documents, shuffled].map { order in
      zip(order, try Repeats.of(order)).map { $0.removing($1) }
        .flatMap { sentences(of: $0.text) }.sorted()
    }
    #expect(kept[0] == kept[1])
    #expect(Set(kept[0]).count == kept[0].count)
  }

  private func sentences(of text: String) -> [String] {
    String(decoding: folded(text), as: UTF16.self).split(separator: "。").map(String.init)
  }

  @Test(arguments: seeds) func wrappingAndWidthChangeNothing(seed: UInt64) throws {
    var corpus = RepeatedCorpus(seed: seed)
    let documents = corpus.documents(40, changes: [.none, .embedded])
    var generator = SplitMix64(seed: seed)
    let other = documents.map { document in
      // A number broken in two texts at different places may be two different ones.
      let text = RepeatedCorpus.wrapped(document.text, &generator, breaks: .outsideNumbers)
      return Document(id: document.id, text: RepeatedCorpus.widened(text))
    }
    let left = try [documents, other].map { order in
      zip(order, try Repeats.of(order)).map { folded($0.removing($1).text) }
    }
    #expect(left[0] == left[1])
  }

  @Test func memoryAndFileGiveTheSame() throws {
    var corpus = RepeatedCorpus(seed: 9)
    let documents = corpus.documents(60)
    #expect(try Repeats.of(documents) == Repeats.of(documents, textBudget: 0))
  }

  @Test func foldingInJobsGivesTheSame() async throws {
    var corpus = RepeatedCorpus(seed: 8)
    let documents = corpus.documents(60)
    let texts = await withTaskGroup { group in
      for (number, document) in documents.enumerated() {
        group.addTask { (number, FoldedText(document.text)) }
      }
      var texts: [Int: FoldedText] = [:]
      for await (number, text) in group { texts[number] = text }
      return texts
    }
    var index = PassageIndex()
    var found: [[Repeat]] = []
    for (number, document) in documents.enumerated() {
      found.append(try index.repeats(in: try #require(texts[number]), id: document.id))
    }
    #expect(try found == Repeats.of(documents))
  }
}
