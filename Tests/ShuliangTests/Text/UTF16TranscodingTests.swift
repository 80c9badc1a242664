import Testing

@testable import Shuliang

@Suite struct UTF16TranscodingTests {
  @Test func givesTheBytesOfEveryScalar() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      let bytes = UTF16Transcoding.utf8(Array(text.utf16))
      if !bytes.elementsEqual(text.utf8) {
        Issue.record("U+\(String(value, radix: 16))")
        return
      }
    }
  }
}
