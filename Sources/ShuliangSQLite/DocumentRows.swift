import Shuliang

/// The rows that a document gives, made ready in any job: its sentences are parted into words.
public struct DocumentRows: Sendable {
  struct Sentence: Sendable {
    let text: String
    let range: Range<Int>
    /// Parted by one blank.
    let words: String
    /// Every two Han characters side by side, parted likewise.
    let pairs: String
  }

  let id: String
  let path: String
  let line: Int?
  let date: String?
  let title: String?
  /// The sentences that hold a figure, each once.
  let sentences: [Sentence]
  /// Each record with the place of its sentence among those.
  let records: [(record: Record, sentence: Int)]
  let occurrences: [Occurrence]

  /// - Parameters:
  ///   - id: the document's id, as the records have it.
  ///   - path: the input it came from.
  ///   - line: the line there, from 1, where lines are documents.
  ///   - date: the day it is from, as its input has it.
  ///   - title: the title its input gives it.
  ///   - reading: what was read in it.
  ///   - segmenter: finds the words by which sentences are searched.
  public init(
    id: String,
    path: String,
    line: Int?,
    date: String?,
    title: String?,
    reading: CorpusReader.Reading,
    segmenter: Segmenter
  ) {
    self.id = id
    self.path = path
    self.line = line
    self.date = date
    self.title = title
    occurrences = reading.occurrences
    var sentences: [Sentence] = []
    var places: [Range<Int>: Int] = [:]
    var records: [(record: Record, sentence: Int)] = []
    for record in reading.records {
      let passage = record.sentence
      if places[passage.range] == nil {
        places[passage.range] = sentences.count
        sentences.append(
          Sentence(
            text: passage.text,
            range: passage.range,
            words: DocumentRows.words(in: passage.text, segmenter),
            pairs: DocumentRows.pairs(in: passage.text)
          )
        )
      }
      records.append((record, places[passage.range]!))
    }
    self.sentences = sentences
    self.records = records
  }

  private static func words(
    in text: String,
    _ segmenter: Segmenter
  ) -> String {
    let bytes = Array(text.utf8)
    var words: [UInt8] = []
    words.reserveCapacity(bytes.count * 3 / 2)
    for range in segmenter.wordRanges(in: bytes) {
      if !words.isEmpty { words.append(0x20) }
      words += bytes[range]
    }
    return String(decoding: words, as: UTF8.self)
  }

  private static func pairs(in text: String) -> String {
    var pairs = String.UnicodeScalarView()
    var before: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      guard isHan(scalar) else {
        before = nil
        continue
      }
      if let before {
        if !pairs.isEmpty { pairs.append(" ") }
        pairs.append(before)
        pairs.append(scalar)
      }
      before = scalar
    }
    return String(pairs)
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
