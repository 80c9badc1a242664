#if canImport(Glibc)
  import CGlibc
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

  /// Opens a file to read and write it, and makes it where it is not there.
  init(updating path: String) throws(SystemError) {
    let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
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

  /// Whether bytes, or the end, are there to be read, or come within so many milliseconds.
  func isReadable(within milliseconds: Int32) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    // What cannot be asked is read, and says what is wrong with it.
    return poll(&entry, 1, milliseconds) > 0 || entry.revents != 0
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

  /// Cuts the file off, and writes behind what is left from now on.
  func truncate(to length: Int) throws(SystemError) {
    guard ftruncate(descriptor, off_t(length)) == 0, lseek(descriptor, off_t(length), SEEK_SET) >= 0
    else { throw .last }
  }

  /// Takes the file for this process; says whether no other has it.
  func lock() throws(SystemError) -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    if errno == EWOULDBLOCK { return false }
    throw .last
  }

  /// Lets the device begin with what was written, so that there is less to wait for in the end. Where
  /// the system knows nothing of the kind, or the file cannot do it, nothing happens.
  func beginSynchronizing() {
    #if canImport(Glibc)
      _ = sync_file_range(descriptor, 0, 0, syncFileRangeWrite)
    #endif
  }

  /// Waits until the device holds what was written.
  func synchronize() throws(SystemError) {
    if fsync(descriptor) != 0 { throw .last }
  }

  func close() throws(SystemError) {
    if systemClose(descriptor) != 0 { throw .last }
  }
}

extension SystemFile {
  /// A place in a file from which bytes are read, whatever is written to the file meanwhile.
  struct Position {
    private let file: SystemFile
    private var offset: Int

    init(_ file: SystemFile, at offset: Int = 0) {
      self.file = file
      self.offset = offset
    }

    /// So many bytes, or `nil` where the file has fewer.
    mutating func read(_ count: Int) throws(SystemError) -> [UInt8]? {
      var bytes: [UInt8] = []
      while bytes.count < count {
        let more = try readSome(atMost: count - bytes.count)
        if more.isEmpty { return nil }
        bytes += more
      }
      return bytes
    }

    /// Some bytes; none at the end of the file.
    mutating func readSome(atMost count: Int = 1 << 16) throws(SystemError) -> [UInt8] {
      var buffer = [UInt8](repeating: 0, count: min(count, 1 << 20))
      while true {
        let read = pread(file.descriptor, &buffer, buffer.count, off_t(offset))
        if read >= 0 {
          offset += read
          return Array(buffer[..<read])
        }
        if errno != EINTR { throw .last }
      }
    }
  }
}

// The methods above hide the functions of the same name.
private let systemRead = read
private let systemWrite = write
private let systemClose: @Sendable (Int32) -> Int32 = close
