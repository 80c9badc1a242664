// Generated from Sources/Shuliang/Tables/claims.tsv by `generate-tables`. Do not edit.
// swift-format-ignore-file

extension GeneratedTables {
  static let claims: StaticString = #"""
list	words
eventEnd	以来|以來|后|後|之前|时|時|期间|期間|之际
since	以来|以來
origin	来自|來自
manner	方式|形式|名义|名義|身份|手段
development	建设|建設|发展|發展|开发|開發|改革|治理|规划|規劃
bodyKind	机构|機構|学校|學校|单位|單位|院校|社团|社團|团体|團體
crew	团|團|队|隊|组|組|军|軍|队伍|隊伍|力量|志愿者|志願者|代表|人员|人員
firm	公司|集团|集團|银行|銀行
firmMeant	该公司|該公司|公司|本公司|该集团|该行|該行|集团
ahead	今后|今後|未来|未來|明年|届时|屆時|后年|後年
planNoun	计划|計劃|规划建设|拟|擬
setEnd	之一|当中|當中|之中|中
service	开放|開放|营业|營業|值守|值班|服务|服務|在线|在線|不打|待命|热线|熱線
medal	金|银|铜|銀|銅|金牌|银牌|铜牌|銀牌|銅牌
notSubject	全国|全國|本报|本報|我们|我們|他|她|我|大家
objectBefore	对|對|向|为|給|给|针对|針對|面向
placeBefore	在|于|於
numberEnd	数|數|数量|數量
ownedEnd	价|價|价格|價格|率|额|額|量|值|入|润|潤|益|数|數|资|資|本
time	上半年|下半年|周一|周二|周三|周四|周五|周六|十四五|十三五|十二五|十五五|十一五
anybody	他|她|我|你|银行|銀行|医院|醫院|学校|學校|小学|小學|中学|中學|大学|大學
everybody	居民|市民|群众|群眾|人口
pronoun	它
shown	此次|这次|這次|本次|今次|今届|今屆|本届|本屆|该|該
andOthers	等
something	一
index	指数|指數
priceVerb	涨|跌|漲|升|收涨|收跌|收漲|大涨|大跌
beingVerb	在|将|將
placeOpening	在
disposal	将
disposalPlace	摆|放|作为|纳入|列为|列入|融入|置于
future	将|將
exceeding	突破|超|达|達
consequence	让|讓|使|令
guess	估计|估計
expectation	预期|預期
accordingTo	按照|根据|根據|依照|按
plan	规划|規劃|计划|計劃|目标|目標
ability	能力
more	多
less	少
or	或
oneByOne	分别是|分別是
done	了
undergone	被|遭
quotedSpeaker	我们|我們|我|你|您|咱们|本人|自己|大家
paper	本报|本報
firmNoun	股份|控股|药业|藥業|证券|證券|传媒|傳媒|重工|生技|電能|綠能|绿能|半導體|半导体
whereabouts	沿江|沿海|沿线|沿線|沿岸|沿途|沿街|岸边|岸邊|江边|海边|路边|周边|周邊|附近海域
ranking	排名|名次|位次|总排名|排行
withinLength	分钟内|分鐘內|小时内|小時內|秒内|秒內|秒钟内|天内|天內|日内|日內
routeJoint	至|到
noTopic	做好|抓好|办好|辦好|搞好|用好|落实|落實|贯彻|貫徹|确保|確保|力争|力爭|争取|爭取|摆脱|擺脫|考虑|考慮|原定|原计划|原計劃|今明|包括|面对|面對|回顾|回顧|展望|总结|總結|进入|進入|迎来|迎來|刷新|创下|創下|符合|低于|低於|高于|高於|距离|距離|根据|根據|按照|经过|經過|总的来看|总体|探索
announcing	公告|公告称|公告稱|公布|公佈|公布称|公佈稱|披露|宣布|宣佈|发布公告称|發佈公告稱
announcer	公司|集团|集團|科技|股份|控股|电子|電子|生物|药业|藥業|医药|醫藥|能源|电器|電器|汽车|汽車|材料|环保|環保|软件|軟件|网络|網絡|传媒|傳媒|智能|光电|光電|半导体|半導體|重工|地产|地產|置业|置業|航空|商业银行|商業銀行
"""#
}
