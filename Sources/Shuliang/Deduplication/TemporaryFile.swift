#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file without a name, gone with the process: what does not fit into memory.
///
/// It lies in the folder that `TMPDIR` names, else in `/tmp`. A file belongs to one index and is
/// used by one job at a time.
final class TemporaryFile: @unchecked Sendable {
  private let descriptor: Int32
  private var waiting: [UInt8] = []
  /// The bytes written to the device; what waits comes after them.
  private var written = 0

  private static let bufferSize = 1 << 20

  init() throws(PassageIndexError) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(folder)/shuliang-XXXXXX".utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw .storage(folder: folder, reason: TemporaryFile.reason) }
    unlink(name)
  }

  deinit {
    close(descriptor)
  }

  var count: Int { written + waiting.count }

  /// Adds values as they lie in memory.
  func append<Value: BitwiseCopyable>(_ values: [Value]) throws(PassageIndexError) {
    // The system takes bytes by address; nothing else here does.
    values.withUnsafeBytes { waiting.append(contentsOf: $0) }
    if waiting.count >= TemporaryFile.bufferSize { try flush() }
  }

  /// Reads values written before.
  ///
  /// - Parameters:
  ///   - count: how many values.
  ///   - offset: the byte the first begins at.
  func read<Value: BitwiseCopyable>(
    _ count: Int,
    at offset: Int,
    as type: Value.Type
  ) throws(PassageIndexError) -> [Value] {
    let length = count * MemoryLayout<Value>.stride
    if offset + length > written { try flush() }
    let values = [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
      var done = 0
      while done < length {
        let start = UnsafeMutableRawPointer(buffer.baseAddress!) + done
        let read = pread(descriptor, start, length - done, off_t(offset + done))
        if read > 0 { done += read } else if read == 0 || errno != EINTR { break }
      }
      initialized = done == length ? count : 0
    }
    guard values.count == count else {
      throw .storage(folder: "the temporary file", reason: TemporaryFile.reason)
    }
    return values
  }

  private func flush() throws(PassageIndexError) {
    var done = 0
    while done < waiting.count {
      let count = waiting.withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress! + done, $0.count - done, off_t(written + done))
      }
      if count >= 0 {
        done += count
      } else if errno != EINTR {
        throw .storage(folder: "the temporary file", reason: TemporaryFile.reason)
      }
    }
    written += waiting.count
    waiting.removeAll(keepingCapacity: true)
  }

  private static var reason: String { String(cString: strerror(errno)) }
}
