/// What a Han character can be in the rules of `.news`, beside a character of a word.
struct CharacterRoles: OptionSet, Sendable {
  let rawValue: UInt16

  /// A digit or magnitude of a numeral.
  static let numeral = CharacterRoles(rawValue: 1 << 0)
  /// Closes words of two characters and more: 化 in 现代化, 市 in 上海市.
  static let suffix = CharacterRoles(rawValue: 1 << 1)
  /// A word by itself more often than a part of an unknown one: particles, pronouns, adverbs.
  static let function = CharacterRoles(rawValue: 1 << 2)
  /// Counts things after a numeral: 位 in 一位.
  static let classifier = CharacterRoles(rawValue: 1 << 3)
  /// Counts before a classifier: 一, 几.
  static let count = CharacterRoles(rawValue: 1 << 4)
  /// An adverb that a lexicon joins with the verb behind it: 也 in 也是.
  static let adverb = CharacterRoles(rawValue: 1 << 5)
  /// What such an adverb is joined with: 是 in 也是.
  static let afterAdverb = CharacterRoles(rawValue: 1 << 6)
  /// Spells foreign names.
  static let spelling = CharacterRoles(rawValue: 1 << 7)
  /// An ideograph.
  static let han = CharacterRoles(rawValue: 1 << 8)
  /// Begins a word that a rule looks at by its characters: 第 of 第一位, 主 of 主义, 不 of 不是.
  static let opener = CharacterRoles(rawValue: 1 << 9)
  /// Ends such a word: 的, 了.
  static let closer = CharacterRoles(rawValue: 1 << 10)
  /// A mark that is joined with its like, or is the sign of a number.
  static let mark = CharacterRoles(rawValue: 1 << 11)
  /// Stands in a number beside numerals: 点 of 三点五, 年 of 二〇〇一年.
  static let numberPart = CharacterRoles(rawValue: 1 << 12)

  /// The roles of each character of the Basic Multilingual Plane.
  static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0x10000)
    for scalar in 0x3400...0x9FFF { table[scalar] = CharacterRoles.han.rawValue }
    for (role, characters) in members {
      for scalar in characters.unicodeScalars where scalar.value < 0x10000 {
        table[Int(scalar.value)] |= role.rawValue
      }
    }
    return table
  }()

  @inline(__always)
  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A character that is hardly ever a word by itself.
  @inline(__always) var isFree: Bool {
    rawValue & (CharacterRoles.han.rawValue | CharacterRoles.function.rawValue)
      == CharacterRoles.han.rawValue
  }
}

extension CharacterRoles {
  /// The characters of each role, simplified and traditional.
  private static let members: [(CharacterRoles, String)] = [
    (.numeral, "○〇零一二三四五六七八九十百千万萬亿億两兩"),
    (
      .suffix,
      """
      化会會性者区區市省县縣院部税稅局力员員业業军軍率长長权權机機额額法馆館湖室队隊厂廠站生费費量族型\
      赛賽厅廳街度岛島品团團书書制製观觀派奖獎界州社级級村乡鄉证證河价價人
      """
    ),
    (
      .function,
      """
      的了在是和有不也就都要会會能可以上下中为為与與及或而且但把被将將对對从從向到由给給于於并並很更最太又再还還\
      这這那該该其此每各某我你他她它们們之所等来來去过過着著得地没沒无無非说說则則乃即若如因跟比按据據除让讓使令\
      叫请請做作者人年月日时時一二三四五六七八九十百千万萬亿億两兩几幾第多少大小新老男女前后後内內外里裡间間个個\
      已讯訊名條条較较次好首送用同余餘原只均位走占佔却卻仅僅曾未约約至往先赴批棵回半届屆句元起称稱想看见見吃住問问受靠\
      便才刚剛正共仍且亦既虽雖吗嗎呢吧啊呀哦嘛咱您谁誰哪怎何己别別甚挺越愈凡拿凭憑朝距自打连連替往沿
      """
    ),
    (
      .classifier,
      """
      位次种種条條项項批片支份件名家届屆场場座所部段道根张張句步间間群幅篇对對双雙声聲只隻棵株套辆輛艘架台臺颗顆粒\
      块塊堆栋棟层層门門首封笔筆股番遍趟阵陣顿頓排列代辈輩周週岁歲米元角匹尊枚把杯瓶桶箱袋盒本册冊卷款副顶頂扇盏盞\
      朵串滴艇
      """
    ),
    (.count, "一二两兩三四五六七八九十几幾数數多半"),
    (.numberPart, "点點多余餘分之年月日时時"),
    (.opener, "第主不是的有中年人"),
    (.closer, "的了"),
    (.mark, "‒–—―‥…─－−＋"),
    (.adverb, "也就都更又并並很最"),
    (.afterAdverb, "是要有会會能可在不大多新好小少強强"),
    (
      .spelling,
      """
      阿埃艾爱愛安奥奧巴贝貝比彼宾賓波伯博布查达達德迪蒂杜多恩尔爾法菲费費弗佛夫福盖蓋戈格古哈海汉漢豪赫霍基吉加\
      贾賈杰傑金卡凯凱柯科克肯库庫拉莱萊赖賴兰蘭朗劳勞勒雷里丽麗利列林琳留卢盧鲁魯路伦倫罗羅洛马馬玛瑪迈邁曼梅门門\
      蒙米莫姆穆纳納内內尼涅宁寧诺諾欧歐帕佩皮普奇齐齊乔喬切丘让讓热熱日瑞若萨薩塞桑森沙山圣聖史什斯司苏蘇索塔泰坦\
      汤湯特提廷图圖托瓦万萬威韦韋维維魏温溫文沃乌烏吾伍西希锡錫夏谢謝辛休逊遜雅亚亞扬揚耶叶葉伊易因英尤约約泽澤扎詹\
      芝茨兹茲佐顿頓林
      """
    ),
  ]
}
