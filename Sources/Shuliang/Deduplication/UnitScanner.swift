/// Goes once through UTF-8 and writes down its folded units, the lines' starts and the places.
struct UnitScanner {
  private(set) var units: [UInt16] = []
  private(set) var lineStarts: [Int] = []
  private(set) var places = UnitPlaces()
  /// The units that are digits marked for the line break before them, rising.
  private(set) var brokenDigits: [Int] = []
  /// Whether the bytes are UTF-8; where they are not, only what comes before was scanned.
  private(set) var isValid = true

  /// The units written so far; `units` is longer until the end.
  private var count = 0
  /// The scalars seen so far.
  private var scalar = 0
  /// How far scalars were ahead of units when a run was begun last.
  private var shift = -1
  /// What was dropped since the last unit.
  private var sawBreak = false
  private var sawBlank = false

  /// - Parameter bytes: UTF-8.
  init(_ bytes: [UInt8]) {
    // No scalar gives more units than it has bytes.
    var written = [UInt16](repeating: 0, count: bytes.count + 1)
    // A line, and a place out of step, to so many bytes is common; more take no harm.
    lineStarts.reserveCapacity(bytes.count / 128 + 4)
    places.reserveCapacity(bytes.count / 128 + 4)
    var output = written.mutableSpan
    scan(bytes, to: &output)
    written.removeLast(written.count - count)
    units = written
  }

  private mutating func scan(_ bytes: [UInt8], to output: inout MutableSpan<UInt16>) {
    let span = bytes.span
    let table = UnitFolding.table
    let folding = table.span
    var offset = 0
    while offset < span.count {
      let lead = span[unchecked: offset]
      if lead < 0x80 {
        offset &+= 1
        fold(UInt16(lead), before: offset, folding, in: bytes, to: &output)
        continue
      }
      if lead &- 0xE4 < 6 {
        let next = scanRun(span, from: offset, folding, to: &output)
        if next > offset {
          offset = next
          continue
        }
      }
      guard let scalar = UnitScanner.scalar(in: span, at: offset) else {
        isValid = false
        return
      }
      offset &+= UTF8Scan.length(ofLead: lead)
      if scalar < 0x10000 {
        fold(UInt16(scalar), before: offset, folding, in: bytes, to: &output)
      } else {
        appendPair(scalar, to: &output)
      }
    }
  }

