#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads a file in chunks, whole or line by line.
struct ByteReader {
  private let file: SystemFile
  private var chunk = [UInt8](repeating: 0, count: 1 << 18)
  private var unread: Range<Int> = 0..<0
  /// Kept, because a terminal would be asked again past its end.
  private var isAtEnd = false

  init(_ file: SystemFile) {
    self.file = file
  }

  /// All bytes that are left.
  mutating func rest() throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while try fill() {
      bytes.append(contentsOf: chunk[unread])
      unread = 0..<0
    }
    return bytes
  }

  /// The next line without its line feed, or `nil` at the end.
  ///
  /// - Complexity: O(*n*) in the length of the line; only the line is held.
  mutating func line() throws(SystemError) -> [UInt8]? {
    guard try fill() else { return nil }
    var line: [UInt8] = []
    while try fill() {
      if let end = endOfLine() {
        line.append(contentsOf: chunk[unread.lowerBound..<end])
        unread = end + 1..<unread.upperBound
        return line
      }
      line.append(contentsOf: chunk[unread])
      unread = 0..<0
    }
    return line
  }

  /// Where the next line feed is among the unread bytes.
  private func endOfLine() -> Int? {
    // The C library looks at 32 bytes at once; a loop over them is a twentieth of a whole run.
    chunk.withUnsafeBytes { bytes in
      let start = bytes.baseAddress! + unread.lowerBound
      return memchr(start, 0x0A, unread.count).map {
        unread.lowerBound + (UnsafeRawPointer($0) - start)
      }
    }
  }

  /// Makes sure that there are unread bytes; says whether there are.
  private mutating func fill() throws(SystemError) -> Bool {
    if unread.isEmpty, !isAtEnd {
      unread = 0..<(try file.read(into: &chunk))
      isAtEnd = unread.isEmpty
    }
    return !unread.isEmpty
  }
}
