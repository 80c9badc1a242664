import Shuliang
import Testing

@Suite struct TimeRuleTests {
  @Test(arguments: [
    ("今年前9个月，优良天数比例达86.4%。", "86.4%", "今年前9个月"),
    ("截至2016年12月31日，总资产737亿元，总负债495亿元。", "495亿元", "截至2016年12月31日"),
    ("“十四五”以来，压减开采量175万立方米。", "175万立方米", "“十四五”以来"),
    ("自窗口设立以来，累计解决办件175件。", "175件", "自窗口设立以来"), ("整顿结束后，电价降到0.768元。", "0.768元", "整顿结束后"),
    ("去年12月至今年2月的失业率是3.2%。", "3.2%", "去年12月至今年2月"),
    ("赤字率从去年的2.1%提高到2.3%。", "2.1%", "去年"), ("分3年改造1248杆路灯。", "1248杆", "3年"),
  ])
  func governsTheFigure(text: String, figure: String, time: String) {
    #expect(ReadClaims(text).time(figure) == time)
  }

  /// What a change is against is not when it happened.
  @Test(arguments: [("今年产量比去年增加3万吨。", "3万吨", "今年"), ("2025年发电量较2023年增长80%。", "80%", "2025年")])
  func isNotTheBaseline(text: String, figure: String, time: String) {
    #expect(ReadClaims(text).time(figure) == time)
  }

  /// A length alone is of its own clause; one that says when goes on, as do the parts of a match.
  @Test(arguments: [
    ("5月8日，两队在90分钟内战成1比1，射门21次。", "21次", "5月8日"), ("过去24小时内，对方损失兵力，失去坦克5辆。", "5辆", "过去24小时内"),
    ("两队下半场反攻，加时赛各入3球。", "3球", "加时赛"),
  ])
  func lengthsAndPartsOfAMatch(text: String, figure: String, time: String) {
    #expect(ReadClaims(text).time(figure) == time)
  }

  @Test func doesNotReachOverAParagraph() {
    #expect(ReadClaims("2023年产量增长3%。\n绿地率达40%。").time("40%") == nil)
  }

  /// A time of the day is of no day; the close of trade is a time.
  @Test(arguments: [
    ("周二人民币对美元16:30收盘报7.12，夜盘收报7.11。", "7.11", "周二"),
    ("7月31日，A股大涨，全天超5000股上涨。截至收盘，云岭股份涨2%。", "2%", "截至收盘"), ("10:45火势得到控制，3人获救。", "3人", "10:45"),
  ])
  func aDayGovernsBeforeItsHours(text: String, figure: String, time: String) {
    #expect(ReadClaims(text).time(figure) == time)
  }

  /// The year of an edition or in a name, and for how long a bond runs.
  @Test(arguments: [
    ("《纲要（2025年版）》共14章。", "14章"), ("“云岭—2025”行动查获案件60起。", "60起"), ("英国10年期国债收益率涨5个基点。", "5个基点"),
  ])
  func isNoPartOfAName(text: String, figure: String) {
    let claims = ReadClaims(text)
    #expect(claims[figure] != nil)
    #expect(claims.time(figure) == nil)
  }

  /// 五一广场 is a place.
  @Test func aSquareIsNoHoliday() {
    #expect(ReadClaims("长跑从五一广场起步，3000人参加。").time("3000人") == nil)
    #expect(ReadClaims("五一期间，3000人参加长跑。").time("3000人") == "五一期间")
  }

  /// How fast something was is no time, but within what it was done.
  @Test(arguments: [
    ("柳源队以1分56秒08获得第二名。", "第二名", nil), ("柳源队97秒内攻入两球。", "两球", "97秒"),
    ("人均停留1.6天、花费870元。", "870元", nil),
    ("今夏接待游客3万人次。", "3万人次", "今夏"), ("比她自己两年前的纪录多了2公斤。", "2公斤", nil),
  ])
  func lengthsOfTime(text: String, figure: String, time: String?) {
    #expect(ReadClaims(text).time(figure) == time)
  }

  /// 较上个雪季同期: compared, whatever it is called.
  @Test func aSeasonComparedWithIsNone() {
    let claims = ReadClaims("2024年全县接待游客5万人次，较上个雪季同期增长两成。")
    #expect(claims.time("两成") == "2024年")
  }

  /// The year that is the last of a plan.
  @Test func aYearOfAPlanGoverns() {
    let claims = ReadClaims("2025年是“十四五”收官之年，经济总量增长5.1%。")
    #expect(claims.time("5.1%") == "2025年")
    #expect(ReadClaims("“十四五”以来，经济总量增长5.1%。").time("5.1%") == "“十四五”以来")
  }

  /// Since when there was no other such figure: the clauses behind are of the time before.
  @Test(arguments: [
    ("本雪季游客突破40万，为2016年启动以来最多。全县新建冰场12块。", "12块", "本雪季"),
    ("昨日指数收于1196点，再创去年8月以来新低。成交金额36亿元。", "36亿元", "昨日"),
    ("全程188公里，是今年里程最长的一天。14名车手退赛。", "14名", nil),
  ])
  func theTimeOfARecordIsNotKept(text: String, figure: String, time: String?) {
    #expect(ReadClaims(text).time(figure) == time)
  }

