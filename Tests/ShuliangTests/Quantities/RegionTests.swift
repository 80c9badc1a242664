import Testing

@testable import Shuliang

@Suite struct RegionTests {
  private func region(_ text: String) -> Region {
    RegionTable.standard.region(of: Array(text.utf8))
  }

  @Test func simplifiedScriptIsTheMainlands() {
    #expect(region("全市新增学校18所，投资3亿元。") == .mainland)
    #expect(region("香港立法會") != .taiwan)
    #expect(region("") == .mainland)
    // Words of the Hong Kong press in a mainland report.
    #expect(region("香港特区政府发言人说，这个项目投资3亿元。") == .mainland)
  }

  @Test func wordsTellHongKongFromTaiwan() {
    #expect(region("特區政府與立法會討論這個項目") == .hongKong)
    #expect(region("行政院與立法院討論這個計畫，新臺幣") == .taiwan)
  }

  @Test func moneyFollowsTheRegion() {
    #expect(Figures.read("这个项目投资3亿元。") == ["3亿元 = 300000000 CNY currency"])
    #expect(Figures.read("特區政府為這個項目投資3億元。") == ["3億元 = 300000000 HKD currency"])
    #expect(Figures.read("行政院為這個計畫投資3億元。") == ["3億元 = 300000000 TWD currency"])
    #expect(Figures.read("行政院為這個計畫投資3億美元。") == ["3億美元 = 300000000 USD currency"])
  }

  @Test(arguments: [
    ("HK\t港\t6", "the weight '6' is not from 1 to 5"),
    ("HK\t港\tx", "the weight 'x' is not from 1 to 5"),
    ("JP\t中\t1", "the region 'JP' is none of HK, TW and CN"),
  ])
  func namesTheLineThatIsWrong(row: String, reason: String) {
    #expect(throws: TableError(table: "regions.tsv", line: 2, reason: reason)) {
      _ = try RegionTable("region\tmarker\tweight\n\(row)\n")
    }
  }

  @Test func theMainlandCountsOnlyWhereTheOthersAreSilent() throws {
    #expect(region("據新華社電，這個項目投資3億元。") == .mainland)
    #expect(region("據新華社電，立法會討論這個項目。") == .hongKong)
    let table = try RegionTable("region\tmarker\tweight\nTW\t乙乙\t2\nCN\t丁丁\t5\n")
    #expect(table.region(of: Array("這個丁丁".utf8)) == .mainland)
    #expect(table.region(of: Array("這個丁丁，乙乙".utf8)) == .taiwan)
  }

  @Test func theGreaterSumOfWeightsWins() throws {
    let table = try RegionTable("region\tmarker\tweight\nHK\t甲甲\t2\nTW\t乙乙\t3\nHK\t丙丙\t2\n")
    #expect(table.region(of: Array("這個甲甲，乙乙".utf8)) == .taiwan)
    #expect(table.region(of: Array("這個甲甲，丙丙，乙乙".utf8)) == .hongKong)
    // A marker counts once, however often it stands.
    #expect(table.region(of: Array("這個甲甲，甲甲，乙乙".utf8)) == .taiwan)
  }
}
