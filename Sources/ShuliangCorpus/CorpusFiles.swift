import Foundation

/// The files of a folder of the corpus.
enum CorpusFiles {
  /// The files with an extension, by name.
  static func list(_ folder: URL, extension pathExtension: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == pathExtension }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}
