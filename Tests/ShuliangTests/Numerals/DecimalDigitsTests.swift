import Testing

@testable import Shuliang

@Suite struct DecimalDigitsTests {
  @Test(arguments: [0, 9, 10, 99, 100, 12_345_678_901, UInt64.max])
  func writesWhatAStringSays(number: UInt64) {
    var bytes = Array("=".utf8)
    DecimalDigits.append(number, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "=\(number)")
  }

  @Test(arguments: [0, 7, UInt128(UInt64.max), UInt128(UInt64.max) + 1, UInt128.max])
  func writesMoreThan64Bits(number: UInt128) {
    var bytes: [UInt8] = []
    DecimalDigits.append(number, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "\(number)")
  }
}
