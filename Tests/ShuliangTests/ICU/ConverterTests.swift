import Testing

@testable import Shuliang

@Suite struct ConverterTests {
  @Test func decodesPastOneBuffer() throws {
    let bytes = Array(repeating: EncodedText.simplifiedGB18030, count: 2000).flatMap(\.self)
    var units: [UInt16] = []
    var converter = try Converter(name: "gb18030")
    #expect(try converter.decode(bytes, from: 0, appendingTo: &units) == nil)
    let text = String(repeating: EncodedText.simplified, count: 2000)
    #expect(String(decoding: units, as: UTF16.self) == text)
  }

  @Test func stopsAtIllegalBytesAndGoesOn() throws {
    let bytes: [UInt8] = [0x31, 0xD6, 0xD0, 0xFF, 0x32, 0xD6]
    var units: [UInt16] = []
    var converter = try Converter(name: "gb18030")
    #expect(try converter.decode(bytes, from: 0, appendingTo: &units) == 3..<4)
    #expect(units == [0x31, 0x4E2D])
    #expect(try converter.decode(bytes, from: 4, appendingTo: &units) == 5..<6)
    #expect(units == [0x31, 0x4E2D, 0x32])
  }

  @Test func namesAConverterThatIsNotThere() {
    #expect(throws: ICUError(function: "ucnv_open", status: 4)) {
      _ = try Converter(name: "no-such-encoding")
    }
  }
}
