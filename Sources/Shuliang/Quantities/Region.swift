/// Where a text was written, as far as its money tells: 元 is another currency in Hong Kong and
/// in Taiwan than on the mainland.
public enum Region: String, Sendable, Hashable, CaseIterable {
  case mainland = "CN"
  case hongKong = "HK"
  case taiwan = "TW"

  /// The ISO 4217 code of plain 元.
  var currency: String {
    switch self {
    case .mainland: "CNY"
    case .hongKong: "HKD"
    case .taiwan: "TWD"
    }
  }

  /// The ISO 4217 code of a plain `$`.
  var dollar: String {
    switch self {
    case .mainland: "USD"
    case .hongKong: "HKD"
    case .taiwan: "TWD"
    }
  }
}

/// Tells the region of a text by its script and the words of `regions.tsv`.
struct RegionTable: Sendable {
  static let standard: RegionTable = {
    do {
      return try RegionTable(GeneratedTables.regions.description)
    } catch {
      fatalError("\(error)")  // Checked when it was generated.
    }
  }()

  /// The markers; a value indexes `weights`.
  private let markers: ScalarTrie
  /// Positive for Hong Kong, negative for Taiwan, 0 for the mainland.
  private let weights: [Int]
  /// Common characters that only one of the scripts has.
  private static let traditional = ScalarBitmap(
    """
    個們來時會國對說過還後長開動學經發點體無與門車東義業見為這億萬電產報現價標賣買單區樓線網\
    級給統續歲題頭類願顯風馬驗魚麗黨齊齡遠運達選邊郵鄉釋錢鐵銀錄際陽陳隊階險隨雙難預領頻額騰\
    師幣廣應歷傷備債優團圍圖場壓執將專導島嶺幫庫廠廳張徑態慶憲戰擊擴擬據擇擔損換攝敗數斷暫書\
    術極構樂樹橋機檢權殘殺氣決沒況測溝減滿漲漸濟灣災煙熱營獎獨獲環療監盤眾礙礦禮種稅穩競筆節\
    範築簡簽糧紀純納紙組結絕綠緊編縣縮總績織繼罰罷聯聲職聽臨舉興舊艦藝蘇處號裝規視親覺觀計訂\
    訊訓設許診評試話該詳認語誤課調談請諸謀證識譯議護讓負財貨販貧責貴費賀資賽贊跡軍輕較載輪輸\
    轉農適遲鎮錯鏈關闊陣陸陰離雜響項順須頓顆飲飾養館駐騎驅魯鮮麥滬衞佔
    """
  )
  private static let simplified = ScalarBitmap(
    """
    个们来时会国对说过还后长开动学经发点体无与门车东义业见为这亿万电产报现价标卖买单区楼线网\
    级给统续岁题头类愿显风马验鱼丽党齐龄远运达选边邮乡释钱铁银录际阳陈队阶险随双难预领频额腾\
    师币广应历伤备债优团围图场压执将专导岛岭帮库厂厅张径态庆宪战击扩拟据择担损换摄败数断暂书\
    术极构乐树桥机检权残杀气决没况测沟减满涨渐济湾灾烟热营奖独获环疗监盘众碍矿礼种税稳竞笔节\
    范筑简签粮纪纯纳纸组结绝绿紧编县缩总绩织继罚罢联声职听临举兴旧舰艺苏处号装规视亲觉观计订\
    讯训设许诊评试话该详认语误课调谈请诸谋证识译议护让负财货贩贫责贵费贺资赛赞迹军轻较载轮输\
    转农适迟镇错链关阔阵陆阴离杂响项顺须顿颗饮饰养馆驻骑驱鲁鲜麦沪
    """
  )

  init(_ text: String) throws(TableError) {
    let table = try TSVTable(
      name: "regions.tsv",
      text: text,
      columns: ["region", "marker", "weight"]
    )
    var entries: [(key: [UInt8], value: Int)] = []
    var weights: [Int] = []
    for row in table.rows {
      guard let weight = Int(row["weight"]), (1...5).contains(weight) else {
        throw table.error(row, "the weight '\(row["weight"])' is not from 1 to 5")
      }
      entries.append((Array(row["marker"].utf8), weights.count))
      switch Region(rawValue: row["region"]) {
      case .hongKong: weights.append(weight)
      case .taiwan: weights.append(-weight)
      case .mainland: weights.append(0)
      case nil: throw table.error(row, "the region '\(row["region"])' is none of HK, TW and CN")
      }
    }
    markers = ScalarTrie(entries)
    self.weights = weights
  }

  /// The region a text was written in. O(n).
  ///
  /// Simplified script is the mainland's. In traditional script each marker counts once, however
  /// often it stands; without one, and where both sides weigh the same, it is Hong Kong's. A
  /// marker of the mainland counts only where the others weigh less than two.
  func region(of bytes: [UInt8]) -> Region {
    guard RegionTable.isTraditional(bytes) else { return .mainland }
    var score = 0
    var isMainland = false
    var seen: Set<Int> = []
    var offset = 0
    while offset < bytes.count {
      if let match = markers.longestMatch(in: bytes, at: offset) {
        if seen.insert(match.value).inserted { score += weights[match.value] }
        if weights[match.value] == 0 { isMainland = true }
        offset += match.length
      } else {
        offset += UTF8Scan.length(ofLead: bytes[offset])
      }
    }
    if isMainland, abs(score) < 2 { return .mainland }
    return score < 0 ? .taiwan : .hongKong
  }

  private static func isTraditional(_ bytes: [UInt8]) -> Bool {
    let text = bytes.span
    let (traditional, simplified) = (traditional, simplified)
    var balance = 0
    var offset = 0
    // Scalars of three bytes up to here are all there.
    let end = text.count - 2
    while offset < end {
      let lead = text[unchecked: offset]
      guard lead & 0xF0 == 0xE0 else {
        offset &+= UTF8Scan.length(ofLead: lead)
        continue
      }
      balance &+= traditional.count(text, at: offset) &- simplified.count(text, at: offset)
      // Clear enough: the rest of a long text needs no look.
      if UInt(bitPattern: balance &+ 30) > 60 { break }
      offset &+= 3
    }
    return balance > 0
  }
}
