internal import CICUShim

/// ICU's guess at the encoding of bytes.
enum CharsetDetector {
  /// One encoding by ICU's name of it and how sure ICU is, 0 to 100.
  struct Match: Hashable {
    let name: String
    let confidence: Int
  }

  /// Every encoding that ICU takes for possible, the likeliest first.
  ///
  /// - Throws: `ICUError` where ICU fails.
  /// - Complexity: O(*n*); ICU looks at the first 8,000 bytes for most encodings.
  static func matches(for bytes: [UInt8]) throws(ICUError) -> [Match] {
    let detector = try ICUError.checkOpened("ucsdet_open") { cicu_ucsdet_open(&$0) }
    defer { cicu_ucsdet_close(detector) }
    // The detector keeps a pointer to the text, so all of its work is done within.
    return try bytes.withUnsafeBufferPointer { buffer throws(ICUError) in
      let characters = UnsafeRawBufferPointer(buffer).assumingMemoryBound(to: CChar.self)
      try ICUError.check("ucsdet_setText") {
        cicu_ucsdet_setText(detector, characters.baseAddress, Int32(characters.count), &$0)
      }
      var count: Int32 = 0
      let found = try ICUError.check("ucsdet_detectAll") {
        cicu_ucsdet_detectAll(detector, &count, &$0)
      }
      guard let found else { return [] }
      var matches: [Match] = []
      for index in 0..<Int(count) {
        try matches.append(match(found[index]))
      }
      return matches
    }
  }

  private static func match(_ match: OpaquePointer?) throws(ICUError) -> Match {
    let name = try ICUError.check("ucsdet_getName") { cicu_ucsdet_getName(match, &$0) }
    let confidence = try ICUError.check("ucsdet_getConfidence") {
      cicu_ucsdet_getConfidence(match, &$0)
    }
    return Match(name: name.map { String(cString: $0) } ?? "", confidence: Int(confidence))
  }
}
