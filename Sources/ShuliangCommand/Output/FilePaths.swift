#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Names of files, and what is done to files by their names.
enum FilePaths {
  /// A hidden name in the same folder, which no other process takes.
  static func temporary(for path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().map { $0 + "/" }.joined()
    return "\(folder).\(parts.last ?? "").\(getpid()).partial"
  }

  /// A hidden name in the same folder, always the same, so that it is found again.
  static func hidden(_ path: String, suffix: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().map { $0 + "/" }.joined()
    return "\(folder).\(parts.last ?? "").\(suffix)"
  }

  /// Waits until the device holds the names in the folder of a file.
  static func synchronizeFolder(of path: String) throws(SystemError) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.count > 1 ? parts.dropLast().map { $0 + "/" }.joined() : "."
    let file = try SystemFile(reading: folder)
    // Not every file system can; the file is in its place all the same.
    try? file.synchronize()
    try file.close()
  }

  /// The path with its symbolic links followed, as it is where it leads nowhere yet.
  static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The bytes of a file, 0 where there is none or that cannot be said.
  static func size(of path: String) -> Int {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG ? Int(info.st_size) : 0
  }

  static func rename(_ path: String, to newPath: String) throws(SystemError) {
    if systemRename(path, newPath) != 0 { throw .last }
  }

  /// Removes a file where it is there.
  static func remove(_ path: String) {
    unlink(path)
  }
}

// The method above hides the function of the same name.
private let systemRename = rename
