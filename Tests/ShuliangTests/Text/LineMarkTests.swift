import Testing

@testable import Shuliang

@Suite struct LineMarkTests {
  private func holds(_ marks: String, _ property: (UInt32) -> Bool) -> Bool {
    marks.unicodeScalars.allSatisfy { property($0.value) }
  }

  private func fails(_ marks: String, _ property: (UInt32) -> Bool) -> Bool {
    marks.unicodeScalars.allSatisfy { !property($0.value) }
  }

  @Test func tellsMarksFromEachOther() {
    #expect(holds("。！？；：…!?;:", LineMark.endsSentence))
    #expect(fails("，、”）》数1", LineMark.endsSentence))
    #expect(holds("”’」』）)》〉】", LineMark.closes))
    #expect(fails("“（《。数", LineMark.closes))
    #expect(holds("，、。”）%％", LineMark.beginsNoLine))
    #expect(fails("“（《!,-#数1", LineMark.beginsNoLine))
    #expect(holds("▲▷▼△", LineMark.opensCaption))
    #expect(holds("①⑳●■#*", LineMark.opensItem))
    #expect(fails("▲—（数", LineMark.opensItem))
    #expect(holds("，、。；,", LineMark.isStop))
    #expect(holds("一十", LineMark.isChineseNumeral) && fails("百几1", LineMark.isChineseNumeral))
  }
}
