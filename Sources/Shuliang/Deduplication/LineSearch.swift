/// Short lines that page after page repeats: 责任编辑：…, 相关链接, 【打印本页】.
///
/// They are shorter than a passage, so they count only as whole lines, only where the text around
/// them does not run through them, and never with a figure: `12.3%` alone on a line is a cell of a table.
extension PassageIndex {
  /// Finds the lines of a document that stood before as whole lines, and those that may be repeated.
  mutating func findLines(_ search: inout PassageSearch) throws(PassageIndexError) {
    let text = search.text
    var start = 0
    var isOpen = false
    var isAfterLine = false
    for index in 0...text.lineStarts.count {
      let end = index < text.lineStarts.count ? text.lineStarts[index] : text.count
      defer { start = end }
      let line = start..<end
      if line.isEmpty { continue }
      let isCovered = search.covered.overlap(end - 1..<end)
      var isLine = false
      if !isOpen || isAfterLine, BoilerplateShape.mayRepeat(text.units[line]),
        !search.covered.overlap(line)
      {
        isLine = true
        let hash = LineTable.hash(text.units[line])
        let isEnded = BoilerplateShape.isClosed(text.units[end - 1])
        let goesOn = !isEnded && end < text.count && !startsAnew(end, in: search)
        if let found = try sources(of: line, hash, search), !isOpen, !goesOn {
          search.accept([found.piece], windowStart: found.windowStart)
          isOpen = false
          isAfterLine = false
          continue
        }
        search.newLines.append(LineTable.Line(units: line, hash: hash))
      }
      isAfterLine = isLine && !isOpen
      isOpen = !isCovered && !BoilerplateShape.isClosed(text.units[end - 1])
    }
  }

  /// Whether the line that begins at a unit does not carry on the one before: it is a repeat, or
  /// another line that may be one.
  private func startsAnew(_ unit: Int, in search: PassageSearch) -> Bool {
    if search.covered.overlap(unit..<unit + 1) { return true }
    let line = unit..<search.text.lineBoundary(notBefore: unit + 1)
    guard BoilerplateShape.mayRepeat(search.text.units[line]) else { return false }
    var isKnown = false
    lines.find(LineTable.hash(search.text.units[line])) { _ in isKnown = true }
    return isKnown
  }

  /// The first place where a line stood as a whole.
  private func sources(
    of line: Range<Int>,
    _ hash: UInt64,
    _ search: PassageSearch
  ) throws(PassageIndexError) -> PassageSearch.Found? {
    var places: [Int] = []
    lines.find(hash) { places.append($0) }
    for known in search.newLines where known.hash == hash {
      places.append(search.start + known.units.lowerBound)
    }
    for place in places {
      let isOwn = place >= search.start
      let window =
        isOwn
        ? SourceWindow(units: search.text.units, places: search.text.places, start: search.start)
        : try store.window(around: place)
      let start = place - window.start
      guard start + line.count <= window.units.count else { continue }
      let source = start..<start + line.count
      guard window.units[source].elementsEqual(search.text.units[line]) else { continue }
      let link = PassageChain.Link(target: line, source: source, isExact: true)
      return PassageSearch.Found(
        piece: PassageJudgement.Piece(links: [link]),
        windowStart: window.start
      )
    }
    return nil
  }
}

/// What short lines look like that are repeated by themselves.
enum BoilerplateShape {
  static let lengths = 4...64

  /// Whether a line is of a length for it and holds no figure.
  static func mayRepeat(_ line: ArraySlice<UInt16>) -> Bool {
    lengths.contains(line.count) && !holdsFigure(line)
  }

  /// Whether a line may end with a unit: after it, the next one begins anew.
  static func isClosed(_ unit: UInt16) -> Bool {
    UnitClass.of(unit).contains(.closing) || unit == 0x22
  }

  /// Whether there is a number that is no code. Codes, as of telephones and licences, have five
  /// digits or more in a row, or a hyphen between digits.
  private static func holdsFigure(_ line: ArraySlice<UInt16>) -> Bool {
    let classes = UnitClass.all
    var place = line.startIndex
    while place < line.endIndex {
      let unit = line[place]
      guard unit.isDigit else {
        if classes[Int(unit)].isSuperset(of: [.numeric, .fact]), isCounted(line, place) {
          return true
        }
        place += 1
        continue
      }
      var end = place
      var isCode = false
      while end < line.endIndex, line[end].isDigit || line[end] == 0x2D {
        isCode = isCode || line[end] == 0x2D
        end += 1
      }
      isCode = isCode || end - place >= 5
      // A decimal or a share is a figure, however long.
      if !isCode || end < line.endIndex && line[end].isNumeric { return true }
      place = end
    }
    return false
  }

  /// Whether a Chinese numeral is followed by another or by what is counted.
  private static func isCounted(_ line: ArraySlice<UInt16>, _ place: Int) -> Bool {
    guard place + 1 < line.endIndex else { return false }
    let next = line[place + 1]
    return UnitClass.of(next).isSuperset(of: [.numeric, .fact]) || counted.contains(next)
  }

  private static let counted = Set(PassageWords.standard.units(.counted))
}
