/// A line of a text as it came: the bytes between two line breaks, without blanks around them.
struct SourceLine: Hashable {
  /// The first byte that is no blank; of the first line, of the text.
  let start: Int
  /// Past the last byte that is no blank.
  let end: Int
  /// How many line breaks stand between this line and the next, at most 255.
  let breaks: UInt8
  /// Whether it is set in from the margin, by an ideographic space, a tab or two blanks.
  let isIndented: Bool
  /// Whether fullwidth letters, digits or signs stand in it that are folded.
  let hasWideForms: Bool

  var range: Range<Int> { start..<end }
}

/// Parts a text into its lines; lines of blanks are none.
struct SourceLineScanner {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// The lines, in order. O(*n*).
  func lines() -> [SourceLine] {
    var lines: [SourceLine] = []
    lines.reserveCapacity(text.count / SourceLineScanner.bytesPerLine + 2)
    var gap = gap(from: 0)
    var position = gap.end
    while position < text.count {
      let (lineBreak, hasWideForms) = lineBreak(from: position)
      let isIndented = gap.isIndented
      gap = self.gap(from: lineBreak)
      lines.append(
        SourceLine(
          start: position,
          end: endOfText(from: position, to: lineBreak),
          breaks: UInt8(clamping: gap.breaks),
          isIndented: isIndented,
          hasWideForms: hasWideForms
        )
      )
      position = gap.end
    }
    return lines
  }

  /// News has some eighty characters in a paragraph; a guess that saves copies.
  private static let bytesPerLine = 256

  /// The first line break from an offset on, and whether there are forms to fold before it.
  private func lineBreak(from start: Int) -> (offset: Int, hasWideForms: Bool) {
    let span = text.span
    var offset = start
    var hasWideForms = false
    while true {
      offset =
        hasWideForms
        ? WordScan.firstControl(in: span, from: offset, to: span.count)
        : WordScan.firstControl(
          orLead: WidthFolding.lead,
          in: span,
          from: offset,
          to: span.count
        )
      guard offset < span.count else { break }
      let byte = span[offset]
      if byte == 0x0A || byte == 0x0D { break }
      if WidthFolding.asciiForm(in: span, at: offset) != nil { hasWideForms = true }
      offset += 1
    }
    return (offset, hasWideForms)
  }

  /// The line breaks and blanks between two lines.
  private struct Gap {
    var end: Int
    var breaks = 0
    /// The cells of the blanks after the last break.
    var indent = 0

    var isIndented: Bool { indent >= 2 }
  }

  private func gap(from start: Int) -> Gap {
    let span = text.span
    var gap = Gap(end: start)
    while gap.end < span.count {
      switch span[gap.end] {
      case 0x0A:
        gap.breaks += 1
        gap.indent = 0
      case 0x0D:
        // CR LF is one line break.
        if gap.end + 1 == span.count || span[gap.end + 1] != 0x0A { gap.breaks += 1 }
        gap.indent = 0
      case 0x20: gap.indent += 1
      case 0x09: gap.indent += 2
      case 0xE3 where isIdeographicSpace(at: gap.end):
        gap.indent += 2
        gap.end += 2
      case 0xC2 where gap.end + 1 < span.count && span[gap.end + 1] == 0xA0:
        gap.indent += 1
        gap.end += 1
      default: return gap
      }
      gap.end += 1
    }
    return gap
  }

  private func isIdeographicSpace(at offset: Int) -> Bool {
    offset + 2 < text.count && text[offset + 1] == 0x80 && text[offset + 2] == 0x80
  }

  /// The end of a line without the blanks that close it.
  private func endOfText(from start: Int, to end: Int) -> Int {
    var end = end
    while end > start {
      let last = text[end - 1]
      if last == 0x20 || last == 0x09 {
        end -= 1
      } else if last == 0x80, end - start >= 3, text[end - 3] == 0xE3, text[end - 2] == 0x80 {
        end -= 3
      } else {
        break
      }
    }
    return end
  }
}
