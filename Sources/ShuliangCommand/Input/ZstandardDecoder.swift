import CZstandard

/// Undoes Zstandard: one frame after another, as `zstd -dc` does.
final class ZstandardDecoder: Decoder {
  private let stream: OpaquePointer
  private(set) var isAtEnd = true

  /// What a window may take: 128 MB, as the `zstd` command has it.
  private static let windowBits: Int32 = 27

  /// - Throws: `InputError` where there is no memory for it.
  init() throws(InputError) {
    guard let stream = ZSTD_createDStream() else {
      throw InputError("cannot be decompressed: no memory")
    }
    self.stream = stream
    ZSTD_DCtx_setParameter(stream, ZSTD_d_windowLogMax, ZstandardDecoder.windowBits)
  }

  deinit {
    ZSTD_freeDStream(stream)
  }

  func decode(_ input: inout ArraySlice<UInt8>, into output: inout [UInt8]) throws(InputError)
    -> Int
  {
    var used = 0
    var filled = 0
    var status = 0
    input.withUnsafeBytes { source in
      output.withUnsafeMutableBytes { target in
        var from = ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: 0)
        var to = ZSTD_outBuffer(dst: target.baseAddress, size: target.count, pos: 0)
        status = ZSTD_decompressStream(stream, &to, &from)
        (used, filled) = (from.pos, to.pos)
      }
    }
    if ZSTD_isError(status) != 0 {
      throw InputError("is broken zstandard: \(String(cString: ZSTD_getErrorName(status)))")
    }
    input = input.dropFirst(used)
    // 0 says that a frame ended and all of it was written. Asked for more without giving it
    // anything, the decoder expects a frame that need not come.
    if used > 0 || filled > 0 { isAtEnd = status == 0 }
    return filled
  }
}
