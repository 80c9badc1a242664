#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes that come one after another: a file, or what a compressed file holds.
protocol ByteStream: AnyObject {
  /// Puts the next bytes at the start of a buffer.
  ///
  /// - Returns: how many; 0 is the end.
  /// - Throws: `InputError` where the bytes cannot be had.
  func read(into buffer: inout [UInt8]) throws(InputError) -> Int
}

/// The bytes of a file as they lie on the disk, or as they come through a pipe.
final class FileStream: ByteStream {
  private let file: SystemFile
  private let isOwned: Bool
  private let isRegular: Bool
  /// What was looked at before it was asked for.
  private var peeked: [UInt8] = []
  private(set) var byteCount = 0

  /// - Throws: `InputError` where the file cannot be opened.
  convenience init(path: String) throws(InputError) {
    do {
      self.init(try SystemFile(reading: path), isOwned: true)
    } catch {
      throw InputError("\(error)")
    }
  }

  /// A file that others opened and close.
  convenience init(_ file: SystemFile) {
    self.init(file, isOwned: false)
  }

  private init(_ file: SystemFile, isOwned: Bool) {
    self.file = file
    self.isOwned = isOwned
    isRegular = FileKind(ofDescriptor: file.descriptor) == .file
  }

  deinit {
    if isOwned { try? file.close() }
  }

  /// The first bytes, which stay to be read; fewer only where there are no more.
  func peek(_ count: Int) throws(InputError) -> ArraySlice<UInt8> {
    var chunk = [UInt8](repeating: 0, count: count)
    while peeked.count < count {
      let more = try readFile(into: &chunk)
      if more == 0 { break }
      peeked += chunk[..<more]
    }
    return peeked.prefix(count)
  }

  func read(into buffer: inout [UInt8]) throws(InputError) -> Int {
    guard !peeked.isEmpty else { return try readFile(into: &buffer) }
    let count = min(peeked.count, buffer.count)
    buffer.replaceSubrange(..<count, with: peeked[..<count])
    peeked.removeFirst(count)
    return count
  }

  private func readFile(into buffer: inout [UInt8]) throws(InputError) -> Int {
    // Whoever writes the other end may take its time; a signal must not wait for it.
    if !isRegular { while !file.isReadable(within: 100) && !Interruption.isRequested {} }
    if Interruption.isRequested { return 0 }
    do {
      let count = try file.read(into: &buffer)
      byteCount += count
      return count
    } catch {
      throw InputError("\(error)")
    }
  }
}
