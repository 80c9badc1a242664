import Testing

@testable import Shuliang

/// What points back holds all of its noun.
@Suite struct PointedNamesTests {
  @Test(arguments: [
    // One character more.
    ("该地块面积3万平方米，成交价20亿元。", "3万平方米", "该地块"), ("该地块面积3万平方米，成交价20亿元。", "20亿元", "该地块"),
    ("该矿区储量达3亿吨。", "3亿吨", "该矿区"), ("該礦區儲量達3億噸。", "3億噸", "該礦區"),
    // One of a kind.
    ("这个团伙在网上搭建平台，注册会员遍布19个省份。", "19个", "这个团伙"), ("该项赛事总奖金70万英镑。", "70万英镑", "该项赛事"),
    ("这个村兴建了10间校舍。", "10间", "这个村"),
    ("这起安全责任事故发生后，伤者达30人。", "30人", "这起安全责任事故"),
    ("出事的这栋教学楼为4层24间教室，设有两个楼梯。", "两个", "这栋教学楼"),
    // What was done this time.
    ("此次监测覆盖8个省，记录到黑鹳120只。", "8个", "此次监测"), ("此次监测覆盖8个省，记录到黑鹳120只。", "120只", "此次监测"),
  ])
  func areWhole(text: String, figure: String, subject: String) {
    #expect(ReadClaims(text).subject(figure) == subject)
  }

  /// What points to a figure or a matter, and words apart, are no names.
  @Test(arguments: ["这个数字是去年", "该项问题是新的", "这种情况占", "这个，团伙是", "该站和块", "此次，监测覆盖8个"])
  func othersStayAsTheyAre(text: String) throws {
    let first = try #require(ClauseWordReader.words(of: Array(text.utf8)).first)
    let isName = first.kind.isOne(of: [.pronoun, .noun]) && first.range.count > 6
    #expect(!isName)
  }

  /// The first look at a word lets by every word of the lists that are asked for afterwards.
  @Test(arguments: ["pointing", "demonstrative", "thisTime"])
  func noWordOfTheListsIsPassedOver(list: String) {
    let rows = GeneratedTables.claims.description.split(separator: "\n").filter {
      $0.hasPrefix(list + "\t")
    }
    let words = rows.flatMap { $0.split(separator: "\t")[1].split(separator: "|") }
    #expect(!words.isEmpty)
    for word in words {
      let bytes = Array((word + "区").utf8)
      #expect(PointedNames.points(ClauseWord(.text, bytes.indices), bytes), "\(word)")
    }
  }
}
