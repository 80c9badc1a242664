internal import CICUShim

/// ICU's converter from one encoding to UTF-16, which stops at bytes it cannot read.
struct Converter: ~Copyable {
  private let handle: OpaquePointer

  /// A converter for an encoding by ICU's name of it (`gb18030`, `Big5`, `UTF-16LE`).
  ///
  /// - Throws: `ICUError` where ICU has no data for the encoding.
  init(name: String) throws(ICUError) {
    handle = try ICUError.checkOpened("ucnv_open") { cicu_ucnv_open(name, &$0) }
  }

  deinit { cicu_ucnv_close(handle) }

  /// Decodes from an offset on and appends the UTF-16 code units, up to the end or to the first
  /// sequence that the encoding does not have.
  ///
  /// - Parameters:
  ///   - bytes: the whole input.
  ///   - start: the offset of the first byte to decode.
  ///   - units: what was decoded before; well-formed UTF-16 is appended.
  /// - Returns: where the sequence that cannot be read stands in `bytes`, or `nil` at the end.
  ///   A character that the end cuts off is such a sequence.
  /// - Throws: `ICUError` where ICU fails for another reason than the bytes.
  /// - Complexity: O(*n*) in the number of bytes.
  mutating func decode(
    _ bytes: [UInt8],
    from start: Int,
    appendingTo units: inout [UInt16]
  ) throws(ICUError) -> Range<Int>? {
    cicu_ucnv_resetToUnicode(handle)
    var (position, status) = (start, cicu_status(0))
    repeat {
      (position, status) = decodeStretch(of: bytes, from: position, appendingTo: &units)
    } while status == cicu_bufferOverflow
    guard status > 0 else { return nil }
    switch status {
    case cicu_invalidCharacter, cicu_illegalCharacter, cicu_truncatedCharacter:
      // ICU points past the sequence that stopped it.
      let length = try illegalSequenceLength()
      return Swift.max(start, position - length)..<position
    default:
      throw ICUError(function: "ucnv_toUnicode", status: status)
    }
  }

  /// One call of the converter, which fills at most one buffer.
  private func decodeStretch(
    of bytes: [UInt8],
    from start: Int,
    appendingTo units: inout [UInt16]
  ) -> (position: Int, status: cicu_status) {
    bytes.withUnsafeBytes { raw in
      withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 1 << 14) { buffer in
        let characters = raw.assumingMemoryBound(to: CChar.self)
        guard let base = characters.baseAddress, let target = buffer.baseAddress else {
          return (start, 0)
        }
        var status: cicu_status = 0
        var source: UnsafePointer<CChar>? = base + start
        var end: UnsafeMutablePointer<UInt16>? = target
        cicu_ucnv_toUnicode(
          handle,
          &end,
          target + buffer.count,
          &source,
          base + characters.count,
          1,
          &status
        )
        let count = end.map { $0 - target } ?? 0
        units.append(contentsOf: UnsafeBufferPointer(start: target, count: count))
        return (source.map { $0 - base } ?? start, status)
      }
    }
  }

  /// How many bytes the sequence has that stopped the converter.
  private func illegalSequenceLength() throws(ICUError) -> Int {
    try ICUError.check("ucnv_getInvalidChars") { status in
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { buffer in
        var length: Int8 = 32
        cicu_ucnv_getInvalidChars(handle, buffer.baseAddress, &length, &status)
        return Int(length)
      }
    }
  }
}
