#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What lies at a path.
enum FileKind {
  case file, folder, other, missing

  /// What lies at a path, symbolic links followed.
  init(of path: String) {
    var info = stat()
    guard stat(path, &info) == 0 else {
      self = .missing
      return
    }
    self.init(mode: info.st_mode)
  }

  /// What an open file is.
  init(ofDescriptor descriptor: Int32) {
    var info = stat()
    guard fstat(descriptor, &info) == 0 else {
      self = .missing
      return
    }
    self.init(mode: info.st_mode)
  }

  /// What an entry of a folder is. A link to a folder is not followed: it may lead back.
  init(ofEntry path: String) {
    var info = stat()
    guard lstat(path, &info) == 0 else {
      self = .missing
      return
    }
    self.init(mode: info.st_mode)
    guard info.st_mode & S_IFMT == S_IFLNK else { return }
    let target = FileKind(of: path)
    self = target == .folder ? .other : target
  }

  private init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .other
    }
  }
}
