import Testing

@testable import Shuliang

@Suite struct QuotationStateTests {
  private func step(_ line: String, to next: String) -> QuotationState.Step {
    let text = Array((line + next).utf8)
    let end = line.utf8.count
    var state = QuotationState()
    state.read(0..<end, in: text)
    return state.step(to: end..<text.count, in: text)
  }

  @Test func aQuotationIsClosed() {
    #expect(step("他说：“从前", to: "不是这样”，") == .goesOn)
    #expect(step("他说：“好。”又说：「从前", to: "不是这样」") == .goesOn)
  }

  @Test func aQuotationBreaksOff() {
    #expect(step("他说：“从前", to: "“这里变了”") == .breaksOff)
    #expect(step("打造“一流”", to: "加工”全产业链") == .breaksOff)
  }

  @Test func nothingIsKnown() {
    #expect(step("", to: "“从前”") == .unknown)
    #expect(step("他说：“从前", to: "不是这样") == .unknown)
    // The quotation may have been opened before.
    #expect(step("从前", to: "不是这样”") == .unknown)
    #expect(step("打造“一流”", to: "的“产业”") == .unknown)
    #expect(step("他说：“从前", to: String(repeating: "长", count: 200) + "”") == .unknown)
  }
}