  /// 去年同期为4.2%: said in passing.
  @Test func theTimeOfAnAsideIsNotKept() {
    let claims = ReadClaims("一季度纯电动车份额升至6.8%，去年同期为4.2%；汽油车份额53.1%。")
    #expect(claims.time("4.2%") == "去年同期")
    #expect(claims.time("53.1%") == "一季度")
  }

  /// A part of a firm's year, of a game, and a season by two years.
  @Test(arguments: [
    ("禾川集团第三财季营收231亿元。", "231亿元", "第三财季"), ("柳源队第四节独取15分。", "15分", "第四节"),
    ("2024—25赛季联赛收入63.2亿元。", "63.2亿元", "2024—25赛季"),
    ("截至本公告披露日，公司余额为1.83亿元。", "1.83亿元", "截至本公告披露日"),
    ("上周求診人次達6127，較對上一周多出4.3%。", "4.3%", "上周"),
  ])
  func partsOfOtherYears(text: String, figure: String, time: String) {
    #expect(ReadClaims(text).time(figure) == time)
  }

  /// A part of a game is of its sentence, and gives way to the whole of it.
  @Test func aPartOfAGameIsNotKept() {
    let claims = ReadClaims("昨晚柳源队第四节独取15分，全场34分。失误19次。")
    #expect(claims.time("15分") == "第四节")
    #expect(claims.time("34分") == "全场")
    #expect(claims.time("19次") == "全场")
  }

  /// Times that another figure is of, or that the figure is out of.
  @Test(arguments: [
    ("9月第3周，全国收购价为3.03元，与前一周持平，同比下跌3.2%。", "3.2%", "9月第3周"),
    ("12日8时至14日8时降雨563毫米，是常年8月的2.4倍，平均91毫米。", "91毫米", "12日8时至14日8时"),
    ("25日下午两队战平。点球大战中射门5次。观众21人。", "21人", "25日下午"),
    ("6月，价格由上月下降0.1%转为上涨0.2%。", "0.2%", "6月"),
    ("2月1日至5日，多省遭遇今冬以来最强雨雪，造成426人受灾。", "426人", "2月1日至5日"),
    ("前8个月收入768亿元，达全年预算的71.8%，其中税收581亿元。", "581亿元", "前8个月"),
  ])
  func timesOfOthersAreNotKept(text: String, figure: String, time: String) {
    #expect(ReadClaims(text).time(figure) == time)
  }

  /// One time each, in the order of the figures.
  @Test(arguments: [
    ("8%", "1月"), ("9%", "2月"), ("10%", "3月"), ("12万组", "2021年"), ("15万组", "2022年"),
    ("19万组", "2023年"),
  ])
  func isToldTimeByTime(figure: String, time: String) {
    let claims = ReadClaims("1月、2月和3月分别增长8%、9%和10%。2021年、2022年和2023年，公司分别生产电池12万组、15万组和19万组。")
    #expect(claims.time(figure) == time)
  }

  /// Other times as there are figures govern none of them one by one.
  @Test func fewerTimesThanFiguresGovernAll() {
    #expect(ReadClaims("1月和2月分别增长8%、9%和10%。").time("8%") == "2月")
  }

  /// The time behind what is counted, where the clause goes on.
  @Test(arguments: [
    ("首批疫苗已到港，约70万剂定于下周到货。", "约70万剂", "下周"), ("昨日开赛，余下的119人今天转战南岸。", "119人", "今天"),
  ])
  func standsBehindTheFigure(text: String, figure: String, time: String) {
    #expect(ReadClaims(text).time(figure) == time)
  }

  /// A part of a day belongs to the hour, and so does what stands before both.
  @Test(arguments: [
    ("截至下午2时半，共处理求诊714宗。", "714宗", "截至下午2时半"), ("至今天上午8时，受灾人口9万人。", "9万人", "至今天上午8时"),
    ("截至次日早7时，投入340余人。", "340余人", "截至次日早7时"), ("今年前六个主场平均有3万人入场。", "3万人", "今年"),
  ])
  func isTakenWhole(text: String, figure: String, time: String) {
    #expect(ReadClaims(text).time(figure) == time)
  }

  /// 超过去年总量的|181万箱: the level that is compared with has its own time; a multiple of it has not.
  @Test(arguments: [
    ("全港今年运量达185万箱，超过去年总量的181万箱。", "181万箱", "去年"), ("今年产量达18万吨，超过去年的两倍。", "两倍", "今年"),
  ])
  func ofALevelComparedWith(text: String, figure: String, time: String) {
    #expect(ReadClaims(text).time(figure) == time)
  }

  /// 一年 behind 的 is no year, and 几年来 is when.
  @Test(arguments: [
    ("2025年是收官之年。全省稳中有进，是很不平凡的一年，进口增长4.1%。", "4.1%", "2025年"), ("几年来，这个村兴建了10间校舍。", "10间", "几年来"),
  ])
  func spellsOfTime(text: String, figure: String, time: String) {
    #expect(ReadClaims(text).time(figure) == time)
  }
}
