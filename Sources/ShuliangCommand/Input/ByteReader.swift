#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads a stream of bytes in chunks, whole or line by line.
///
/// A class, because whoever held a second copy of the value while it reads would have the chunk copied
/// each time.
final class ByteReader {
  /// A line of a file, without its line feed.
  enum Line: Hashable {
    case bytes([UInt8])
    /// It is longer than was asked for, and was not kept.
    case tooLong
  }

  private let stream: any ByteStream
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)
  private var unread: Range<Int> = 0..<0
  /// Kept, because a terminal would be asked again past its end.
  private var isAtEnd = false

  init(_ stream: any ByteStream) {
    self.stream = stream
  }

  convenience init(_ file: SystemFile) {
    self.init(FileStream(file))
  }

  /// All bytes that are left.
  func rest() throws(InputError) -> [UInt8] {
    try rest(limit: .max) ?? []
  }

  /// All bytes that are left, where they are not too many.
  ///
  /// - Parameter limit: the most there may be.
  /// - Returns: the bytes; `nil` where there are more, of which no more were read than that.
  func rest(limit: Int) throws(InputError) -> [UInt8]? {
    var bytes: [UInt8] = []
    while try fill() {
      guard unread.count <= limit - bytes.count else { return nil }
      bytes.append(contentsOf: chunk[unread])
      unread = 0..<0
    }
    return bytes
  }

  /// The next line, or `nil` at the end.
  ///
  /// - Parameter limit: the most bytes a line may have.
  /// - Complexity: O(*n*) in the length of the line; only the line is held.
  func line(limit: Int = .max) throws(InputError) -> Line? {
    guard try fill() else { return nil }
    var line: [UInt8] = []
    var isTooLong = false
    while try fill() {
      let end = endOfLine()
      let piece = unread.lowerBound..<(end ?? unread.upperBound)
      if isTooLong || piece.count > limit - line.count {
        isTooLong = true
        line = []
      } else {
        line.append(contentsOf: chunk[piece])
      }
      unread = (end.map { $0 + 1 } ?? unread.upperBound)..<unread.upperBound
      if end != nil { break }
    }
    return isTooLong ? .tooLong : .bytes(line)
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
  private func fill() throws(InputError) -> Bool {
    if unread.isEmpty, !isAtEnd {
      unread = 0..<(try stream.read(into: &chunk))
      isAtEnd = unread.isEmpty
    }
    return !unread.isEmpty
  }
}
