/// Names of actors among the words of a clause: places, bodies, pronouns, persons, people.
enum ActorName {
  /// Whether a word ends a name: 酒钢|公司, 芦湾|市, 我国; not 建成|区, 跨|省, nor inside a quotation.
  static func isName(_ index: Int, in words: [ClauseWord], from start: Int) -> Bool {
    guard ClauseWordKinds.names.contains(words[index].kind) else { return false }
    if words[index].kind == .placeSuffix {
      guard index > start, words[index - 1].end == words[index].start else { return false }
      let before = words[index - 1]
      // Names of places have two characters or more.
      guard
        before.kind == .place
          || before.kind.isOne(of: [.text, .person]) && (6...12).contains(before.end - before.start)
      else { return false }
    }
    if words[index].kind == .person {
      // 巴黎世锦赛: what no table knows is a name only at the start, or behind what it is.
      guard
        index == start
          || words[index - 1].kind.isOne(of: [
            .people, .noun, .organisation, .place, .conjunction, .list,
          ])
      else { return false }
    }
    // 来自|拉萨|的姑娘, 面向|全国|招聘: whence or to whom; but 在|全国.
    if index > 0, words[index - 1].kind == .preposition, words[index - 1].range.count == 6 {
      return false
    }
    if words[index].kind == .pronoun, index > start, words[index - 1].kind != .place {
      return false
    }
    var depth = 0
    for before in start..<index {
      switch words[before].kind {
      case .openQuote, .openBracket: depth += 1
      case .closeQuote, .closeBracket: depth -= 1
      default: break
      }
    }
    // 39个县（市、|区）: in a bracket that opens before.
    if depth == 0, index + 1 < words.count, words[index + 1].kind == .closeBracket { return false }
    return depth <= 0
  }

  /// Who acts where a verb follows, though no table knows the name.
  static func isActor(_ topic: Range<Int>, in words: [ClauseWord], _ bytes: [UInt8]) -> Bool {
    isPeople(topic, in: words) || isOffice(topic, in: words, bytes)
      || isTitle(topic, in: words, bytes)
      || isFacility(topic, in: words, bytes) || isLatin(topic, in: words, bytes)
      // 国家|加大支持, not 国家|级
      || topic.count == 1
        && ClaimWords.standard.contains(.state, words[topic.lowerBound].range, in: bytes)
  }

  /// People by what they are, where they open a clause: 国有企业|在外贸领域.
  static func isPeople(_ topic: Range<Int>, in words: [ClauseWord]) -> Bool {
    topic.last.map { words[$0].kind == .people } ?? false
  }

  /// A body whose name no table knows, by its last character: 消防處, 襄樊市国税局, 省|财政.
  static func isOffice(_ topic: Range<Int>, in words: [ClauseWord], _ bytes: [UInt8]) -> Bool {
    guard let last = topic.last, words[last].kind.isOne(of: [.text, .noun]), topic.count <= 3
    else { return false }
    let isOwned = topic.count == 2 && words[topic.lowerBound].kind == .placeSuffix
    let start = isOwned ? topic.lowerBound : last
    return NameLexicon.standard.isBody(
      Int(words[start].start)..<Int(words[last].end),
      in: bytes
    )
  }

  /// Something built or dug, by its last word: 朔岭光伏基地, 项目.
  static func isFacility(_ topic: Range<Int>, in words: [ClauseWord], _ bytes: [UInt8]) -> Bool {
    guard let last = topic.last, words[last].kind.isOne(of: [.text, .noun]), topic.count <= 4
    else { return false }
    // 光伏|場: what it is may be two words.
    let isEnd =
      last > topic.lowerBound && words[last].range.count <= 6
      && words[last - 1].kind.isOne(of: [.text, .noun]) && words[last - 1].end == words[last].start
    let range = Int(words[isEnd ? last - 1 : last].start)..<Int(words[last].end)
    return NameLexicon.standard.isFacility(range, in: bytes)
      && (topic.count == 1 || !NameLexicon.standard.isProject(range, in: bytes))
  }

  /// 《条例》: what is written by its title, which says and has things itself.
  static func isTitle(
    _ topic: Range<Int>,
    in words: [ClauseWord],
    _ bytes: [UInt8]
  ) -> Bool {
    guard topic.count > 2, let first = topic.first, let last = topic.last else { return false }
    return words[first].kind == .openQuote && words[last].kind == .closeQuote
      && UTF8Scan.scalar(in: bytes, at: Int(words[first].start)) == 0x300A  // 《
  }

