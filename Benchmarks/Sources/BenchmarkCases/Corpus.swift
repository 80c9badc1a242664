import Foundation
import Shuliang

/// The project's own articles and what stands in them, found from where this file stands.
enum Corpus {
  /// A figure that an annotator marked.
  struct Mention: Decodable {
    let start: Int
    let end: Int
    let optional: Bool?
  }

  private static let folder = URL(fileURLWithPath: #filePath)
    .appending(path: "../../../../Corpus").standardizedFileURL

  static func articles() throws -> [Document] {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: "Articles"),
      includingPropertiesForKeys: nil
    )
    return try files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.map {
      Document(
        id: $0.deletingPathExtension().lastPathComponent,
        text: try String(contentsOf: $0, encoding: .utf8)
      )
    }
  }

  /// The figures of an article that every reader would note.
  static func gold(of article: Document) throws -> [Range<Int>] {
    let data = try Data(contentsOf: folder.appending(path: "Gold/\(article.id).jsonl"))
    let decoder = JSONDecoder()
    return try data.split(separator: 0x0A).map { try decoder.decode(Mention.self, from: $0) }
      .filter { $0.optional != true }.map { $0.start..<$0.end }
  }
}
