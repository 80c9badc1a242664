/// Tells captions from running text by their form.
struct CaptionShape {
  private let shape: LineShape

  /// A caption has no more scalars; one that no mark tells has no fewer than the least.
  private static let longest = 120
  private static let shortest = 6
  private static let longestSentence = 60

  init(_ shape: LineShape) {
    self.shape = shape
  }

  /// Whether a line says itself that it is a caption: it begins with a triangle or `图为`, or
  /// ends in who took or gave the picture.
  func isMarked(_ line: Range<Int>) -> Bool {
    let first = shape.first(of: line)
    let isMarked =
      LineMark.opensCaption(first) || begins(line, first) || endsInCredit(line)
    return isMarked && isShort(line)
  }

  /// Whether a line could be a caption that nothing marks: short and complete in itself.
  func isComplete(_ line: Range<Int>) -> Bool {
    guard isShort(line),
      shape.length(of: line, limit: CaptionShape.shortest) == CaptionShape.shortest
    else { return false }
    let last = shape.last(of: line)
    return LineMark.endsSentence(last) || LineMark.closes(last) || shape.isHeading(line)
  }

  /// Whether a line is one short sentence.
  func isOneSentence(_ line: Range<Int>) -> Bool {
    guard LineMark.endsSentence(shape.last(of: line)),
      shape.length(of: line, limit: CaptionShape.longestSentence + 1)
        <= CaptionShape.longestSentence
    else { return false }
    var offset = line.lowerBound
    while true {
      offset = shape.firstStop(in: offset..<line.upperBound)
      guard offset < line.upperBound else { return true }
      let scalar = UTF8Scan.scalar(in: shape.text, at: offset)
      offset += UTF8Scan.length(ofLead: shape.text[offset])
      if LineMark.endsSentence(scalar), offset < line.upperBound { return false }
    }
  }

  private func isShort(_ line: Range<Int>) -> Bool {
    shape.length(of: line, limit: CaptionShape.longest + 1) <= CaptionShape.longest
  }

  private static let beginnings: [[UInt8]] = [
    "图为", "圖為", "图：", "圖：", "上图", "下图", "左图", "右图", "资料图",
  ]
  .map { Array($0.utf8) }

  private func begins(_ line: Range<Int>, _ first: UInt32) -> Bool {
    switch Unicode.Scalar(first) {
    case "图", "圖", "上", "下", "左", "右", "资":
      CaptionShape.beginnings.contains { shape.text[line].starts(with: $0) }
    default: false
    }
  }

  /// `（陈石 摄）` `（縣府提供）` `某报记者 陈石摄`: the last word says who made the picture.
  private func endsInCredit(_ line: Range<Int>) -> Bool {
    let last = shape.last(of: line)
    guard last == 0x29 else {
      return isPhotographed(last) && !isInWord(line)
    }
    let end = UTF8Scan.start(ofScalarEndingAt: line.upperBound, in: shape.text)
    if isPhotographed(shape.scalar(before: end)) { return true }
    return CaptionShape.credits.contains { credit in
      let start = end - credit.count
      return start >= line.lowerBound && shape.text[start..<end] == credit[...]
    }
  }

  /// Whether the 摄 that ends a line is that of 拍摄, a verb in any sentence, or of 摄氏度.
  private func isInWord(_ line: Range<Int>) -> Bool {
    let end = UTF8Scan.start(ofScalarEndingAt: line.upperBound, in: shape.text)
    if Unicode.Scalar(shape.scalar(before: end)) == "拍" { return true }
    var next = line.upperBound
    while next < shape.text.count, shape.text[next] <= 0x20 { next += 1 }
    return Unicode.Scalar(UTF8Scan.scalar(in: shape.text, at: next)) == "氏"
  }

  private func isPhotographed(_ scalar: UInt32) -> Bool { scalar == 0x6444 || scalar == 0x651D }

  private static let credits: [[UInt8]] = [
    "提供", "供图", "供圖", "摄影", "攝影", "资料图", "資料圖", "资料图片", "資料圖片", "图片",
  ].map { Array($0.utf8) }
}
