/// Puts a repaired text together from stretches of its source, and the map back with it.
///
/// Stretches that follow each other in the source are one copy. A text of one stretch without
/// forms to fold is its source itself: nothing is copied, no scalar counted.
struct RepairWriter {
  private let source: [UInt8]
  private var output: [UInt8] = []
  private var map = SourceMap()
  /// What is to be copied next, and whether there are forms to fold in it.
  private var waiting = 0..<0
  private var waitingHasWideForms = false
  /// Where the run that is being written begins: a scalar of the source and of the output.
  private var runSource = 0
  private var runRepaired = 0
  /// The spaces that stand for line breaks in the run.
  private var spaces = 0
  private var scalars = ScalarCursor()

  init(source: [UInt8]) {
    self.source = source
  }

  /// Appends a stretch of the source, which may stand anywhere in it.
  mutating func append(_ range: Range<Int>, hasWideForms: Bool) {
    if range.lowerBound == waiting.upperBound, hasWideForms == waitingHasWideForms {
      waiting = waiting.lowerBound..<range.upperBound
      return
    }
    if range.lowerBound == waiting.upperBound {
      copyWaiting()
    } else {
      beginRun(at: range.lowerBound)
    }
    waiting = range
    waitingHasWideForms = hasWideForms
  }

  /// Appends what stands between two lines as it is.
  mutating func appendGap(_ range: Range<Int>) {
    append(range, hasWideForms: waitingHasWideForms)
  }

  /// Appends a space in the place of the scalar of the source that begins at an offset.
  mutating func appendSpace(at offset: Int) {
    if offset == waiting.upperBound { copyWaiting() } else { beginRun(at: offset) }
    waiting = offset..<offset
    output.append(0x20)
    spaces += 1
  }

  mutating func finish() -> (bytes: [UInt8], map: SourceMap) {
    if waiting == source.indices, !waitingHasWideForms { return (source, map) }
    copyWaiting()
    return (output, map)
  }

  private mutating func beginRun(at start: Int) {
    let end = waiting.upperBound
    copyWaiting()
    let length = scalars.scalarOffset(ofByte: end, in: source) - runSource + spaces
    runRepaired += length
    runSource = scalars.scalarOffset(ofByte: start, in: source)
    spaces = 0
    map.beginRun(repaired: runRepaired, source: runSource)
  }

  private mutating func copyWaiting() {
    if output.capacity == 0 { output.reserveCapacity(source.count) }
    if waitingHasWideForms {
      copyFolding(waiting)
    } else {
      output.append(contentsOf: source[waiting])
    }
    waiting = waiting.upperBound..<waiting.upperBound
  }

  private mutating func copyFolding(_ range: Range<Int>) {
    let source = source
    let span = source.span
    var start = range.lowerBound
    var offset = start
    while true {
      offset = WordScan.firstControl(
        orLead: WidthFolding.lead,
        in: span,
        from: offset,
        to: range.upperBound
      )
      guard offset < range.upperBound else { break }
      if let ascii = WidthFolding.asciiForm(in: span, at: offset) {
        output.append(contentsOf: source[start..<offset])
        output.append(ascii)
        offset += 3
        start = offset
      } else {
        offset += 1
      }
    }
    output.append(contentsOf: source[start..<range.upperBound])
  }
}
