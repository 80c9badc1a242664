/// A document's text made ready for reading: hard line breaks inside sentences joined, widths
/// folded, with a map back to the text as it came.
public struct RepairedText: Sendable {
  /// UTF-8 of the repaired text. Line feeds that remain end a paragraph, heading or caption.
  public let bytes: [UInt8]
  /// From scalars of `bytes` to scalars of the document.
  public let map: SourceMap

  /// Repairs a text given as UTF-8. O(n).
  public init(_ source: [UInt8]) {
    var repairer = LineRepairer(source: source)
    repairer.run()
    bytes = repairer.output
    map = repairer.map
  }
}

/// Copies a text once, folding widths and deciding at each line break whether it stays.
struct LineRepairer {
  private let source: [UInt8]
  private(set) var output: [UInt8] = []
  private(set) var map = SourceMap()
  private var position = 0
  /// Where the line being copied begins in `output`.
  private var lineStart = 0
  /// Whether that line goes on from the one before it.
  private var continuesLine = false
  private var sourceScalars = ScalarCursor()
  private var outputScalars = ScalarCursor()

  init(source: [UInt8]) {
    self.source = source
    output.reserveCapacity(source.count)
  }

  mutating func run() {
    while position < source.count {
      copyLine()
      if position < source.count { passLineBreak() }
    }
  }

  /// Copies up to the next line break, folding fullwidth forms.
  private mutating func copyLine() {
    var start = position
    while position < source.count {
      let byte = source[position]
      if byte == 0x0A || byte == 0x0D { break }
      if byte == 0xEF, position + 2 < source.count, source[position + 1] & 0xFE == 0xBC,
        let ascii = WidthFolding.asciiForm(
          second: source[position + 1],
          third: source[position + 2]
        )
      {
        output.append(contentsOf: source[start..<position])
        output.append(ascii)
        position += 3
        start = position
      } else {
        position += 1
      }
    }
    output.append(contentsOf: source[start..<position])
  }

  /// At a line break: drops it with the blanks around it, or keeps one line feed.
  private mutating func passLineBreak() {
    let breakStart = position
    let next = endOfBlanks(from: position)
    let lineEnd = endOfText(before: output.count)
    guard lineEnd > lineStart, next < source.count else {
      // An empty line, or blanks at the end of the document: nothing to join.
      output.append(contentsOf: source[breakStart..<next])
      position = next
      lineStart = output.count
      continuesLine = false
      return
    }
    // One expression: a line kept alive would make the next append copy the whole output.
    let join = BrokenLine(
      bytes: output,
      range: lineStart..<lineEnd,
      continues: continuesLine,
      next: LineStart(bytes: source, offset: next)
    ).join
    switch join {
    case .none:
      output.append(contentsOf: source[breakStart..<next])
      position = next
      continuesLine = false
    case .withSpace:
      output.removeLast(output.count - lineEnd)
      output.append(0x20)
      skip(to: next)
      continuesLine = true
    case .tight:
      output.removeLast(output.count - lineEnd)
      skip(to: next)
      continuesLine = true
    }
    lineStart = output.count
  }

  /// Goes on at `next`; the map remembers what was left out.
  private mutating func skip(to next: Int) {
    position = next
    map.beginRun(
      repaired: outputScalars.scalarOffset(ofByte: output.count, in: output),
      source: sourceScalars.scalarOffset(ofByte: next, in: source)
    )
  }

  /// The end of the line breaks and blanks that begin at `offset`.
  private func endOfBlanks(from offset: Int) -> Int {
    var end = offset
    while end < source.count {
      switch source[end] {
      case 0x09, 0x0A, 0x0D, 0x20: end += 1
      case 0xE3 where isIdeographicSpace(at: end): end += 3
      case 0xC2 where end + 1 < source.count && source[end + 1] == 0xA0: end += 2
      default: return end
      }
    }
    return end
  }

  private func isIdeographicSpace(at offset: Int) -> Bool {
    offset + 2 < source.count && source[offset + 1] == 0x80 && source[offset + 2] == 0x80
  }

  /// The end of `output` without the blanks that close it.
  private func endOfText(before end: Int) -> Int {
    var end = end
    while end > lineStart {
      if output[end - 1] == 0x20 || output[end - 1] == 0x09 {
        end -= 1
      } else if end - lineStart >= 3, output[end - 3] == 0xE3, output[end - 2] == 0x80,
        output[end - 1] == 0x80
      {
        end -= 3
      } else {
        break
      }
    }
    return end
  }
}
