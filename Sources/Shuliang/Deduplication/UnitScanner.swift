/// Goes once through UTF-8 and writes down its folded units, the lines' starts and the places.
struct UnitScanner {
  private(set) var units: [UInt16] = []
  private(set) var lineStarts: [Int] = []
  private(set) var places = UnitPlaces()

  private let table = UnitFolding.table
  /// The scalars seen so far.
  private var scalar = 0
  /// How far scalars were ahead of units when a run was begun last.
  private var shift = -1
  /// What was dropped since the last unit.
  private var sawBreak = false
  private var sawBlank = false

  init(capacity: Int) {
    units.reserveCapacity(capacity)
  }

  /// - Parameter bytes: valid UTF-8.
  mutating func scan(_ bytes: [UInt8]) {
    let span = bytes.span
    var offset = 0
    while offset < span.count {
      let lead = span[unchecked: offset]
      if lead &- 0xE0 < 0x10 {
        let middle = UInt16(span[offset + 1] & 0x3F)
        let unit = UInt16(lead & 0x0F) << 12 | middle << 6 | UInt16(span[offset + 2] & 0x3F)
        offset += 3
        // Han, which is nearly all of it, stays as it is.
        if unit &- 0x3400 < 0x6C00 { append(unit) } else { fold(unit, before: offset, in: bytes) }
      } else if lead < 0x80 {
        offset += 1
        fold(UInt16(lead), before: offset, in: bytes)
      } else if lead < 0xE0 {
        let unit = UInt16(lead & 0x1F) << 6 | UInt16(span[offset + 1] & 0x3F)
        offset += 2
        fold(unit, before: offset, in: bytes)
      } else {
        appendPair(UTF8Scan.scalar(in: bytes, at: offset))
        offset += 4
      }
    }
  }

  @inline(__always)
  private mutating func append(_ unit: UInt16) {
    let count = units.count
    if scalar &- count != shift {
      shift = scalar &- count
      places.append(unit: count, scalar: scalar)
    }
    if sawBreak {
      sawBreak = false
      if count > 0 { lineStarts.append(count) }
    }
    sawBlank = false
    units.append(unit)
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

  /// Numbers that only a blank parts stay parted: `12 345` is not `123 45`.
  private mutating func appendDigit(_ digit: UInt16) {
    guard sawBreak || sawBlank, let last = units.last, last.isDigit else {
      append(digit)
      return
    }
    if sawBreak {
      append(digit - 0x30 + UnitFolding.digitAfterBreak)
    } else {
      scalar -= 1
      append(0x20)
      append(digit)
    }
  }

  /// Whether a full stop or comma of ASCII belongs to a number: `3.5`, `1,200`, also where the
  /// line is broken after it.
  private func isBetweenDigits(_ next: Int, in bytes: [UInt8]) -> Bool {
    guard let last = units.last, last.isDigit, !sawBlank else { return false }
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
