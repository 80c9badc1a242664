/// Random text of many scripts, marks, joiners and broken bytes.
enum MixedScript {
  private static let pieces = [
    "国", "中华人民", "的", "上海", "不", "々", "〇", "ー", "か", "です", "が", "カ", "タカナ", "ッ", "ﾊ", "ﾞ",
    "゛", "・", "〱", "㈠", "龘", "𠀀", "豈", "⼀", "a", "Z", "é", "α", "ж", "א", "ب", "ก", "ไทย", "한",
    "국", "ᄀ", "ᅡ", "1", "9", "٣", "１", "Ａ", "_", "＿", "'", "\"", "’", "‘", ".", ",", ":", "；", "：",
    "．", "，", "·", "•", "。", "、", "《", "…", "—", "-", "/", "%", "％", "℃", " ", "  ", "\t",
    "\u{3000}",
    "\u{A0}", "\u{2009}", "\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{B}", "\u{301}", "\u{3099}",
    "\u{200D}", "\u{200B}", "\u{AD}", "\u{FE0F}", "\u{20E3}", "😀", "👨", "❤", "🇨", "🇳", "🏽", "ⅷ",
    "①",
    "㎡", "™", "©", "\u{FEFF}", "\u{FFFD}", "\u{0}", "°", "×", "〜", "￥", "$", "€", "ゟ", "ヿ", "ㇰ",
    "卡尔", "3.5万", "don't", "x1", "@",
  ]

  /// Up to twelve pieces.
  static func text(_ random: inout SplitMix64) -> [UInt8] {
    (0...random.next() % 12).flatMap { _ in piece(&random) }
  }

  private static func piece(_ random: inout SplitMix64) -> [UInt8] {
    let choice = random.next() % 16
    switch choice {
    case 0: return [UInt8(truncatingIfNeeded: random.next())]
    case 1: return utf8(UInt32(random.next() % 0x3000))
    case 2: return utf8(0x3000 + UInt32(random.next() % 0x1000))
    case 3: return utf8(0xF000 + UInt32(random.next() % 0x1000))
    case 4...7: return utf8(0x4E00 + UInt32(random.next() % 0x51A6))
    default:
      let piece = Array(pieces[Int(random.next() % UInt64(pieces.count))].utf8)
      // Now and then only the head of it.
      return choice == 8 ? Array(piece.prefix(Int(random.next() % 4) + 1)) : piece
    }
  }

  private static func utf8(_ value: UInt32) -> [UInt8] {
    Unicode.Scalar(value).map { Array(String($0).utf8) } ?? []
  }
}
