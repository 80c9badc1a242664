#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder of the file system.
enum Folder {
  /// The names in a folder, in no order.
  static func names(in path: String) throws(SystemError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      let cause = (error as? CocoaError)?.underlying as? POSIXError
      throw cause.map { SystemError(code: $0.code.rawValue) } ?? .inputOutput
    }
  }
}
