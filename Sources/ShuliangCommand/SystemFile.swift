#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A call to the operating system that failed.
struct SystemError: Error, Hashable {
  let code: Int32

  static let inputOutput = SystemError(code: EIO)
  static let isFolder = SystemError(code: EISDIR)
  static let closedPipe = SystemError(code: EPIPE)

  static var last: SystemError { SystemError(code: errno) }
}

extension SystemError: CustomStringConvertible {
  /// The system's own words: `No such file or directory`.
  var description: String { String(cString: strerror(code)) }
}

/// An open file of the operating system.
struct SystemFile {
  let descriptor: Int32

  static let standardInput = SystemFile(descriptor: 0)
  static let standardOutput = SystemFile(descriptor: 1)
  static let standardError = SystemFile(descriptor: 2)

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Opens a file to read it.
  init(reading path: String) throws(SystemError) {
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw .last }
    self.init(descriptor: opened)
  }

  /// Makes a file that is not there yet.
  init(creating path: String) throws(SystemError) {
    let opened = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard opened >= 0 else { throw .last }
    self.init(descriptor: opened)
  }

  /// Opens what is there already, a device or a pipe, to write to it.
  init(writing path: String) throws(SystemError) {
    let opened = open(path, O_WRONLY | O_CLOEXEC)
    guard opened >= 0 else { throw .last }
    self.init(descriptor: opened)
  }

  /// Reads into a buffer as much as comes at once; 0 is the end.
  func read(into buffer: inout [UInt8]) throws(SystemError) -> Int {
    while true {
      let count = systemRead(descriptor, &buffer, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw .last }
    }
  }

  /// Writes all of the bytes.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = systemWrite(descriptor, rest, rest.count)
      if count >= 0 {
        rest.removeFirst(count)
      } else if errno != EINTR {
        throw .last
      }
    }
  }

  /// Waits until the device holds what was written.
  func synchronize() throws(SystemError) {
    if fsync(descriptor) != 0 { throw .last }
  }

  func close() throws(SystemError) {
    if systemClose(descriptor) != 0 { throw .last }
  }
}

// The methods above hide the functions of the same name.
private let systemRead = read
private let systemWrite = write
private let systemClose: @Sendable (Int32) -> Int32 = close
