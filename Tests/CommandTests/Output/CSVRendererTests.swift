import Foundation
import Testing

@testable import ShuliangCommand

@Suite struct CSVRendererTests {
  @Test(arguments: [
    (["a", "b"], "a,b\r\n"), ([""], "\r\n"), (["a,b", "c"], "\"a,b\",c\r\n"),
    (["他说\"好\""], "\"他说\"\"好\"\"\"\r\n"), (["一\n二", "三\r四"], "\"一\n二\",\"三\r四\"\r\n"),
    (["", "", ""], ",,\r\n"),
  ])
  func cellsAreQuotedWhereTheyMustBe(cells: [String], row: String) {
    var bytes: [UInt8] = []
    CSVRenderer.append(cells, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == row)
  }

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      {"id":"a,1","text":"他说：\\"增长12%\\"，增产30至40万吨。","day":"2024-05-01","head":"标题"}
      {"id":"b","text":"今年前三季度，城北区完成造林4.2万亩，森林覆盖率达38.6%，沿河步道也已经全线贯通，市民出门就能见绿。"}
      {"id":"c","text":"今年前三季度，城北区完成造林4.2万亩，森林覆盖率达38.6%，沿河步道也已经全线贯通，市民出门就能见绿。"}

      """,
      to: "a.jsonl"
    )
  }

  private func csv(_ options: String...) throws -> Data {
    var process = CommandProcess("extract", "a.jsonl", "-o", "out.csv", "--date-field", "day")
    process.arguments += ["--title-field", "head"] + options
    process.folder = folder
    #expect(try process.run().status == 0)
    return try Data(contentsOf: folder.url(of: "out.csv"))
  }

  @Test func aRowForEachRecord() throws {
    let text = String(decoding: try csv(), as: UTF8.self)
    let rows = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(rows.count == 6)
    #expect(rows.last == "")
    let names = rows[0].split(separator: ",")
    #expect(names.prefix(5) == ["id", "document", "date", "title", "start"])
    #expect(rows[1].contains(",\"a,1\",2024-05-01,标题,"))
    #expect(rows[1].contains("\"他说：\"\"增长12%\"\"，增产30至40万吨。\""))
    let cells = rows[3].split(separator: ",", omittingEmptySubsequences: false)
    #expect(cells.count == names.count)
    let row = Dictionary(uniqueKeysWithValues: zip(names.map(String.init), cells.map(String.init)))
    #expect(row["document"] == "b")
    #expect(row["value"] == "42000")
    #expect(row["date"] == "")
    #expect(row["role"] == "claim")
  }

  @Test func rangesHaveTwoEnds() throws {
    let text = String(decoding: try csv(), as: UTF8.self)
    #expect(text.contains(",measure,,300000,400000,t,range,"))
  }

  @Test func theMarkIsForExcel() throws {
    #expect(try csv().prefix(3) == Data("id,".utf8))
    #expect(try csv("--bom").prefix(6) == Data([0xEF, 0xBB, 0xBF]) + Data("id,".utf8))
    let wrong = try CommandProcess("extract", "-", "--bom").run()
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("--bom is for CSV"))
  }
}
