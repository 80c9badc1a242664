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

  /// The path with its symbolic links followed, as it is where it leads nowhere yet.
  static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
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
