import Foundation
import Shuliang

/// The text that is measured on: news documents in UTF-8, and what some cases begin with.
public struct NewsText: Sendable {
  /// One document, prepared so that a case is timed for its own work only.
  public struct Piece: Sendable {
    public let document: Document
    public let bytes: [UInt8]
    public let utf16: [UInt16]
    public let repaired: RepairedText

    init(id: String, _ bytes: [UInt8]) {
      self.bytes = bytes
      document = Document(id: id, text: String(decoding: bytes, as: UTF8.self))
      utf16 = Array(document.text.utf16)
      repaired = RepairedText(bytes)
    }
  }

  /// What it is, for the head of a table.
  public let title: String
  public let pieces: [Piece]
  /// The size of all documents together, in bytes of UTF-8.
  public let byteCount: Int

  public var megabytes: Double { Double(byteCount) / 1_000_000 }

  /// The environment variable that names a text of the user's own.
  public static let fileVariable = "SHULIANG_BENCHMARK_TEXT"

  /// A text of documents in UTF-8.
  public init(title: String, documents: [[UInt8]]) {
    self.title = title
    pieces = documents.enumerated().map { Piece(id: "\($0.offset)", $0.element) }
    byteCount = documents.reduce(0) { $0 + $1.count }
  }

  /// The first documents of it, for checks that need not see all.
  public func prefix(_ count: Int) -> NewsText {
    NewsText(title: title, documents: pieces.prefix(count).map(\.bytes))
  }

  /// The file that `SHULIANG_BENCHMARK_TEXT` names, else generated news and the articles of the corpus.
  ///
  /// - Parameter megabytes: how large the generated text is; the user's is taken as it is.
  /// - Throws: where a file cannot be read, or the user's has no text.
  public static func load(megabytes: Double) throws -> NewsText {
    if let path = ProcessInfo.processInfo.environment[fileVariable], !path.isEmpty {
      return try NewsText(file: URL(fileURLWithPath: path))
    }
    return NewsText(
      articles: try Corpus.articles().map { Array($0.text.utf8) },
      size: Int(megabytes * 1_000_000)
    )
  }

  /// A file in any encoding that the library reads: one document, or of a `.jsonl` the `text` of
  /// each line.
  private init(file: URL) throws {
    guard let data = FileManager.default.contents(atPath: file.path) else {
      throw BenchmarkError("\(file.path): cannot be read; \(NewsText.fileVariable) names a file")
    }
    let bytes = [UInt8](data)
    let text = try TextDecoder.decode(bytes).text
    var documents: [[UInt8]] = []
    if file.pathExtension == "jsonl" {
      struct Line: Decodable { let text: String }
      let decoder = JSONDecoder()
      documents = try text.utf8.split(separator: 0x0A).map {
        Array(try decoder.decode(Line.self, from: Data($0)).text.utf8)
      }
    } else {
      documents = [Array(text.utf8)]
    }
    guard documents.contains(where: { !$0.isEmpty }) else {
      throw BenchmarkError("\(file.path): no text in it; name a file with text")
    }
    self.init(title: file.lastPathComponent, documents: documents)
  }

  /// Articles of a seeded press and, a fifth of the bytes, those of the corpus: these are broken into
  /// lines, traditional or full of figures, which no generated text is. They come again and again, as
  /// what the press prints does.
  private init(articles: [[UInt8]], size: Int) {
    var press = Press(seed: 1)
    var documents: [[UInt8]] = []
    var sizes = (all: 0, corpus: 0)
    var next = 0
    while sizes.all < size {
      var document = Array(press.nextArticle().text.utf8)
      if sizes.corpus * 5 <= sizes.all, !articles.isEmpty {
        document = articles[next % articles.count]
        sizes.corpus += document.count
        next += 1
      }
      sizes.all += document.count
      documents.append(document)
    }
    self.init(title: "generated news and the articles of Corpus/", documents: documents)
  }
}

/// A benchmark that cannot be run, or an answer that is wrong.
public struct BenchmarkError: Error, CustomStringConvertible {
  public let description: String

  public init(_ description: String) {
    self.description = description
  }
}
