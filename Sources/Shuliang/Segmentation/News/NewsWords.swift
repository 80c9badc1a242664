/// A few words of two characters that the rules of `.news` leave whole although a rule fits.
struct NewsWords: Sendable {
  private let words: [UInt64]

  init(_ words: String) {
    self.words = words.split(separator: " ").map { word in
      word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  /// Whether the six bytes of a range are one of the words.
  func contains(_ range: Range<Int>, in text: NewsText) -> Bool {
    guard range.count == 6 else { return false }
    var key: UInt64 = 0
    for index in range { key = key << 8 | UInt64(text.bytes[index]) }
    return words.contains(key)
  }

  /// End in 的 that is no particle.
  static let withParticleDe = NewsWords("有的 目的 似的 别的 別的 标的 標的 端的 怎的 打的")
  /// End in 了 that is no aspect.
  static let withAspectLe = NewsWords(
    "为了 為了 除了 罢了 罷了 不了 极了 極了 算了 未了 知了 末了 临了 臨了 明了 了了 得了 好了 对了 對了"
  )
  /// A numeral and a classifier that are a word.
  static let withClassifier = NewsWords("一些 一起 一道 一致 一双 一列 十分 多方 多元 数字 數字 一排 一把 半天 数据")
  /// An adverb with its verb, parted wherever they stand.
  static let adverbial = NewsWords("不能 不是 是在 的是 有着 有著 中的 年来 年來 年前 人的")
}
