// Generated from Sources/Shuliang/Tables/claims.tsv by `generate-tables`. Do not edit.
// swift-format-ignore-file

extension GeneratedTables {
  static let claims: StaticString = #"""
list	words
eventEnd	以来|以來|后|後|之前|时|時|期间|期間|之际
since	以来|以來
firm	公司|集团|集團|银行|銀行
firmMeant	该公司|該公司|公司|本公司|该集团|该行|該行|集团
ahead	今后|今後|未来|未來|明年|届时|屆時|后年|後年
planNoun	计划|計劃|规划建设|拟|擬
setEnd	之一|当中|當中|之中|中
service	开放|開放|营业|營業|值守|值班|服务|服務|在线|在線|不打|待命|热线|熱線
medal	金|银|铜|銀|銅|金牌|银牌|铜牌|銀牌|銅牌
everywhere	全国|全國
objectBefore	对|對|向|为|給|给|针对|針對|面向
placeBefore	在|于|於
numberEnd	数|數|数量|數量
ownedEnd	价|價|价格|價格|率|额|額|量|值|入|润|潤|益|数|數|资|資|本
time	上半年|下半年|周一|周二|周三|周四|周五|周六|十四五|十三五|十二五|十五五|十一五
"""#
}
