/// Puts sentences together from the phrases of local news.
struct SentenceWriter {
  var random: SplitMix

  /// A county that is nowhere.
  private mutating func place() -> String {
    let first = "青云河石松柳白梅泉龙沙溪桃兰玉金清平安宁长永新东西南北".map(String.init)
    let second = "山川水湖河江州原城陵台岭峰岗湾港桥林阳源".map(String.init)
    return random.element(of: first) + random.element(of: second)
      + random.element(of: ["县", "市", "区", "镇", "乡", "州"])
  }

  mutating func title() -> String {
    place() + random.element(of: Phrases.themes) + random.element(of: Phrases.headlines)
  }

  /// Three to six sentences; half of them have a figure.
  mutating func paragraph() -> String {
    (0..<random.number(in: 3...6)).map { _ in
      random.number(in: 0...1) == 0 ? plainSentence() : figureSentence()
    }.joined()
  }

  private mutating func plainSentence() -> String {
    let opening = random.element(of: Phrases.openings)
    return "\(opening)\(place())\(random.element(of: Phrases.actions))"
      + "\(random.element(of: Phrases.objects))，\(random.element(of: Phrases.manners))"
      + "\(random.element(of: Phrases.purposes))，\(place())\(random.element(of: Phrases.results))。"
  }

  private mutating func figureSentence() -> String {
    let subject = place()
    let indicator = random.element(of: Phrases.indicators)
    let time = random.element(of: Phrases.times)
    var sentence = "\(time)，\(subject)\(indicator.name)达\(amount())\(indicator.unit)"
    if random.number(in: 0...2) > 0 {
      let direction = random.element(of: ["增长", "下降", "提高", "回落"])
      sentence += "，\(random.element(of: ["同比", "环比", "比上年"]))\(direction)\(decimal(0...39))%"
    }
    if random.number(in: 0...2) == 0 {
      sentence += "，占\(place())的\(decimal(1...98))%"
    }
    return
      "\(sentence)，\(random.element(of: Phrases.manners))\(random.element(of: Phrases.purposes))。"
  }

  private mutating func amount() -> String {
    let bound = random.element(of: ["", "", "", "", "近", "约", "超过", "逾"])
    switch random.number(in: 0...4) {
    case 0: return bound + "\(random.number(in: 2...9999))"
    case 1: return bound + decimal(1...999)
    case 2: return bound + decimal(1...999) + "万"
    case 3: return bound + decimal(1...99) + "亿"
    default: return bound + random.element(of: ["三千二百", "五百", "十二万", "两千", "八十六", "四百五十"])
    }
  }

  private mutating func decimal(_ whole: ClosedRange<Int>) -> String {
    "\(random.number(in: whole)).\(random.number(in: 1...9))"
  }
}
