/// Random text, most of it figures and what surrounds them.
enum Passages {
  private static let pieces = [
    "0", "1", "2", "7", "9", "18", "297.4", "1,209,909", "3.1.4", "００", "５％", "１．５", ".", ",", "，",
    "、",
    "。", "；", "：", ":", "/", "／", "-", "—", "～", "~", "+", "×", "%", "‰", "（", "）", "“", "”", "「",
    "」", "$", "US$",
    "￥", "零", "一", "二", "两", "三", "五", "十", "百", "千", "万", "亿", "萬", "億", "兆", "廿", "几", "数", "半",
    "点", "第",
    "首位", "榜首", "前", "成", "倍", "番", "分之", "百分之", "比", "级", "度", "分", "秒", "小时", "年", "月", "日", "时",
    "岁", "来",
    "元", "美元", "亿元", "角", "个", "家", "人次", "平方米", "公里", "千瓦", "吨", "立方米/天", "级地震", "百分点", "个半", "金",
    "负",
    "近", "约", "超", "超过", "不足", "至少", "以上", "以下", "左右", "多", "余", "至", "到", "从", "零下", "正", "每",
    "时速", "全国",
    "排名", "气温", "用电", "新台币", "增长", "全市", "统一", "数据", "一带一路", "特區政府", "行政院", "國", "5G", "COVID-",
    "kW", "m",
    "B", "\n", "\r\n", " ", "\u{3000}", "\t", "\u{A0}", "\u{0}", "é", "e\u{301}", "𠮷", "🇨🇳",
    "\u{FFFD}",
    "\u{FEFF}", "‍", "。\n", "全市新增绿地，",
  ]

  static func random(_ generator: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<generator.below(40) { text += generator.pick(pieces) }
    return text
  }

  static func randomBytes(_ generator: inout SplitMix64) -> [UInt8] {
    let common: [UInt8] = [0x31, 0x39, 0xE4, 0xB8, 0x87, 0x0A, 0xA3, 0xB0, 0x80, 0x00, 0xFF, 0xD8]
    return (0..<generator.below(120)).map { _ in
      generator.below(3) == 0
        ? UInt8(truncatingIfNeeded: generator.next()) : generator.pick(common)
    }
  }
}