  /// IBM, OpenAI: a word of Latin letters is a firm that acts, where it is not known for another thing.
  static func isLatin(_ topic: Range<Int>, in words: [ClauseWord], _ bytes: [UInt8]) -> Bool {
    guard topic.count == 1, let word = topic.first, words[word].kind == .text else { return false }
    let range = words[word].range
    return (3...30).contains(range.count)
      && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[range.lowerBound])
      && bytes[range].allSatisfy { $0 < 0x80 }
      && !ClaimWords.standard.contains(.abbreviation, range, in: bytes)
  }

  /// The name in a topic with what belongs to it: 墨西哥和委内瑞拉, 阿根廷队|球员|梅西; `nil` without
  /// a name.
  static func extent(
    in topic: Range<Int>,
    of words: [ClauseWord],
    _ bytes: [UInt8]
  ) -> Range<Int>? {
    guard var end = topic.first(where: { isName($0, in: words, from: topic.lowerBound) }) else {
      return nil
    }
    // 深化与中核四〇四公司: what stands before a conjunction must be a name itself.
    var start = topic.lowerBound
    if let mark = (topic.lowerBound..<end).last(where: { isJoint(words[$0].kind) }) {
      start = mark + 1
    }
    // 争创|庐山: what no table knows before a place is rather a verb.
    if words[end].kind == .place, (start..<end).allSatisfy({ words[$0].kind == .text }) {
      start = end
    }
    let tail: ClauseWordKinds = [.people, .person, .organisation, .place, .traded]
    while end + 1 < topic.upperBound {
      if isName(end + 1, in: words, from: start) || tail.contains(words[end + 1].kind) {
        end += 1
      } else if isDistrict(behind: end, in: words, topic) {
        // 安顺市|西秀|区|检察院
        end += 2
      } else if words[end].kind != .pronoun, task.contains(words[end + 1].kind),
        !ClaimWords.standard.begins(.whole, words[end].range, in: bytes),
        let body = body(after: end, in: topic, of: words, bytes)
      {
        // 美国|国家公路交通安全|管理局
        end = body
      } else if let owned = owned(after: end, in: topic, of: words, bytes) {
        end = owned
      } else if let close = quoted(after: end, in: topic, of: words) {
        end = close
      } else if end + 2 < topic.upperBound,
        isJoint(words[end + 1].kind) || words[end + 1].kind == .of,
        isName(end + 2, in: words, from: end + 2) || words[end + 1].kind == .of
      {
        end += 2
      } else if end + 3 < topic.upperBound, isJoint(words[end + 1].kind),
        words[end + 2].kind == .text, words[end + 3].kind == .organisation
      {
        // 嘉峪关|和|酒钢|集团
        end += 3
      } else {
        break
      }
    }
    return start..<(end + 1)
  }

  /// 安顺|市|西秀|区: a part of a place that no table knows.
  private static func isDistrict(
    behind end: Int,
    in words: [ClauseWord],
    _ topic: Range<Int>
  ) -> Bool {
    end + 2 < topic.upperBound && words[end].kind == .placeSuffix && words[end + 1].kind == .text
      && (6...9).contains(words[end + 1].range.count) && words[end + 2].kind == .placeSuffix
      && words[end].end == words[end + 1].start && words[end + 1].end == words[end + 2].start
  }

  /// 美国|国家公路交通安全|管理局: a place with a body behind its task.
  private static func body(
    after end: Int,
    in topic: Range<Int>,
    of words: [ClauseWord],
    _ bytes: [UInt8]
  ) -> Int? {
    var next = end + 1
    var last: Int?
    while next < topic.upperBound, next - end <= longestTask,
      task.contains(words[next].kind), words[next].start == words[next - 1].end
    {
      // 云岭|万平口景区, 金砖|创新|基地|促成
      if isSiteOrEvent(Int(words[end].end)..<Int(words[next].end), bytes) { last = next }
      next += 1
    }
    guard next < topic.upperBound, words[next].start == words[next - 1].end else { return last }
    // 中国|创新药|行业; but 熊队|总|教练 is a person.
    let isTrade =
      words[next].kind == .people
      && ClaimWords.standard.contains(.trade, words[next].range, in: bytes)
    return isTrade || words[next].kind == .organisation ? next : last
  }

  /// Whether the words behind a place are what stands or takes place there: 万平口景区, 国际进口博览会.
  private static func isSiteOrEvent(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    range.count > 6 && ClaimWords.standard.ends(.competition, range, in: bytes)
      || ClaimWords.standard.ends(.fair, range, in: bytes)
      || NameLexicon.standard.isSite(range, in: bytes)
  }

  /// What a body's task is made of.
  private static var task: ClauseWordKinds { [.noun, .text, .action, .event] }

  /// How many words a body's task has at most.
  static let longestTask = 4

  /// For whom an official speaks, of whom the words tell: 柳源队|总教练|洪一中.
  static func body(
    spokenForBy official: Range<Int>,
    of words: [ClauseWord],
    _ bytes: [UInt8]
  ) -> Range<Int> {
    var body = official
    if body.count > 2, words[body.upperBound - 1].kind == .person,
      ClaimWords.standard.ends(.official, words[body.upperBound - 2].range, in: bytes)
    {
      body.removeLast()
    }
    while body.count > 1, words[body.upperBound - 1].kind == .people { body.removeLast() }
    return body
  }

  /// 集团|旗下|晶苑国际: what belongs to a name acts itself.
  private static func owned(
    after end: Int,
    in topic: Range<Int>,
    of words: [ClauseWord],
    _ bytes: [UInt8]
  ) -> Int? {
    guard end + 2 < topic.upperBound,
      ClaimWords.standard.contains(.belonging, words[end + 1].range, in: bytes)
    else { return nil }
    let named: ClauseWordKinds = [.text, .noun, .organisation, .people]
    var last = end + 1
    while last + 1 < topic.upperBound, words[last + 1].kind.isOne(of: named) { last += 1 }
    return last > end + 1 ? last : nil
  }

  /// 南京|“同创”|集团: a quoted name up to what it is.
  private static func quoted(
    after end: Int,
    in topic: Range<Int>,
    of words: [ClauseWord]
  ) -> Int? {
    guard end + 4 < topic.upperBound, words[end + 1].kind == .openQuote,
      words[end + 3].kind == .closeQuote,
      words[end + 4].kind.isOne(of: [.organisation, .people])
    else { return nil }
    return end + 4
  }

  private static func isJoint(_ kind: ClauseWord.Kind) -> Bool {
    kind == .conjunction || kind == .list
  }
}
