/// A document's text made ready for reading: hard line breaks inside sentences joined, widths
/// folded, with a map back to the text as it came.
public struct RepairedText: Sendable {
  /// UTF-8 of the repaired text. Line feeds that remain end a paragraph, heading or caption.
  public let bytes: [UInt8]
  /// From scalars of `bytes` to scalars of the document.
  public let map: SourceMap

  /// Repairs a text given as UTF-8. O(n); a text in which nothing changes is not copied.
  public init(_ source: [UInt8]) {
    var repairer = LineRepairer(source: source)
    (bytes, map) = repairer.run()
  }
}

/// Decides at each line break of a text whether it stays, and writes the text without the others.
struct LineRepairer {
  private let source: [UInt8]
  private let lines: [SourceLine]
  private let joiner: LineJoiner
  private var writer: RepairWriter

  init(source: [UInt8]) {
    self.source = source
    lines = SourceLineScanner(source).lines()
    joiner = LineJoiner(source)
    writer = RepairWriter(source: source)
  }

  mutating func run() -> (bytes: [UInt8], map: SourceMap) {
    writer.appendGap(0..<(lines.first?.start ?? source.count))
    var continues = false
    for index in lines.indices {
      let line = lines[index]
      writer.append(line.range, hasWideForms: line.hasWideForms)
      guard index + 1 < lines.count else {
        writer.appendGap(line.end..<source.count)
        break
      }
      let next = lines[index + 1]
      let join = joiner.join(line.range, to: next.start, continues: continues)
      switch join {
      case .none: writer.appendGap(line.end..<next.start)
      case .withSpace: writer.appendSpace()
      case .tight: break
      }
      continues = join != .none
    }
    return writer.finish()
  }
}
