#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A pattern of paths, for shells that do not expand it or cannot, because it is too much for a
/// command line: `*`, `?` and `[…]` inside a name, `**` for any folders.
struct GlobPattern {
  /// The folder that all paths lie in, with its slash: what stands before the first wildcard.
  let root: String
  private let parts: [String]

  /// - Returns: `nil` where the path has no wildcard.
  init?(_ pattern: String) {
    let parts = pattern.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.firstIndex(where: { $0.contains { "*?[".contains($0) } }) else {
      return nil
    }
    root = parts[..<first].map { $0 + "/" }.joined()
    self.parts = parts[first...].filter { !$0.isEmpty }
  }

  /// The paths from the root that fit, in the order of their bytes. Hidden names fit only where the
  /// pattern has their dot.
  ///
  /// - Parameter failed: told of each folder that cannot be read.
  func paths(_ failed: (String, SystemError) -> Void) -> [String] {
    var found: Set<String> = []
    expand("", parts[...], &found, failed)
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func expand(
    _ folder: String,
    _ rest: ArraySlice<String>,
    _ found: inout Set<String>,
    _ failed: (String, SystemError) -> Void
  ) {
    guard let part = rest.first else { return }
    if part == "**" { expand(folder, rest.dropFirst(), &found, failed) }
    let names: [String]
    do {
      names = try Folder.names(in: root.isEmpty && folder.isEmpty ? "." : root + folder)
    } catch {
      failed(root + folder, error)
      return
    }
    for name in names {
      let path = folder + name
      let isFolder = FileKind(ofEntry: root + path) == .folder
      if part == "**" {
        if isFolder, !name.hasPrefix(".") { expand(path + "/", rest, &found, failed) }
      } else if fnmatch(part, name, FNM_PERIOD) == 0 {
        if rest.count == 1 {
          found.insert(path)
        } else if isFolder {
          expand(path + "/", rest.dropFirst(), &found, failed)
        }
      }
    }
  }
}