  /// The scalar of two bytes or more that begins at an offset, or `nil` where there is none.
  ///
  /// Source: Unicode, Table 3-7: well-formed UTF-8 byte sequences.
  @inline(__always)
  private static func scalar(in span: borrowing Span<UInt8>, at offset: Int) -> UInt32? {
    let lead = span[offset]
    let length = UTF8Scan.length(ofLead: lead)
    guard lead >= 0xC2, lead <= 0xF4, offset + length <= span.count else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for index in 1..<length {
      let byte = span[offset + index]
      guard UTF8Scan.isContinuation(byte) else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let isOverlong = length == 3 && value < 0x800 || length == 4 && value < 0x10000
    return isOverlong || value > 0x10FFFF || value &- 0xD800 < 0x800 ? nil : value
  }

  /// The scalar at an offset; 0 where there is none.
  private static func peek(_ span: borrowing Span<UInt8>, at offset: Int) -> UInt32 {
    guard offset < span.count else { return 0 }
    return span[offset] < 0x80 ? UInt32(span[offset]) : scalar(in: span, at: offset) ?? 0
  }

  /// Writes down Han and what stands among it, as far as each scalar is one unit whatever is around
  /// it; returns where that ends, at a blank, a line break, or a full stop or comma of ASCII that
  /// stands in no number.
  ///
  /// Han is nearly all there is, and folded to itself; a run of it needs no look at what was dropped.
  private mutating func scanRun(
    _ span: borrowing Span<UInt8>,
    from start: Int,
    _ folding: borrowing Span<UInt16>,
    to output: inout MutableSpan<UInt16>
  ) -> Int {
    begin()
    // No more units than bytes are written, and there is room for as many.
    var offset = start
    var place = count
    let most = span.count - 2
    while offset < most {
      HanScan.scan(span, from: &offset, into: &output, at: &place)
      guard offset < most else { break }
      let first = offset
      var lead = span[unchecked: offset]
      while lead < 0x80, offset < most {
        let folded = folding[unchecked: Int(lead)]
        if lead == 0x2C || lead == 0x2E {
          // `3.5`, `1,200`; what is around other points and commas has to be looked at.
          guard span[unchecked: offset &+ 1] &- 0x30 < 10, offset > first,
            span[unchecked: offset &- 1] &- 0x30 < 10
          else { break }
          output[unchecked: place] = UInt16(lead)
        } else {
          guard folded > UnitFolding.nothing else { break }
          output[unchecked: place] = folded
        }
        place &+= 1
        offset &+= 1
        lead = span[unchecked: offset]
      }
      if offset > first, lead &- 0xE4 < 6 { continue }
      guard offset < most else { break }
      let middle = span[unchecked: offset &+ 1] ^ 0x80
      let last = span[unchecked: offset &+ 2] ^ 0x80
      guard lead & 0xF0 == 0xE0, middle | last < 0x40 else { break }
      var unit = UInt16(lead & 0x0F) << 12 | UInt16(middle) << 6 | UInt16(last)
      if lead &- 0xE4 >= 6 {
        // Overlong forms and halves of pairs are left to who knows what is UTF-8.
        guard unit >= 0x800, unit &- 0xD800 >= 0x800 else { break }
        unit = folding[unchecked: Int(unit)]
        guard unit > UnitFolding.nothing, unit != 0x2E else { break }
      }
      output[unchecked: place] = unit
      place &+= 1
      offset &+= 3
    }
    if place == count { return start }
    scalar &+= place &- count
    count = place
    return offset
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
  private mutating func append(_ unit: UInt16, to output: inout MutableSpan<UInt16>) {
    begin()
    output[count] = unit
    count &+= 1
    scalar &+= 1
  }

  private mutating func appendPair(_ value: UInt32, to output: inout MutableSpan<UInt16>) {
    append(UInt16(0xD800 + ((value - 0x10000) >> 10)), to: &output)
    scalar -= 1
    append(UInt16(0xDC00 + ((value - 0x10000) & 0x3FF)), to: &output)
  }

  /// Folds what is not Han; `next` is the offset of the scalar after it.
  @inline(__always)
  private mutating func fold(
    _ unit: UInt16,
    before next: Int,
    _ folding: borrowing Span<UInt16>,
    in bytes: [UInt8],
    to output: inout MutableSpan<UInt16>
  ) {
    let folded = folding[Int(unit)]
    if folded > 0x39 {
      let isComma = folded == UnitFolding.comma && unit == 0x2C
      append(isComma && isInNumber(next, in: bytes, output) ? unit : folded, to: &output)
      return
    }
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
      appendDigit(folded, to: &output)
    case 0x2E:
      append(isInNumber(next, in: bytes, output) ? folded : UnitFolding.fullStop, to: &output)
    default:
      append(folded, to: &output)
    }
  }

  /// Numbers that only a blank parts stay parted: `12 345` is not `123 45`.
  @inline(__always)
  private mutating func appendDigit(_ digit: UInt16, to output: inout MutableSpan<UInt16>) {
    guard sawBreak || sawBlank, count > 0, output[count - 1].isDigit else {
      append(digit, to: &output)
      return
    }
    if sawBreak {
      append(digit - 0x30 + UnitFolding.digitAfterBreak, to: &output)
      brokenDigits.append(count - 1)
    } else {
      scalar -= 1
      append(0x20, to: &output)
      append(digit, to: &output)
    }
  }

  /// Whether a full stop or comma of ASCII belongs to a number: `3.5`, `1,200`, also where the
  /// line is broken after it.
  private func isInNumber(
    _ next: Int,
    in bytes: [UInt8],
    _ output: borrowing MutableSpan<UInt16>
  ) -> Bool {
    guard count > 0, output[count - 1].isDigit, sawBreak || !sawBlank else { return false }
    var offset = next
    var crossesBreak = false
    var value = UnitScanner.peek(bytes.span, at: offset)
    while value == 0x0A || value == 0x0D || value == 0x20 || value == 0x3000 {
      crossesBreak = crossesBreak || value == 0x0A || value == 0x0D
      offset += UTF8Scan.length(ofLead: bytes[offset])
      value = UnitScanner.peek(bytes.span, at: offset)
    }
    guard offset == next || crossesBreak else { return false }
    return value &- 0x30 < 10 || value &- 0xFF10 < 10
  }
}
