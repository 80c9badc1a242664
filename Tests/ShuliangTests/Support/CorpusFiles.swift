import Foundation
import Shuliang
import ShuliangCorpus

/// The files of `Corpus/`, found from where this file stands.
enum CorpusFiles {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent()
    .appending(path: "../../../Corpus")
    .standardizedFileURL

  /// Names without their extension, sorted.
  static func names(in subfolder: String, extension pathExtension: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: subfolder),
      includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == pathExtension }
    .map { $0.deletingPathExtension().lastPathComponent }
    .sorted()
  }

  static func articles() throws -> [Document] {
    try names(in: "Articles", extension: "txt").map { try article($0) }
  }

  static func article(_ name: String) throws -> Document {
    let data = try Data(contentsOf: folder.appending(path: "Articles/\(name).txt"))
    return Document(id: name, text: String(decoding: data, as: UTF8.self))
  }

  static func spellings() throws -> [SpellingCase] {
    try SpellingCase.load(folder: folder.appending(path: "Cases"))
  }

  static func negatives() throws -> [NegativeCase] {
    try NegativeCase.load(file: folder.appending(path: "Negatives.tsv"))
  }

  static func times() throws -> [TimeCase] {
    try TimeCase.load(file: folder.appending(path: "Times.tsv"))
  }
}
