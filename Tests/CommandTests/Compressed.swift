import CZstandard
import Foundation

/// Compresses what tests read.
enum Compressed {
  /// As the `gzip` command does.
  static func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "a")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/gzip")
    process.arguments = ["-n", folder.path + "/a"]
    try process.run()
    process.waitUntilExit()
    return Array(try Data(contentsOf: folder.url(of: "a.gz")))
  }

  /// One frame.
  static func zstandard(_ bytes: [UInt8]) -> [UInt8] {
    var frame = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count))
    let size = ZSTD_compress(&frame, frame.count, bytes, bytes.count, 3)
    precondition(ZSTD_isError(size) == 0)
    return Array(frame[..<size])
  }
}
