/// Words that carry what a figure means: its direction, its bound, its time, whether it is planned.
enum FactWords {
  /// Whether a place in a text lies in such a word.
  ///
  /// - Parameters:
  ///   - units: folded units.
  ///   - place: a unit, or where one would be put in.
  ///   - isGap: whether the place is between the unit and the one before.
  static func cover(_ units: ArraySlice<UInt16>, at place: Int, isGap: Bool) -> Bool {
    let earliest = max(units.startIndex, place - 1)
    let latest = isGap ? place - 1 : place
    guard earliest <= latest else { return false }
    for start in earliest...latest where start + 1 < units.endIndex {
      if pairs.contains(UInt32(units[start]) << 16 | UInt32(units[start + 1])) { return true }
    }
    return false
  }

  private static let pairs: Set<UInt32> = Set(
    """
    增长 增加 增至 增幅 净增 下降 下滑 下跌 下调 上升 上涨 上调 提高 降低 减少 缩减 缩小 扩大 回落 回升 \
    攀升 提升 降幅 涨幅 跌幅 收窄 萎缩 翻番 达到 超过 突破 不足 不到 低于 高于 少于 多于 以上 以下 以内 左右 \
    预计 计划 目标 力争 预期 有望 同比 环比 累计 人均 日均 年均 平均 全年 上年 去年 今年 明年 前年 上月 本月 \
    昨日 今日 昨天 今天 明天 上午 下午 最高 最低 首次 首位 盈利 亏损 顺差 逆差 进口 出口 流入 流出
    """.split(separator: " ").map { word in
      let units = Array(word.utf16)
      return UInt32(units[0]) << 16 | UInt32(units[1])
    }
  )
}
