import Foundation

/// The words that fuzzed texts are made of: those of the library's tables, and the signs between.
struct Vocabulary: Sendable {
  /// One list a table, so that a table of a thousand classifiers does not drown one of ten
  /// bound words.
  private let lists: [[[UInt8]]]

  static let standard = Vocabulary(
    folder: URL(fileURLWithPath: #filePath)
      .appending(path: "../../../../Sources/Shuliang/Tables").standardizedFileURL
  )

  /// - Parameter folder: the folder of the tables. One that cannot be read leaves the signs.
  init(folder: URL) {
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil
    )
    let tables = (files ?? []).filter { $0.pathExtension == "tsv" }
      .sorted { $0.path < $1.path }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
      .map { Vocabulary.words(of: $0) }
    if tables.isEmpty { print("no tables in \(folder.path): fuzzing with signs only") }
    let signs = Vocabulary.signs.map { line in
      line.split(separator: " ").map { Array($0.utf8) }
    }
    lists = (tables + signs + [Vocabulary.blanks]).filter { !$0.isEmpty }
  }

  /// A word of a list chosen first.
  func word(using generator: inout some RandomNumberGenerator) -> [UInt8] {
    lists.randomElement(using: &generator)?.randomElement(using: &generator) ?? []
  }

  /// The names in a table's cells; what is plain ASCII there are keys and factors.
  private static func words(of table: String) -> [[UInt8]] {
    let rows = table.split(separator: "\n").filter { !$0.hasPrefix("#") }
    let names = rows.flatMap { $0.split { $0 == "\t" || $0 == "|" } }
      .filter { $0.utf8.count <= 24 && $0.utf8.contains { $0 >= 0x80 } }
    return Set(names).sorted().map { Array($0.utf8) }
  }

  private static let signs = [
    "0 1 2 3 5 7 9 10 12 18 24 100 365 1949 2024 297.4 0.5 3.14 1,209,909 007 38 110 99.99",
    "０ １ ９ ２０２４ １．５ ５％ ３，０００",
    "零 〇 一 二 三 四 五 六 七 八 九 十 百 千 万 亿 萬 億 兆 两 兩 俩 廿 卅 卌 半 几 数 壹 贰 叁 拾 佰 仟 零下 负",
    "第 首位 榜首 前 成 倍 番 分之 百分之 千分之 比 级 度 点 號 号 期 届 名 比分",
    "年 月 日 时 分 秒 小时 分钟 周 季度 上半年 年底 去年 今年 凌晨 时速 每 岁 世纪 年代 民国 星期三",
    ". , ， 、 。 ； ： : / ／ - — – － ～ ~ + ＋ × % ％ ‰ · ・ ． ' \" ± ° ℃ ㎡ $ US$ ￥ № ½ ①",
    "（ ） ( ) “ ” ‘ ’ 「 」 『 』 《 》 【 】 [ ] ……",
    "全市 增长 统一 数据 占比 排名 气温 用电 达 从 到 至 由 其中 共 和 与 的 是 特區政府 行政院 新台币 港元",
    "kW kWh m m2 km/h GB COVID- 5G A股 B iPhone é e\u{301} 𠮷 🇨🇳 \u{FFFD} \u{FEFF} \u{200D} \u{0}",
  ]

  private static let blanks: [[UInt8]] =
    ["\n", "\r\n", "\r", " ", "  ", "\t", "\u{3000}", "\u{A0}", "\u{2028}", "\n\n", "，\n", "。\n"]
    .map { Array($0.utf8) }
}
