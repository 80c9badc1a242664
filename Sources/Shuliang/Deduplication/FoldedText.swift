/// A document's text as repeats are looked for in it: 16-bit units without blanks and line breaks,
/// widths and punctuation folded, with the way back to the text as it came.
///
/// A scalar outside the Basic Multilingual Plane is two units. A text is folded once, in any job.
public struct FoldedText: Sendable {
  /// What was made of a text; shared, because the search hands it on for every passage.
  private final class Content: Sendable {
    let units: [UInt16]
    let lineStarts: [Int]
    let places: UnitPlaces
    let fingerprints: [Fingerprint]

    init(_ scanner: consuming UnitScanner) {
      var hashed = scanner.units
      for place in scanner.brokenDigits { hashed[place] = hashed[place].withoutBreak }
      fingerprints = Winnowing.fingerprints(of: hashed)
      (units, lineStarts, places) = (scanner.units, scanner.lineStarts, scanner.places)
    }
  }

  private let content: Content

  /// The folded units.
  var units: [UInt16] { content.units }
  /// The units that stand first on their line, rising; not the first unit of the text.
  var lineStarts: [Int] { content.lineStarts }
  var places: UnitPlaces { content.places }
  var fingerprints: [Fingerprint] { content.fingerprints }

  /// Folds a text.
  ///
  /// - Complexity: O(*n*) in the length of the text; some 6 bytes of memory per character.
  public init(_ text: String) {
    // A string is always valid.
    self.init(utf8: Array(text.utf8))!
  }

  /// Folds a text given as UTF-8; `nil` where the bytes are not UTF-8.
  ///
  /// - Complexity: O(*n*); it saves making a string where no one else needs one.
  public init?(utf8 bytes: [UInt8]) {
    let scanner = UnitScanner(bytes)
    guard scanner.isValid else { return nil }
    content = Content(scanner)
  }

  var count: Int { units.count }

  /// Whether a line of the text ends between two units, or the text at its ends.
  func isLineBoundary(_ unit: Int) -> Bool {
    lineBoundary(notAfter: unit) == unit || unit < 0
  }

  /// Whether a passage may begin with a unit inside a line: after a sentence, after a bracket, as
  /// behind a reporter's name, or after a blank, as behind 本报讯.
  func mayBeginPassage(_ unit: Int) -> Bool {
    unit <= 0 || unit >= units.count || UnitClass.of(units[unit - 1]).contains(.closing)
      || places.isAfterGap(unit)
  }

  /// The last line boundary not after a unit.
  func lineBoundary(notAfter unit: Int) -> Int {
    if unit >= units.count { return units.count }
    let index = firstLineStart(after: unit)
    return index == 0 ? 0 : lineStarts[index - 1]
  }

  /// The first line boundary not before a unit.
  func lineBoundary(notBefore unit: Int) -> Int {
    if unit <= 0 { return 0 }
    let index = firstLineStart(after: unit - 1)
    return index < lineStarts.count ? lineStarts[index] : units.count
  }

  /// The index in `lineStarts` of the first one past a unit. O(log lines).
  private func firstLineStart(after unit: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= unit { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
