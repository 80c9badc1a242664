import Shuliang
import Testing

/// Which times hold behind their clause.
@Suite struct TimeReachTests {
  /// The time of a cause, of a plan, of another level and of what is said in passing is not kept.
  @Test(arguments: [
    ("今年大米产量受3月干旱与4月暴雨夹击，仅2万吨。", "2万吨", "今年"), ("去年，全市出口9亿元，没有完成年初计划，进口5亿元。", "5亿元", "去年"),
    ("昨日小米卖到48元，是去年同期的四倍多。", "四倍多", "昨日"), ("今年客流恢复至2019年同期的八成。", "八成", "今年"),
    ("8月汇款总额有11亿元，7月为13亿元。贷款总额跌0.2%。", "0.2%", "8月"),
    ("去年出生23.8万人，是9年来首度回升，生育率升到0.75。", "0.75", "去年"),
  ])
  func timesOfOtherThingsAreNot(text: String, figure: String, time: String) {
    #expect(ReadClaims(text).time(figure) == time)
  }

  /// 同期 of a share and of a record says no more than was said.
  @Test(arguments: [
    ("今年前三季度，云岭出口2万亿元，占同期全国出口超六成。", "超六成"), ("今年前三季度，云岭出口2万亿元，创历史同期新高。进口1万亿元。", "1万亿元"),
    ("今年前三季度，雲嶺出口2萬億元，創歷史同期新高。進口1萬億元。", "1萬億元"),
  ])
  func samePeriodIsTheOneBefore(text: String, figure: String) {
    #expect(ReadClaims(text).time(figure) == "今年前三季度")
  }

  /// What goes on is kept, though it stands in passing.
  @Test(
    arguments: [
      ("去年出口11亿元，今年为13亿元。进口增长0.2%。", "0.2%", "今年"), ("全市3月受灾，影响5万人。", "5万人", "3月"),
      ("全市完成年初计划的8%，出口5亿元。", "5亿元", nil),
    ] as [(String, String, String?)]
  )
  func othersAre(text: String, figure: String, time: String?) {
    #expect(ReadClaims(text).time(figure) == time)
  }

  /// The time of a reason, of a contract and of what is recovered governs nothing of the same clause.
  @Test(arguments: [
    ("6月物价上涨1%，蔬菜因去年基期高下跌10%。", "10%", "6月"), ("周三油价走低，7月交货的原油期货每桶下跌1.9美元。", "1.9美元", "周三"),
    ("今年五一客流恢复到2019年的九成半，到场采购商22万人。", "九成半", "今年五一"),
    ("储气库今年注满，工作气量比去年多出28亿立方米。", "28亿立方米", "今年"), ("省审计办最近对29个县进行检查。", "29个", "最近"),
  ])
  func whatGovernsItsClause(text: String, figure: String, time: String) {
    #expect(ReadClaims(text).time(figure) == time)
  }

  /// What was published of another month, and a part of a game, is not kept.
  @Test(arguments: [
    ("6月零售额145万元，5月终值146万元。环比降4%。", "4%", "6月"), ("今晚举行第3轮比赛。上半时云岭队领先14分。外援独得31分。", "31分", "今晚"),
    // What is surpassed, and how long something takes.
    ("前10个月，进出口达7011亿元，超2024年全年进出口规模；其中，出口增长24.4%。", "24.4%", "前10个月"),
    ("从2025年1月起，全市用15年时间，逐步将退休年龄从60周岁延迟到63周岁。", "63周岁", "2025年1月起"),
  ])
  func asidesAreNotKept(text: String, figure: String, time: String) {
    #expect(ReadClaims(text).time(figure) == time)
  }

  /// 隔夜Shibor is what something is called.
  @Test func overnightMoneyIsNoTime() {
    #expect(ReadClaims("12月3日隔夜Shibor上行0.9个基点。").time("0.9个基点") == "12月3日")
  }

  /// What is out of something, a state in passing and a slogan leave the time that was said.
  @Test(arguments: [
    ("眼下，秋冬种面积占全年播种面积的近四分之一，播种9万亩。", "近四分之一", "眼下"), ("眼下，秋冬种面积占全年播种面积的近四分之一，播种9万亩。", "9万亩", "眼下"),
    ("10月，产值增速今年以来持续高于平均水平，企业3000户。", "3000户", "10月"), ("18日，论坛主题为“共享未来”，约450人参加。", "约450人", "18日"),
    ("上周，合约利率连续第四周走低，降至6.44%。", "6.44%", "上周"),
  ])
  func whatIsSaidInPassingIsNotKept(text: String, figure: String, time: String) {
    #expect(ReadClaims(text).time(figure) == time)
  }

  /// The level that another is compared with has the time directly before it.
  @Test(arguments: ["持仓市值年底为38亿美元，较一季度末的32亿美元增长17%。", "持倉市值年底為38億美元，較一季度末的32億美元增長17%。"])
  func theLevelBeforeHasItsOwn(text: String) {
    let claims = ReadClaims(text)
    #expect((claims.time("32亿美元") ?? claims.time("32億美元")) == "一季度末")
  }
}
