/// How a file is compressed.
enum Compression: String, CaseIterable {
  case gzip, zstandard

  /// What a file's name says, and the name without it: `news.jsonl.gz` is `news.jsonl`.
  static func parts(ofFileName name: String) -> (compression: Compression?, name: String) {
    let lowercased = name.lowercased()
    for (suffix, compression) in [(".gz", Compression.gzip), (".zst", .zstandard)]
    where lowercased.hasSuffix(suffix) && name.utf8.count > suffix.utf8.count {
      return (compression, String(name.dropLast(suffix.count)))
    }
    return (nil, name)
  }

  /// The bytes a file of it begins with. Sources: RFC 1952, 2.3.1; RFC 8878, 3.1.1 and 3.1.2.
  private static func isMagic(_ bytes: ArraySlice<UInt8>) -> Compression? {
    if bytes.starts(with: [0x1F, 0x8B]) { return .gzip }
    if bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return .zstandard }
    let isSkippable = bytes.count == 4 && bytes.first.map { $0 & 0xF0 == 0x50 } == true
    return isSkippable && bytes.dropFirst().elementsEqual([0x2A, 0x4D, 0x18]) ? .zstandard : nil
  }

  /// What a file holds: decompressed where its first bytes say that it is compressed, whatever its
  /// name is.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - named: what its name says; a file that is something else is broken.
  ///   - limit: the most it may hold.
  static func contents(
    of file: FileStream,
    named: Compression?,
    limit: ByteCount
  ) throws(InputError) -> any ByteStream {
    let start = try file.peek(4)
    let found = isMagic(start)
    if let named, found != named, !start.isEmpty {
      throw InputError("is no \(named.rawValue) file, whatever its name says")
    }
    switch found {
    case .gzip: return DecompressedStream(file, by: try GzipDecoder(), limit: limit)
    case .zstandard: return DecompressedStream(file, by: try ZstandardDecoder(), limit: limit)
    case nil: return file
    }
  }
}

/// One way of compressing, undone piece by piece.
protocol Decoder: AnyObject {
  /// Undoes the compression of some bytes.
  ///
  /// - Parameters:
  ///   - input: compressed bytes; those that were used are taken off its start.
  ///   - output: filled from its start.
  /// - Returns: how many bytes of the output were filled.
  /// - Throws: `InputError` where the bytes are broken.
  func decode(_ input: inout ArraySlice<UInt8>, into output: inout [UInt8]) throws(InputError)
    -> Int

  /// Whether the compressed bytes may end here.
  var isAtEnd: Bool { get }
}

/// What a compressed stream holds.
final class DecompressedStream: ByteStream {
  private let source: any ByteStream
  private let decoder: any Decoder
  private let limit: ByteCount
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)
  private var waiting: ArraySlice<UInt8> = []
  private var isSourceAtEnd = false
  private(set) var byteCount = 0

  init(_ source: any ByteStream, by decoder: any Decoder, limit: ByteCount) {
    self.source = source
    self.decoder = decoder
    self.limit = limit
  }

  func read(into buffer: inout [UInt8]) throws(InputError) -> Int {
    while true {
      if waiting.isEmpty, !isSourceAtEnd {
        let count = try source.read(into: &chunk)
        isSourceAtEnd = count == 0
        waiting = chunk[..<count]
      }
      if waiting.isEmpty, isSourceAtEnd, decoder.isAtEnd { return 0 }
      let count = try decoder.decode(&waiting, into: &buffer)
      byteCount += count
      if byteCount > limit.bytes {
        throw InputError("holds more than \(limit); raise --max-decompressed to read it")
      }
      if count > 0 { return count }
      if waiting.isEmpty, isSourceAtEnd {
        if decoder.isAtEnd { return 0 }
        throw InputError("the compressed data ends too early, \(byteCount) bytes into its text")
      }
    }
  }
}
