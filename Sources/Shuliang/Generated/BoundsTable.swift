// Generated from Sources/Shuliang/Tables/bounds.tsv by `generate-tables`. Do not edit.
// swift-format-ignore-file

extension GeneratedTables {
  static let bounds: StaticString = #"""
word	variants	position	bound
近	将近|將近|接近	before	approximate
约	約|大约|大約|大概|几乎|幾乎	before	approximate
超	超过|超過|超逾|逾|突破|高于|高於|多于|多於|大于|大於	before	moreThan
过	過	beforeLarge	moreThan
上		beforeBare	moreThan
不低于	不低於|不少于|不少於|不小于|不小於|至少|最少	before	atLeast
不足	不到|不满|不滿|未满|未滿|未到|低于|低於|少于|少於|小于|小於	before	lessThan
不超过	不超過|不超|不逾|不高于|不高於|不多于|不多於|不大于|不大於|至多|最多|最高	before	atMost
余	餘|多	inside	moreThan
来	來	inside	approximate
多		after	moreThan
以上	及以上|或以上|含以上|（含）以上|(含)以上	after	atLeast
以下	及以下|或以下|以内|以內	after	atMost
左右	上下	after	approximate
附近	鄰近|邻近|临近|臨近|靠近|最近|新近|相近|远近|遠近|毗近|亲近|親近|贴近|貼近|走近|逼近	before	none
赶超	趕超|买超|買超|卖超|賣超|反超|远超|遠超|高超|入超|出超|英超|中超|西超	before	none
通过	通過|经过|經過|透过|透過|穿过|穿過|不过|不過|度过|度過|渡过|渡過|跨过|跨過|翻过|翻過|越过|越過|飞过|飛過|路过|路過|错过|錯過|见过|見過|做过|做過|来过|來過|去过|去過|有过|有過|当过|當過|胜过|勝過	beforeLarge	none
以上	之上|线上|線上|网上|網上|海上|路上|地上|天上|晚上|早上|史上|车上|車上|身上|手上|世上|场上|場上|会上|會上|马上|馬上|街上	beforeBare	none
节约	節約|预约|預約|合约|合約|签约|簽約|制约|制約|纽约|紐約|条约|條約|公约|公約|契约|契約|履约|履約|违约|違約|解约|解約|续约|續約|邀约|租约|租約|特约|特約	before	none
"""#
}
