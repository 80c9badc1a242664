import Testing

@testable import ShuliangCommand

@Suite struct HTMLTextTests {
  private func page(_ html: String) throws -> HTMLText {
    try HTMLText(html, limits: InputLimits())
  }

  @Test(arguments: [
    ("", ""),
    ("纯文本", "纯文本\n"),
    ("<p>甲</p><p>乙</p>", "甲\n乙\n"),
    ("<p>增长<b>12</b>%</p>", "增长12%\n"),
    ("<div>甲<div>乙</div>丙</div>", "甲\n乙\n丙\n"),
    ("甲<br>乙<br/>丙", "甲\n乙\n丙\n"),
    ("<ul><li>甲<li>乙</ul>", "甲\n乙\n"),
    (
      "<table><tr><td>产量</td><td>3.5</td></tr><tr><td>面积</td><td>2</td></tr></table>",
      "产量\t3.5\n面积\t2\n"
    ),
    ("<p>全省\n  新增</p>", "全省新增\n"),
    ("<p>GDP\n  grew</p>", "GDP grew\n"),
    ("<p>全省 新增</p>", "全省 新增\n"),
    ("<pre>甲  乙\n丙</pre>", "甲  乙\n丙\n"),
    ("a &lt; b &amp;&nbsp;c &#19975;吨", "a < b &\u{A0}c 万吨\n"),
    ("<p>未闭合<b>的", "未闭合的\n"),
    ("<!-- 注释 --><p>正文</p>", "正文\n"),
    ("<p>甲</p>\n\n<p> </p>\n<p>乙</p>", "甲\n乙\n"),
  ])
  func showsWhatAReaderSees(html: String, text: String) throws {
    #expect(try page(html).text == text)
  }

  @Test(arguments: [
    "<script>var a = '12万吨';</script>", "<style>p { width: 12% }</style>",
    "<noscript>12</noscript>", "<template><p>12</p></template>", "<p hidden>12</p>",
    "<div style='color: red; display : none'>12<p>13</p></div>", "<svg><text>12</text></svg>",
    "<p style=\"visibility:hidden\">12</p>", "<title>12</title>", "<iframe>12</iframe>",
  ])
  func leavesOutWhatNoOneSees(html: String) throws {
    #expect(try page("<p>前</p>\(html)<p>后</p>").text == "前\n后\n")
  }

  @Test func findsTheTitle() throws {
    let html = "<html><head><title> 粮食\n 增产 </title></head><body>正文<title>别的</title></body>"
    #expect(try page(html).title == "粮食 增产")
    #expect(try page("<p>正文</p>").title == nil)
  }

  @Test func nestingIsLimited() throws {
    var limits = InputLimits()
    limits.maxNesting = 50
    let deep = { (count: Int) in String(repeating: "<div>", count: count) + "12" }
    // html and body are there without being written.
    #expect(try HTMLText(deep(48), limits: limits).text == "12\n")
    #expect(throws: limits.nestingIsTooDeep()) { try HTMLText(deep(49), limits: limits) }
    #expect(throws: limits.nestingIsTooDeep()) { try HTMLText(deep(1_000_000), limits: limits) }
  }

  @Test(arguments: [
    ("<meta charset=\"gb2312\">", "GB18030"),
    ("<META http-equiv=x content='text/html; charset=Big5'>", "Big5"),
    ("<meta charset=utf-8>", "UTF-8"), ("<p>charset=gbk</p>", "nil"),
    ("<meta charset=utf-16>", "UTF-8"),
    ("<meta charset=klingon>", "nil"),
  ])
  func readsTheEncodingThatAPageNames(html: String, encoding: String) {
    let found = HTMLCharset.declared(in: Array(html.utf8))
    #expect(found.map { "\($0)" } ?? "nil" == encoding)
  }

  @Test func offsetsCountTheVisibleText() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "<html><script>12%</script><body><p>全省增长<b>12%</b></p></body></html>",
      to: "a.html"
    )
    let outcome = try CommandProcess("extract", folder.path + "/a.html").run()
    #expect(outcome.output.contains(#""document":"a.html","start":4,"end":7,"text":"12%""#))
    #expect(outcome.output.split(separator: "\n").count == 1)
  }

  @Test func aPageInGBK() throws {
    let folder = try TemporaryFolder()
    // 增长12%, as GBK.
    let bytes: [UInt8] = [0xD4, 0xF6, 0xB3, 0xA4, 0x31, 0x32, 0x25]
    try folder.write(Array("<meta charset=gbk><p>".utf8) + bytes, to: "a.htm")
    let outcome = try CommandProcess("extract", folder.path + "/a.htm").run()
    #expect(outcome.output.contains(#""sentence":{"text":"增长12%""#))
  }
}
