import CZlib

/// Undoes gzip: one member after another, as `gzip -dc` does.
final class GzipDecoder: Decoder {
  private var stream = z_stream()
  /// Whether a member has begun and not ended.
  private var isInMember = false
  private(set) var memberCount = 0

  /// - Throws: `InputError` where there is no memory for it.
  init() throws(InputError) {
    // 15 bits of window, and 16 for "with a header of gzip".
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, size) == Z_OK else {
      throw InputError("cannot be decompressed: no memory")
    }
  }

  deinit {
    inflateEnd(&stream)
  }

  var isAtEnd: Bool { !isInMember }

  func decode(_ input: inout ArraySlice<UInt8>, into output: inout [UInt8]) throws(InputError)
    -> Int
  {
    if !isInMember, memberCount > 0 {
      // Tapes are filled up with zeros.
      input = input.drop { $0 == 0 }
      guard !input.isEmpty else { return 0 }
      guard inflateReset(&stream) == Z_OK else { throw InputError("cannot be decompressed") }
    }
    isInMember = true
    var status = Z_OK
    let (used, filled) = input.withUnsafeBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        // zlib takes addresses; it does not write to its input.
        stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        status = inflate(&stream, Z_NO_FLUSH)
        return (source.count - Int(stream.avail_in), target.count - Int(stream.avail_out))
      }
    }
    input = input.dropFirst(used)
    switch status {
    case Z_STREAM_END:
      isInMember = false
      memberCount += 1
    // Nothing to do is no error: more input comes, or there is none.
    case Z_OK, Z_BUF_ERROR: break
    default: throw InputError("is broken gzip: \(reason(status))")
    }
    return filled
  }

  private func reason(_ status: Int32) -> String {
    stream.msg.map { String(cString: $0) } ?? String(cString: zError(status))
  }
}
