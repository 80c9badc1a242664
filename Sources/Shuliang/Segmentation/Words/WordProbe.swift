/// Whether our search and the installed ICU agree, tried on a few lines when the dictionary is
/// read: another version may search otherwise, and then its own iterator serves.
enum WordProbe {
  private static let text = """
    2024年1—6月，全省完成固定资产投资3,456.7亿元，同比增长12.5%；其中：制造业投资增长8.3%。
    中华人民共和国成立以来，乌鲁木齐市的发展举世瞩目（见图1）。卡尔·马克思说：“从来就没有什么救世主！”
    國務院總理昨日下午會見了來訪的美國客人，雙方就臺灣問題交換了意見。㈠龘靐齉爩
    東京タワーの高さは333メートルです。コンピューターネットワークカタカナノナガイナガイコトバデスヨネ
    the quick_brown fox's 3G網絡 A-1 mail@example.com 12:30 a:b １２．５％ ＡＢＣ　　　x
    """

  static func check(
    _ dictionary: WordDictionary,
    against iterators: BreakIteratorPool
  ) throws(WordDictionary.Unavailable) {
    let bytes = Array(text.utf8)
    var (found, expected): ([Token], [Token]) = ([], [])
    var scanner = WordScanner(dictionary: dictionary, iterators: iterators)
    _ = scanner.appendTokens(of: bytes, from: 0, wanting: bytes.count, to: &found)
    iterators.appendTokens(of: bytes, in: bytes.indices, to: &expected)
    guard found.map(\.range) == expected.map(\.range) else {
      throw WordDictionary.Unavailable(reason: "this version of ICU searches for words otherwise")
    }
  }
}
