import Testing

@testable import Shuliang

@Suite struct ScalarBitmapTests {
  @Test func holdsItsMembersAndNoOtherCharacterOfThreeBytes() {
    let members = "〇一第，한"
    let bitmap = ScalarBitmap(members)
    var held = String.UnicodeScalarView()
    for value in UInt32(0x800)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = Array(String(scalar).utf8)
      if bitmap.contains(text.span, at: 0) { held.append(scalar) }
    }
    #expect(String(held) == "〇一第한，")
  }
}
