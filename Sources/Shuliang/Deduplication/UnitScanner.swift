/// Goes once through UTF-8 and writes down its folded units, the lines' starts and the places.
struct UnitScanner {
  private(set) var units: [UInt16]
  private(set) var lineStarts: [Int] = []
  private(set) var places = UnitPlaces()
  /// Whether any digit is marked for the line break before it.
  private(set) var marksBreaks = false

  private let table = UnitFolding.table
  /// The units written so far; `units` is longer until the end.
  private var count = 0
  /// The scalars seen so far.
  private var scalar = 0
  /// How far scalars were ahead of units when a run was begun last.
  private var shift = -1
  /// What was dropped since the last unit.
  private var sawBreak = false
  private var sawBlank = false

  /// - Parameter bytes: valid UTF-8.
  init(_ bytes: [UInt8]) {
    // Three bytes are a unit, mostly; where they are fewer, room is made.
    units = [UInt16](repeating: 0, count: bytes.count / 3 + 64)
    scan(bytes)
    units.removeLast(units.count - count)
  }

  private mutating func scan(_ bytes: [UInt8]) {
    let span = bytes.span
    var offset = 0
    while offset < span.count {
      let lead = span[unchecked: offset]
      if lead &- 0xE4 < 6 {
        offset = scanHan(span, from: offset)
      } else if lead < 0x80 {
        offset += 1
        fold(UInt16(lead), before: offset, in: bytes)
      } else if lead < 0xE0 {
        let unit = UInt16(lead & 0x1F) << 6 | UInt16(span[offset + 1] & 0x3F)
        offset += 2
        fold(unit, before: offset, in: bytes)
      } else if lead < 0xF0 {
        let middle = UInt16(span[offset + 1] & 0x3F) << 6 | UInt16(span[offset + 2] & 0x3F)
        offset += 3
        fold(UInt16(lead & 0x0F) << 12 | middle, before: offset, in: bytes)
      } else {
        appendPair(UTF8Scan.scalar(in: bytes, at: offset))
        offset += 4
      }
    }
  }

  /// Takes a run of Han (U+4000 to U+9FFF), which is nearly all of a text and stays as it is.
  @inline(__always)
  private mutating func scanHan(_ span: borrowing Span<UInt8>, from start: Int) -> Int {
    begin()
    makeRoom(for: (span.count - start) / 3 + 1)
    let length = UnitScanner.copyHan(span, from: start, to: &units, at: count)
    count += length
    scalar += length
    return start + length * 3
  }

  /// Decodes Han up to the next scalar that is none; says how many there were.
  @inline(__always)
  private static func copyHan(
    _ span: borrowing Span<UInt8>,
    from start: Int,
    to units: inout [UInt16],
    at first: Int
  ) -> Int {
    var output = units.mutableSpan
    var offset = start
    var place = first
    let most = span.count - 2
    while offset < most {
      let lead = span[unchecked: offset]
      guard lead &- 0xE4 < 6 else { break }
      let middle = UInt16(span[unchecked: offset + 1] & 0x3F) << 6
      let last = UInt16(span[unchecked: offset + 2] & 0x3F)
      output[place] = UInt16(lead & 0x0F) << 12 | middle | last
      place += 1
      offset += 3
    }
    return place - first
  }

  /// Notes where the next unit stands and what was dropped before it.
  @inline(__always)
  private mutating func begin() {
    if scalar &- count != shift {
      shift = scalar &- count
      places.append(unit: count, scalar: scalar)
    }
    if sawBreak {
      sawBreak = false
      if count > 0 { lineStarts.append(count) }
    }
    sawBlank = false
  }

  @inline(__always)
  private mutating func makeRoom(for more: Int) {
    if count + more > units.count {
      units.append(contentsOf: repeatElement(0, count: more + units.count / 2))
    }
  }

  @inline(__always)
  private mutating func append(_ unit: UInt16) {
    begin()
    makeRoom(for: 1)
    units[count] = unit
    count += 1
    scalar &+= 1
  }

  private mutating func appendPair(_ value: UInt32) {
    append(UInt16(0xD800 + ((value - 0x10000) >> 10)))
    scalar -= 1
    append(UInt16(0xDC00 + ((value - 0x10000) & 0x3FF)))
  }

  /// Folds what is not Han; `next` is the offset of the scalar after it.
  @inline(__always)
  private mutating func fold(_ unit: UInt16, before next: Int, in bytes: [UInt8]) {
    let folded = table[Int(unit)]
    switch folded {
    case UnitFolding.lineBreak:
      sawBreak = true
      scalar &+= 1
    case UnitFolding.blank:
      sawBlank = true
      scalar &+= 1
    case UnitFolding.nothing:
      scalar &+= 1
    case 0x30...0x39:
      appendDigit(folded)
    case 0x2E:
      append(isBetweenDigits(next, in: bytes) ? folded : UnitFolding.fullStop)
    case UnitFolding.comma where unit == 0x2C:
      append(isBetweenDigits(next, in: bytes) ? unit : folded)
    default:
      append(folded)
    }
  }

  private var endsInDigit: Bool { count > 0 && units[count - 1].isDigit }

  /// Numbers that only a blank parts stay parted: `12 345` is not `123 45`.
  private mutating func appendDigit(_ digit: UInt16) {
    guard sawBreak || sawBlank, endsInDigit else {
      append(digit)
      return
    }
    if sawBreak {
      append(digit - 0x30 + UnitFolding.digitAfterBreak)
      marksBreaks = true
    } else {
      scalar -= 1
      append(0x20)
      append(digit)
    }
  }

  /// Whether a full stop or comma of ASCII belongs to a number: `3.5`, `1,200`, also where the
  /// line is broken after it.
  private func isBetweenDigits(_ next: Int, in bytes: [UInt8]) -> Bool {
    guard endsInDigit, !sawBlank else { return false }
    var offset = next
    var value = UTF8Scan.scalar(in: bytes, at: offset)
    if value == 0x0A || value == 0x0D {
      while value == 0x0A || value == 0x0D || value == 0x20 || value == 0x3000 {
        offset += UTF8Scan.length(ofLead: bytes[offset])
        value = UTF8Scan.scalar(in: bytes, at: offset)
      }
    }
    return value &- 0x30 < 10 || value &- 0xFF10 < 10
  }
}
