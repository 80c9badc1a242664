import Testing

@testable import Shuliang

@Suite struct WidthFoldingTests {
  private func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let bytes = Array(String(scalar).utf8)
    return WidthFolding.asciiForm(second: bytes[1], third: bytes[2]).map { Unicode.Scalar($0) }
  }

  @Test func foldsLettersAndDigits() throws {
    let plain = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz%./+-$#&@_"
    for ascii in plain.unicodeScalars {
      let wide = try #require(Unicode.Scalar(ascii.value + 0xFEE0))
      #expect(fold(wide) == ascii)
    }
  }

  @Test(arguments: ["，", "：", "；", "！", "？", "（", "）", "～", "＂", "＇", "＜", "＝", "＞", "｜", "｡", "ｱ"])
  func keepsWhatPartsSentences(mark: String) throws {
    #expect(fold(try #require(mark.unicodeScalars.first)) == nil)
  }

  @Test func keepsWhatLiesAroundTheBlock() throws {
    for value: UInt32 in [0xFF00, 0xFF5F, 0xFF60, 0xFF7F] {
      #expect(fold(try #require(Unicode.Scalar(value))) == nil)
    }
  }
}
