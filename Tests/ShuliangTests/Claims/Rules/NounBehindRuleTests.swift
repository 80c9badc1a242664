import Shuliang
import Testing

@Suite struct NounBehindRuleTests {
  @Test(arguments: [
    ("800多名居民被疏散。", "800多名", "居民被疏散"), ("造成一名16岁青少年死亡。", "一名", "青少年死亡"),
    ("约2700万人用水受到限制。", "约2700万人", "用水受到限制"), ("3枚导弹均命中目标。", "3枚", "导弹"),
    ("已造成超过31亿欧元（约合241亿元人民币）的损失。", "超过31亿欧元", "损失"),
  ])
  func reachesToWhatEndsIt(text: String, figure: String, noun: String) {
    #expect(ReadClaims(text).indicator(figure) == noun)
  }
}
