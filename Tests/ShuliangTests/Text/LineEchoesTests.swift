import Testing

@testable import Shuliang

@Suite struct LineEchoesTests {
  private func repair(_ text: String) -> String {
    String(decoding: RepairedText(Array(text.utf8)).bytes, as: UTF8.self)
  }

  private let opening = "芦湾市聚焦更新与治理的需求，深化和周边各个县区的协同合作，增长一成。"
  private let stopped = "依托光热资源，全市的新能源装机规模一路攀升到了三百万千瓦并且落户了"

  @Test func aLineThatBeginsASentenceElsewhereGoesOnFromNone() {
    let text = "更新开始了。\n\(opening)\n\(stopped)\n\(opening)\n完"
    #expect(repair(text) == text)
    // Once, it may be the second half.
    let once = "更新开始了。\n\(stopped)\n\(opening)\n完"
    #expect(repair(once) == "更新开始了。\n\(stopped)\(opening)\n完")
  }

  @Test func aLineThatGoesOnInTwoWaysGoesOnInNeither() {
    let text = "\(stopped)\n电站，共三座。\n\(stopped)\n铝业，共四家。"
    #expect(repair(text) == text)
    let same = "\(stopped)\n电站，共三座。\n\(stopped)\n电站，共三座。"
    #expect(repair(same) == "\(stopped)电站，共三座。\n\(stopped)电站，共三座。")
  }

  @Test func aCommaGoesOnAllTheSame() {
    let text = "更新开始了。\n\(opening)\n\(stopped)，\n\(opening)"
    #expect(repair(text).hasSuffix("\(stopped)，\(opening)"))
  }

  @Test func aShortLineSaysNothing() {
    let text = "开始了。\n好，好。\n全年增长，一\n好，好。"
    #expect(repair(text) == "开始了。\n好，好。\n全年增长，一好，好。")
  }
}
