// Generated from Sources/Shuliang/Tables/times.tsv by `generate-tables`. Do not edit.
// swift-format-ignore-file

extension GeneratedTables {
  static let times: StaticString = #"""
place	words	meaning	unit	first	last
opening	截至|截止|截止到|截止至|截至到|截|至|到|直到|直至|迄|迄至|截至当地时间|截至當地時間|截至北京时间|截至北京時間	until
opening	自|从|從|由|自从|自從	since
opening	在|于|於|早在|进入|進入|当地|當地|当地时间|當地時間|北京时间|北京時間|美国东部时间|美國東部時間|美东时间|美東時間|东部时间|格林尼治时间|格林威治時間|本港时间|本港時間|香港时间|香港時間|台北时间|台北時間|臺北時間|东京时间|東京時間|莫斯科时间|莫斯科時間|東部時間|格林尼治時間	neutral
point	今年|本年|本年度|今年度|本年內|本年内	document	year	0
point	去年|昨年|去年度	document	year	-1
point	前年	document	year	-2
point	大前年	document	year	-3
point	明年|来年|來年	document	year	1
point	后年|後年	document	year	2
point	上年|上年度|上一年|上一年度|上個年度|上个年度	either	year	-1
point	当年|當年|同年|该年|該年|当年度|當年度	earlier	year	0
point	次年|翌年|第二年|下一年	earlier	year	1
point	前一年|前一年度	earlier	year	-1
point	本世纪|本世紀	document	century	0
point	上世纪|上世紀|上个世纪|上個世紀	document	century	-1
point	上半年|首半年|前半年	number	half	1	1
point	下半年|后半年|後半年	number	half	2	2
point	全年|全年度|年内|年內|整年	number	half	1	2
point	本季|本季度|今季|这个季度|這個季度	document	quarter	0
point	上季|上季度|上一季|上一季度|上个季度|上個季度	document	quarter	-1
point	下季|下季度|下一季|下一季度|下个季度|下個季度	document	quarter	1
point	当季|當季|当季度|當季度	earlier	quarter	0
point	前一季|前一季度	earlier	quarter	-1
point	首季|首季度	number	quarter	1	1
point	次季	number	quarter	2	2
point	末季	number	quarter	4	4
point	本月|本月份|这个月|這個月	document	month	0
point	上月|上月份|上个月|上個月	document	month	-1
point	上上月|上上个月|上上個月	document	month	-2
point	下月|下月份|下个月|下個月	document	month	1
point	当月|當月|同月|该月|該月	earlier	month	0
point	次月|翌月|下一月|下一个月|下一個月	earlier	month	1
point	前一月|前一个月|前一個月|上一月	earlier	month	-1
point	上旬	number	third	1	1
point	中旬	number	third	2	2
point	下旬	number	third	3	3
point	上中旬	number	third	1	2
point	中下旬	number	third	2	3
point	本周|本週|这周|這周|這週|本星期|这星期|這星期|这个星期|這個星期|本礼拜|本禮拜	document	week	0
point	上周|上週|上星期|上个星期|上個星期|上礼拜|上禮拜|上一周|上一週	document	week	-1
point	上上周|上上週|上上星期	document	week	-2
point	下周|下週|下星期|下个星期|下個星期|下礼拜|下禮拜|下一周|下一週	document	week	1
point	当周|當周|當週|该周|該周|該週	earlier	week	0
point	前一周|前一週|前一星期	earlier	week	-1
point	周|週|星期|礼拜|禮拜	weekday
point	今天|今日|今早|今晨|今晚|今夜|今午|今|即日|当前|當前|目前|现在|現在|现时|現時|眼下|如今|现今|現今|当下|當下|发稿|發稿|发稿时|發稿時	document	day	0
point	昨天|昨日|昨晚|昨夜|昨早|昨晨|昨午|昨|昨儿	document	day	-1
point	前天|前日|前晚|前夜	document	day	-2
point	大前天|大前日	document	day	-3
point	明天|明日|明早|明晨|明晚	document	day	1
point	后天|後天|后日|後日	document	day	2
point	当天|當天|当日|當日|当晚|當晚|同日|同一天|同一日|该日|該日|是日	earlier	day	0
point	次日|翌日|第二天|隔天|隔日|翌晨|次晨|翌晚	earlier	day	1
point	前一天|前一日|前一晚	earlier	day	-1
point	年初|岁初|歲初|开年|開年	start	year
point	年中	middle	year
point	年底|年末|岁末|歲末|年终|年終	end	year
point	月初	start	month
point	月中	middle	month
point	月底|月末|月杪	end	month
point	同期|同一时期|同一時期	same
point	期内|期內|期间|期間|报告期|報告期|报告期内|報告期內|该期间|該期間	earlier
edge	初|年初	start
edge	中	middle
edge	底|末|期末|年底|年末	end
clock	凌晨|清晨|早晨|早上|早间|早間|早|晨|拂晓|拂曉|上午|中午|正午|午间|午間|午前|午|下午|午后|午後|傍晚|黄昏|黃昏|晚上|晚间|晚間|晚|夜间|夜間|夜里|夜裡|夜晚|夜|深夜|午夜|半夜|子夜|零时|零時|早市|午市|早盘|早盤|午盘|午盤|夜盘|夜盤|尾盘|尾盤|盘中|盤中|盘后|盤後|盘前|盤前|收市|收市时|收市時|收盘|收盤|收盘时|收盤時|开市|開市|开盘|開盤|全天|全日
closing	以来|以來|来|來|起|开始|開始|起计|起計|以后|以後|之后|之後|后|後|至今|迄今	since
closing	为止|為止|止|前|之前|以前	until
closing	期间|期間|期内|期內|时期|時期|规划期间|規劃期間|规划期|規劃期|规划|規劃|计划期间|計劃期間|计划|計劃|内|內|之内|之內|里|裡|中|间|間|之间|之間|时|時|份|当中|當中|时间|時間	neutral
length	近|最近|过去|過去|过去的|過去的|近这|近這	past
length	今后|今後|未来|未來|今后的|今後的|未来的|未來的|接下来|接下來|接下来的|接下來的	future
length	连续|連續|短短|历时|歷時|长达|長達|这|這|那|首|头|頭|前|之前|随后|隨後|此后|此後|在|分|不到	neutral
plan	一五	number	year	1953	1957
plan	二五	number	year	1958	1962
plan	三五	number	year	1966	1970
plan	四五	number	year	1971	1975
plan	五五	number	year	1976	1980
plan	六五	number	year	1981	1985
plan	七五	number	year	1986	1990
plan	八五	number	year	1991	1995
plan	九五	number	year	1996	2000
plan	十五	number	year	2001	2005
plan	十一五	number	year	2006	2010
plan	十二五	number	year	2011	2015
plan	十三五	number	year	2016	2020
plan	十四五	number	year	2021	2025
plan	十五五	number	year	2026	2030
vague	近年|近年来|近年來|几年来|幾年來|数年来|數年來|几十年来|幾十年來|几个月来|幾個月來|几天来|幾天來|多月来|多月來|多日来|多日來|近些年|近些年来|近些年來|近几年|近幾年|近几年来|近幾年來|近日|近期|日前|最近|近来|近來|多年来|多年來|历年|歷年|历年来|歷年來|上期|上一期|前期|此前|早前|以往|过往|過往|原来|原來|当时|當時|不久前|不久前的|未来|未來|过去|過去|此次|将来|將來
"""#
}
