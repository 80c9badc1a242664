// Generated from Sources/Shuliang/Tables/classifiers.tsv by `generate-tables`. Do not edit.
// swift-format-ignore-file

extension GeneratedTables {
  static let classifiers: StaticString = #"""
classifier	variants	group	use
个	個|箇	individual	any
件		individual	any
只	隻	individual	any
条	條	individual	any
枚		individual	any
张	張	individual	any
支		individual	any
枝		individual	any
把		individual	any
根		individual	any
颗	顆	individual	any
粒		individual	any
片		individual	any
面		individual	any
台	臺|檯	individual	any
套		individual	any
架		individual	any
座		individual	any
口		individual	any
具		individual	any
顶	頂	individual	any
盏	盞	individual	any
扇		individual	any
幅		individual	any
幢		individual	any
尊		individual	any
杆	桿	individual	any
柄		individual	any
朵		individual	any
滴		individual	any
缕	縷	individual	any
撮		individual	any
处	處|処	individual	any
桩	樁	individual	any
档	檔	individual	any
门	門	individual	any
挺		individual	any
副		individual	any
床		individual	any
领	領	individual	figures
袭	襲	individual	any
贴	貼	individual	any
挂	掛	individual	any
串		individual	any
圈		individual	any
环	環	individual	figures
节	節	individual	any
截		individual	any
段		individual	any
丸		individual	any
锭	錠	individual	any
饼	餅	individual	any
颗粒	顆粒	individual	any
发	發	individual	figures
弯	彎	individual	figures
道		individual	any
轮	輪	individual	any
盘	盤	individual	any
团	團	individual	any
丝	絲	individual	figures
眼		individual	figures
记	記	individual	figures
种	種	kind	any
类	類	kind	any
样	樣	kind	any
款		kind	any
型号	型號	kind	any
品种	品種	kind	any
品类	品類	kind	any
式样	式樣	kind	figures
门类	門類	kind	any
大类	大類	kind	any
小类	小類	kind	any
中类	中類	kind	any
类别	類別	kind	any
种类	種類	kind	any
亚类	亞類	kind	any
单项	單項	kind	any
款式		kind	any
大件		kind	figures
小件		kind	figures
单品	單品	kind	figures
色		kind	figures
式		kind	figures
属	屬	kind	figures
纲	綱	kind	figures
维	維	kind	figures
类型	類型	kind	figures
档次	檔次	kind	figures
规格	規格	kind	figures
机型	機型	kind	figures
物种	物種	kind	figures
科		kind	figures
味		kind	figures
阶	階	kind	figures
工种	工種	kind	figures
语种	語種	kind	figures
菜系		kind	figures
病种	病種	kind	figures
税种	稅種	kind	figures
险种	險種	kind	figures
行业	行業	kind	figures
人		person	any
名		person	any
位		person	any
员	員	person	figures
丁		person	figures
户	戶|戸	person	any
代		person	figures
辈	輩	person	any
拨	撥	person	any
伙	夥	person	any
帮	幫	person	any
代人		person	any
辈人	輩人	person	any
拨人	撥人	person	any
伙人	夥人	person	any
口人		person	any
名额	名額	person	any
员额	員額	person	any
口子		person	any
男		person	figures
女		person	figures
死		person	figures
伤	傷	person	figures
轻伤	輕傷	person	figures
重伤	重傷	person	figures
亡		person	figures
胎		person	figures
娃		person	figures
童		person	figures
兵		person	figures
军	軍	person	figures
营	營	person	figures
连	連	person	figures
排		person	figures
生		person	figures
批		collective	any
组	組	collective	any
队	隊	collective	figures
对	對	collective	any
双	雙	collective	any
列		collective	any
行		collective	figures
丛	叢	collective	any
簇		collective	any
捆		collective	any
束		collective	any
打		collective	figures
摞		collective	any
沓		collective	any
堆		collective	any
垛		collective	any
窝	窩	collective	any
笼	籠	collective	any
班		collective	any
梯队	梯隊	collective	any
班子		collective	any
令		collective	figures
扎	紮	collective	any
堂		collective	any
刀		collective	figures
匝		collective	any
箩	籮	collective	any
团队	團隊	collective	figures
小组	小組	collective	figures
班组	班組	collective	figures
队伍	隊伍	collective	figures
方面		collective	any
党	黨	collective	figures
派		collective	figures
姓		collective	figures
族		collective	figures
大队	大隊	collective	figures
中队	中隊	collective	figures
分队	分隊	collective	figures
军团	軍團	collective	figures
船队	船隊	collective	figures
车队	車隊	collective	figures
板块	板塊	collective	figures
方		collective	figures
支部		collective	figures
杯		container	any
瓶		container	any
罐		container	any
盒		container	any
箱		container	any
袋		container	any
包		container	any
筒		container	any
壶	壺	container	any
坛	罈|壇	container	any
缸		container	any
盆		container	any
碗		container	any
碟		container	any
勺		container	any
匙		container	any
篮	籃	container	any
筐		container	any
篓	簍	container	any
屉	屜	container	any
盅		container	any
听	聽	container	figures
瓢		container	any
匣		container	any
柜	櫃	container	any
抽屉	抽屜	container	any
车	車	container	any
船		container	any
卡车	卡車	container	any
托盘	托盤	container	any
板		container	figures
网	網	container	figures
兜		container	any
瓮	甕	container	any
钵	缽	container	any
集装箱	集裝箱	container	any
货柜	貨櫃	container	any
标箱	標箱	container	any
标准箱	標準箱|标准集装箱|標準集裝箱	container	any
自然箱		container	any
TEU		container	any
FEU		container	any
个标箱	個標箱	container	any
个标准箱	個標準箱	container	any
个标准集装箱	個標準集裝箱	container	any
个TEU	個TEU	container	any
个标准货柜	個標準貨櫃	container	any
标准货柜	標準貨櫃	container	any
标柜	標櫃	container	any
车皮	車皮	container	any
罐车	罐車	container	any
挑		container	figures
驮	馱	container	figures
池		container	figures
槽		container	figures
窑	窯	container	any
仓	倉	container	figures
库	庫	container	figures
舱	艙	container	any
锅	鍋	container	any
炉	爐	container	any
麻袋		container	any
背篓	背簍	container	any
包裹		container	any
吨袋	噸袋	container	any
塔		container	figures
斗车	斗車	container	any
炉次	爐次	container	any
场	場	event	any
次		event	any
起		event	any
宗		event	any
例		event	any
届	屆	event	any
回		event	any
轮次	輪次	event	any
趟		event	any
遍		event	any
场次	場次	event	any
期		event	any
餐		event	any
仗		event	figures
役		event	figures
波		event	figures
阵	陣	event	any
幕		event	any
出	齣	event	figures
席		event	any
桌		event	any
班次		event	any
趟次		event	any
案		event	any
单	單	event	any
笔	筆	event	any
通		event	figures
声	聲	event	any
程		event	any
批次		event	any
站		event	any
宗次		event	any
茬		event	any
拨次	撥次	event	any
波次		event	any
梯次		event	any
课	課	event	figures
连胜	連勝	event	any
连败	連敗	event	any
连冠	連冠	event	any
连霸	連霸	event	any
连板	連板	event	any
连阳	連陽	event	any
连阴	連陰	event	any
连跌	連跌	event	any
连涨	連漲	event	any
连升	連升	event	any
连降	連降	event	any
连快	連快	event	figures
连平	連平	event	figures
连庄	連莊	event	figures
连发	連發	event	figures
赛	賽	event	figures
震		event	figures
刑案		event	figures
命案		event	figures
议程	議程	event	figures
奖	獎	event	figures
奖项	獎項	event	figures
份		document	any
篇		document	any
本		document	any
册	冊	document	any
卷		document	any
页	頁	document	any
封		document	any
集		document	any
章		document	any
条款	條款	document	any
则	則	document	any
首		document	any
帧	幀	document	any
帖		document	any
题	題	document	any
项	項	document	any
句		document	any
字		document	any
词	詞	document	any
版		document	any
版面		document	any
辑	輯	document	any
讲	講	document	any
阕	闋|阙|闕	document	any
纸	紙	document	any
刊		document	any
票		document	any
单证	單證	document	any
部		document	any
函		document	any
件套		document	figures
笔画	筆畫|筆劃	document	any
划	劃	document	any
页次	頁次	document	any
画	畫	document	any
章回		document	any
章节	章節	document	figures
文		document	figures
书	書	document	figures
编	編	document	figures
图	圖	document	figures
照		document	figures
证	證	document	figures
问	問	document	figures
答		document	figures
字符	字元	document	figures
行代码	行代碼	document	figures
条文	條文	document	figures
片区	片區	place	figures
街区	街區	place	any
路段		place	any
站点	站點	place	any
地块	地塊	place	any
幅土地		place	any
幅地皮		place	any
断面	斷面	place	any
标段	標段	place	any
席位		place	any
泊位		place	any
车位	車位	place	any
床位		place	any
机位	機位	place	any
工位		place	any
学位	學位	place	any
铺	鋪	place	any
铺位	鋪位	place	any
摊	攤	place	any
摊位	攤位	place	any
档口	檔口	place	any
展位		place	any
井		place	any
孔		place	any
眼井		place	any
口井		place	any
孔井		place	any
工区	工區	place	any
票站		place	any
墓位		place	any
龛位	龕位	place	any
骨灰龛	骨灰龕	place	any
单元	單元	place	figures
基站		place	any
哨位		place	any
桩位	樁位	place	any
档位	檔位	place	any
厕位	廁位	place	any
厕格	廁格	place	any
停车位	停車位	place	any
仓位	倉位	place	any
箱位		place	any
柜位	櫃位	place	any
国	國	place	figures
省		place	figures
市		place	figures
县	縣	place	figures
镇	鎮	place	figures
乡	鄉	place	figures
村		place	figures
州		place	figures
盟		place	figures
旗		place	figures
区	區	place	figures
街道		place	figures
社区	社區	place	figures
巷		place	figures
路口		place	figures
桥	橋	place	figures
隧		place	figures
车站	車站	place	figures
港		place	figures
口岸		place	figures
机场	機場	place	figures
城市		place	figures
城		place	figures
市县	市縣	place	figures
县市	縣市	place	figures
县区	縣區	place	figures
区县	區縣	place	figures
县(市)	縣(市)|县（市）|縣（市）	place	figures
县(区)	縣(區)|县（区）|縣（區）	place	figures
县(市、区)	縣(市、區)|县（市、区）|縣（市、區）	place	figures
县市区	縣市區	place	figures
区(县)	區(縣)|区（县）|區（縣）	place	figures
市(州)	市（州）	place	figures
州(市)	州（市）	place	figures
省(市)	省（市）	place	figures
省(区)	省（区）|省(區)|省（區）	place	figures
省区	省區	place	figures
省市		place	figures
省份		place	figures
省区市	省區市	place	figures
省(区、市)	省（区、市）|省(區、市)|省（區、市）	place	figures
省市区	省市區	place	figures
州市		place	figures
市州		place	figures
地市		place	figures
地级市	地級市	place	figures
盟市		place	figures
旗县	旗縣	place	figures
师市	師市	place	figures
团场	團場	place	figures
镇街	鎮街	place	figures
乡镇	鄉鎮	place	figures
乡(镇)	鄉(鎮)|乡（镇）|鄉（鎮）	place	figures
镇(街)	镇（街）|鎮(街)|鎮（街）	place	figures
镇乡	鎮鄉	place	figures
村镇	村鎮	place	figures
村居		place	figures
村(居)	村（居）	place	figures
村(社区)	村（社区）|村(社區)|村（社區）	place	figures
村社		place	figures
行政村		place	figures
自然村		place	figures
建制村		place	figures
村屯		place	figures
屯		place	figures
洲		place	figures
海域		place	figures
岛	島	place	figures
峡	峽	place	figures
园	園	place	figures
园区	園區	place	figures
景区	景區	place	figures
国家	國家	place	figures
国家和地区	國家和地區	place	figures
国家(地区)	国家（地区）|國家(地區)|國家（地區）	place	figures
地区	地區	place	figures
国和地区	國和地區	place	figures
经济体	經濟體	place	figures
选区	選區	place	figures
网点	網點	place	figures
村民小组	村民小組	place	figures
邻	鄰	place	figures
区域	區域	place	figures
县域	縣域	place	figures
自治区	自治區	place	figures
自治州		place	figures
自治县	自治縣	place	figures
直辖市	直轄市	place	figures
屋邨		place	figures
邨		place	figures
庄	莊	place	figures
寨		place	figures
苏木	蘇木	place	figures
嘎查		place	figures
街镇	街鎮	place	figures
都道府县	都道府縣	place	figures
家		organisation	any
所		organisation	any
间	間	organisation	any
机构	機構	organisation	any
单位	單位	organisation	any
家次		organisation	any
部门	部門	organisation	any
部委		organisation	any
委		organisation	figures
委办局	委辦局	organisation	figures
司局		organisation	figures
厅局	廳局	organisation	figures
校		organisation	figures
院		organisation	figures
馆	館	organisation	figures
社		organisation	figures
厂	廠	organisation	figures
店		organisation	figures
门店	門店	organisation	figures
分店		organisation	figures
企业	企業	organisation	figures
企		organisation	figures
央企		organisation	figures
国企	國企	organisation	figures
民企		organisation	figures
房企		organisation	figures
车企	車企	organisation	figures
药企	藥企	organisation	figures
院校		organisation	figures
院所		organisation	figures
科研院所		organisation	figures
庙	廟	organisation	figures
寺		organisation	figures
宫	宮	organisation	figures
辆	輛	vehicle	any
艘		vehicle	any
列车	列車	vehicle	any
厢	廂	vehicle	any
车厢	車廂	vehicle	any
艇		vehicle	any
驾	駕	vehicle	figures
乘		vehicle	figures
航班		vehicle	any
班列		vehicle	any
班机	班機	vehicle	any
车卡	車卡	vehicle	any
编组	編組	vehicle	any
台套	臺套	vehicle	any
台(套)	臺(套)|台（套）|臺（套）	vehicle	any
套(台)	套(臺)|套（台）|套（臺）	vehicle	any
辆(台)	輛(臺)|辆（台）|輛（臺）	vehicle	any
台(辆)	臺(輛)|台（辆）|臺（輛）	vehicle	any
辆(次)	辆（次）|輛(次)|輛（次）	vehicle	any
辆(套)	辆（套）	vehicle	any
架(次)	架（次）	vehicle	any
艘(次)	艘（次）	vehicle	any
列(次)	列（次）	vehicle	any
机组	機組	vehicle	any
车组	車組	vehicle	any
舰	艦	vehicle	figures
舟		vehicle	figures
航线	航線	vehicle	figures
航点	航點	vehicle	figures
车道	車道	vehicle	any
轨	軌	vehicle	figures
星		vehicle	figures
箭		vehicle	figures
班车	班車	vehicle	figures
线路	線路	vehicle	figures
桨	槳	vehicle	figures
头	頭	animal	any
匹		animal	any
峰		animal	any
羽		animal	any
尾		animal	any
蹄		animal	any
头只	頭隻	animal	any
头(只)	頭(隻)|头（只）|頭（隻）	animal	any
只(头)	隻(頭)|只（头）|隻（頭）	animal	any
头份	頭份	animal	any
羽份		animal	any
羽只	羽隻	animal	any
只(羽)	隻(羽)|只（羽）|隻（羽）	animal	any
羽(只)	羽（只）|羽(隻)	animal	any
头(匹)	头（匹）	animal	any
标准头	標準頭	animal	any
猪单位	豬單位|猪当量	animal	any
羊单位	羊單位	animal	any
个羊单位	個羊單位	animal	any
牛单位	牛單位	animal	any
窝次	窩次	animal	any
株		plant	any
棵		plant	any
穗		plant	any
瓣		plant	any
茬次		plant	any
穴		plant	figures
蔸		plant	figures
芽		plant	figures
畦		plant	any
垄	壟	plant	any
枝条	枝條	plant	any
熟		plant	figures
丛株	叢株	plant	any
株(棵)	株（棵）	plant	any
株次		plant	any
苞		plant	figures
莢	荚	plant	figures
节位	節位	plant	figures
栋	棟	building	any
层	層	building	any
堵		building	any
榀		building	any
跨		building	figures
进	進	building	any
套(间)	套(間)|套（间）|套（間）	building	any
套(户)	套(戶)|套（户）|套（戶）	building	any
户(套)	戶(套)|户（套）|戶（套）	building	any
间(套)	間(套)|间（套）|間（套）	building	any
套间	套間	building	any
幢(栋)	幢（栋）	building	any
室		building	figures
厅	廳	building	figures
卫	衛	building	figures
厨	廚	building	figures
屋		building	figures
墙	牆	building	figures
坝	壩	building	figures
厕	廁	building	figures
亭		building	figures
层楼	層樓	building	figures
剂	劑	medical	any
针	針	medical	any
针次	針次	medical	any
剂次	劑次	medical	any
人份		medical	any
例次		medical	any
剂量	劑量	medical	any
服		medical	figures
疗程	療程	medical	any
个疗程	個療程	medical	any
病床		medical	any
付		medical	figures
床次		medical	any
床日		medical	any
例(次)	例（次）	medical	any
例(人)	例（人）	medical	any
支(瓶)	支（瓶）	medical	any
牙位		medical	any
台次	臺次	medical	any
确诊	確診	medical	figures
孕		medical	figures
价	價	medical	figures
联苗	聯苗	medical	figures
胞胎		medical	figures
住院日		medical	figures
球		sport	any
洞		sport	any
拳		sport	any
脚	腳	sport	any
回合		sport	any
个回合	個回合	sport	any
胜场	勝場	sport	any
连击	連擊	sport	figures
跤		sport	any
跳		sport	any
圈次		sport	any
枪	槍	sport	any
金		sport	any
银	銀	sport	any
铜	銅	sport	any
胜	勝	sport	figures
负	負	sport	figures
败	敗	sport	figures
投		sport	figures
罚	罰	sport	figures
安打		sport	figures
三振		sport	figures
保送		sport	figures
四坏	四壞	sport	figures
四坏球	四壞球	sport	figures
打点	打點	sport	figures
打数	打數	sport	figures
打席		sport	figures
自责分	自責分	sport	figures
自责	自責	sport	figures
失分		sport	figures
失误	失誤	sport	figures
局投球		sport	figures
全垒打	全壘打	sport	figures
轰	轟	sport	figures
盗垒	盜壘	sport	figures
盗	盜	sport	figures
垒	壘	sport	figures
垒打	壘打	sport	figures
出局		sport	figures
出局数	出局數	sport	figures
好球		sport	figures
坏球	壞球	sport	figures
救援		sport	figures
救援成功		sport	figures
中继点	中繼點	sport	figures
篮板	籃板	sport	figures
篮板球	籃板球	sport	figures
助攻		sport	figures
抢断	搶斷	sport	figures
抄截		sport	figures
盖帽	蓋帽	sport	figures
火锅	火鍋	sport	figures
阻攻		sport	figures
犯规	犯規	sport	figures
进球	進球	sport	figures
射门	射門	sport	figures
射正		sport	figures
角球		sport	figures
黄牌	黃牌	sport	figures
红牌	紅牌	sport	figures
黄	黃	sport	figures
红	紅	sport	figures
传球	傳球	sport	figures
传	傳	sport	figures
扑救	撲救	sport	figures
射		sport	figures
助		sport	figures
断	斷	sport	figures
帽		sport	figures
柏忌		sport	figures
博蒂		sport	figures
小鸟	小鳥	sport	figures
老鹰	老鷹	sport	figures
信天翁		sport	figures
奖牌	獎牌	sport	figures
金牌		sport	figures
银牌	銀牌	sport	figures
铜牌	銅牌	sport	figures
冠军	冠軍	sport	figures
冠		sport	figures
亚	亞	sport	figures
亚军	亞軍	sport	figures
季军	季軍	sport	figures
冠王		sport	figures
球队	球隊	sport	figures
大满贯	大滿貫	sport	figures
ACE		sport	figures
和棋		sport	figures
双误	雙誤	sport	figures
破发	破發	sport	figures
赛点	賽點	sport	figures
局点	局點	sport	figures
部分		part	any
环节	環節	part	any
步骤	步驟	part	any
节点	節點	part	any
维度	維度	part	any
层次	層次	part	any
层面	層面	part	any
挡	擋	part	any
步		part	any
等份		part	any
片段		part	any
边形	邊形	part	any
区段	區段	part	figures
段次		part	any
栏	欄	part	figures
格		part	figures
道次		part	any
项次	項次	part	any
分册	分冊	part	any
股		part	figures
手		part	figures
端		part	figures
翼		part	figures
体	體	part	figures
芯		part	figures
线程	線程	part	figures
通道		part	figures
极	極	part	figures
相		part	figures
冲程	衝程	part	figures
气门	氣門	part	figures
摄	攝	part	figures
链	鏈	part	figures
岗	崗	part	figures
职	職	part	figures
权	權	part	figures
税	稅	part	figures
险	險	part	figures
频段	頻段	part	figures
波段		part	figures
扇区	扇區	part	figures
孔位		part	figures
齿	齒	part	figures
课时	課時	time-like	any
学时	學時	time-like	any
工时	工時	time-like	any
机时	機時	time-like	any
台时	臺時	time-like	figures
台班	臺班	time-like	any
工日		time-like	any
人天		time-like	any
船天		time-like	any
晚		time-like	any
夜		time-like	any
旬		time-like	figures
任期		time-like	any
个任期	個任期	time-like	any
届次	屆次	time-like	any
个周期	個週期	time-like	any
学分	學分	time-like	any
岗次	崗次	time-like	any
期次		time-like	any
宵		time-like	figures
个晚上	個晚上	time-like	any
个夜晚	個夜晚	time-like	any
个下午	個下午	time-like	any
个上午	個上午	time-like	any
拍		time-like	figures
个通宵	個通宵	time-like	any
棍		action	any
鞭		action	any
掌		action	any
巴掌		action	any
耳光		action	any
炮		action	figures
响	響	action	figures
遭		action	any
点击	點擊	action	figures
反对	反對	action	figures
弃权	棄權	action	figures
赞成	贊成	action	figures
浏览	瀏覽	action	figures
点赞	點讚	action	figures
赞	讚	action	figures
转发	轉發	action	figures
评论	評論	action	figures
签	籤	action	figures
人次		compound	any
架次		compound	any
车次	車次	compound	any
艘次		compound	any
辆次	輛次	compound	any
标台	標臺	compound	any
标准台	標準臺	compound	any
客次		compound	any
件次		compound	any
户次	戶次	compound	any
只次	隻次	compound	any
条次	條次	compound	any
亩次	畝次	compound	any
频次	頻次	compound	any
航次		compound	any
列次		compound	any
组次	組次	compound	any
队次	隊次	compound	any
船次		compound	any
节次	節次	compound	any
部次		compound	any
套次		compound	any
册次	冊次	compound	any
位次		compound	any
处次	處次	compound	any
起次		compound	any
笔次	筆次	compound	any
单次	單次	compound	any
吨次	噸次	compound	any
头次	頭次	compound	figures
羽次		compound	any
份次		compound	any
张次	張次	compound	any
篇次		compound	any
桌次		compound	figures
间次	間次	compound	any
人公里		compound	any
人千米		compound	any
客公里		compound	any
旅客公里		compound	any
座公里		compound	any
座位公里		compound	any
可用座位公里		compound	any
可用座公里		compound	any
收费客公里	收費客公里	compound	any
可用吨公里	可用噸公里	compound	any
收入吨公里	收入噸公里	compound	any
换算吨公里	換算噸公里	compound	any
车公里	車公里	compound	any
列公里		compound	any
列车公里	列車公里	compound	any
车次公里	車次公里	compound	any
铺轨公里	鋪軌公里	compound	any
对公里	對公里	compound	any
芯公里		compound	any
纤芯公里	纖芯公里	compound	any
皮长公里	皮長公里	compound	any
杆公里	桿公里	compound	any
线路公里	線路公里	compound	any
沟公里	溝公里	compound	any
孔公里		compound	any
管程公里		compound	any
车道公里	車道公里	compound	any
单线公里	單線公里	compound	any
人(次)	人（次）	compound	any
户(次)	戶(次)|户（次）|戶（次）	compound	any
家(次)	家（次）	compound	any
家(个)	家（个）|家(個)|家（個）	compound	any
个(次)	个（次）|個(次)|個（次）	compound	any
项(次)	项（次）|項(次)|項（次）	compound	any
件(次)	件（次）	compound	any
件(套)	件（套）	compound	any
套(件)	套（件）	compound	any
台(件)	台（件）|臺(件)|臺（件）	compound	any
台件	臺件	compound	any
套(只)	套（只）|套(隻)	compound	any
套(组)	套（组）|套(組)|套（組）	compound	any
组(套)	组（套）|組(套)|組（套）	compound	any
场(次)	场（次）|場(次)|場（次）	compound	any
期(次)	期（次）	compound	any
起(次)	起（次）	compound	any
批(次)	批（次）	compound	any
个(项)	个（项）|個(項)|個（項）	compound	any
项(个)	项（个）|項(個)|項（個）	compound	any
处(座)	处（座）|處(座)|處（座）	compound	any
座(处)	座（处）|座(處)|座（處）	compound	any
座(个)	座（个）|座(個)|座（個）	compound	any
处(个)	处（个）|處(個)|處（個）	compound	any
个(处)	个（处）|個(處)|個（處）	compound	any
处(片)	处（片）|處(片)	compound	any
条(个)	条（个）|條(個)|條（個）	compound	any
条(段)	条（段）|條(段)|條（段）	compound	any
条(块)	条（块）|條(塊)	compound	any
人(家)	人（家）	compound	any
户(人)	户（人）|戶(人)|戶（人）	compound	any
件(项)	件（项）|件(項)|件（項）	compound	any
名(人)	名（人）	compound	any
名(次)	名（次）	compound	any
名(位)	名（位）	compound	any
所(个)	所（个）|所(個)|所（個）	compound	any
家(所)	家（所）	compound	any
个(家)	个（家）|個(家)|個（家）	compound	any
家(户)	家（户）|家(戶)	compound	any
篇(条)	篇（条）|篇(條)	compound	any
部(集)	部（集）	compound	any
册(件)	册（件）|冊(件)	compound	any
册(套)	册（套）	compound	any
支(队)	支（队）	compound	any
支(个)	支（个）	compound	any
人·天		compound	any
人·次		compound	any
人·日		compound	any
台·次		compound	any
件份		compound	any
注		other	any
身		other	any
土石方		other	any
方土		other	any
方水		other	any
方石		other	any
方混凝土		other	any
方木材		other	any
炷		other	any
炷香		other	any
标	標	other	figures
缗	緡	other	any
贯	貫	other	any
文钱	文錢	other	any
参	參	other	figures
号段	號段	other	figures
樘		individual	any
捧		individual	any
泼	潑	individual	any
轴	軸	individual	figures
窟		individual	figures
席次		place	any
顿	頓	event	any
块	塊	individual	any
基		building	figures
局		sport	any
战	戰	sport	figures
平		sport	figures
"""#
}
