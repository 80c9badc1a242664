/// What single characters at the ends of a line say about the break between two lines.
enum LineMark {
  /// Marks that close a sentence, or, as `：` does, a line.
  static func endsSentence(_ scalar: UInt32) -> Bool {
    if isIdeograph(scalar) { return false }
    return switch Unicode.Scalar(scalar) {
    case "。", "！", "？", "；", "：", "…", "!", "?", ";", ":": true
    default: false
    }
  }

  /// Brackets and quotation marks that close.
  static func closes(_ scalar: UInt32) -> Bool {
    if isIdeograph(scalar) { return false }
    return switch Unicode.Scalar(scalar) {
    case "”", "’", "」", "』", "）", ")", "》", "〉", "】", "〕", "]": true
    default: false
    }
  }

  /// Marks that no line begins with: what stands before belongs to it (GB/T 15834-2011, 5.1).
  ///
  /// - Parameter scalar: unfolded; a line of Markdown may begin with `!`.
  static func beginsNoLine(_ scalar: UInt32) -> Bool {
    if isIdeograph(scalar) { return false }
    return switch Unicode.Scalar(scalar) {
    case "，", "、", "。", "；", "：", "！", "？", "％", "%", "‰", "℃": true
    default: closes(scalar)
    }
  }

  /// Marks at the head of a list item or a section.
  static func opensItem(_ scalar: UInt32) -> Bool {
    if isIdeograph(scalar) { return false }
    if (0x2460...0x2473).contains(scalar) { return true }  // ① to ⑳
    return switch Unicode.Scalar(scalar) {
    case "●", "■", "◆", "★", "※", "•", "【", "〖", "#", "*": true
    default: false
    }
  }

  /// Triangles and arrows that point from a caption to its picture.
  static func opensCaption(_ scalar: UInt32) -> Bool {
    if isIdeograph(scalar) { return false }
    return switch Unicode.Scalar(scalar) {
    case "▲", "△", "▼", "▽", "◀", "◁", "▶", "▷", "►", "◄", "↑", "↓", "←", "→": true
    default: false
    }
  }

  /// `，` `、` `。` `；` `,`: what running text has and a heading has not.
  static func isStop(_ scalar: UInt32) -> Bool {
    if isIdeograph(scalar) { return false }
    return switch Unicode.Scalar(scalar) {
    case "，", "、", "。", "；", ",": true
    default: false
    }
  }

  /// Almost every character of a text, none of them a mark.
  @inline(__always)
  private static func isIdeograph(_ scalar: UInt32) -> Bool { scalar &- 0x4E00 < 0x5200 }

  static func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }

  static func isLatin(_ scalar: UInt32) -> Bool {
    scalar < 0x80 && UTF8Scan.isLatinLetter(UInt8(scalar))
  }

  /// Chinese digits and tens, as section numbers are written with.
  static func isChineseNumeral(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": true
    default: false
    }
  }
}
