/// The folded texts of earlier documents, side by side on one axis of positions: in memory while
/// they fit, in a temporary file from then on.
struct PassageStore {
  private struct Entry {
    /// The position of the document's first unit.
    var start: Int
    var unitCount: Int
    /// Where it lies: the position of its first run of places, or ~offset in the file.
    var place: Int
    var runCount: Int
  }

  private(set) var identifiers: [String] = []
  private var entries: [Entry] = []
  private var units = DocumentBlocks<UInt16>()
  private var runs = DocumentBlocks<UnitPlaces.Run>()
  private var file: TemporaryFile?
  /// The bytes of `units` and `runs`.
  private(set) var bytesInMemory = 0
  private let memoryBudget: Int
  /// The document of every position that `directoryStep` divides, so that finding one is a short walk.
  private var directory: [Int] = []

  /// The position of the next document's first unit.
  private(set) var end = 0

  /// Of a document longer than this only a part around the place asked for is read at once.
  static let windowSize = 1 << 16
  private static let directoryStep = 1 << 11

  /// - Parameter memoryBudget: the bytes of folded text to keep in memory.
  init(memoryBudget: Int) {
    self.memoryBudget = memoryBudget
  }

  var count: Int { entries.count }

  /// The bytes of memory taken, the texts included.
  var byteCount: Int {
    bytesInMemory + entries.capacity * MemoryLayout<Entry>.stride + identifiers.capacity * 16
      + directory.capacity * 8
  }

  /// Adds a document after the last.
  mutating func append(_ text: FoldedText, id: String) throws(PassageIndexError) {
    var entry = Entry(
      start: end,
      unitCount: text.count,
      place: 0,
      runCount: text.places.runs.count
    )
    let size = text.count * 2 + entry.runCount * 8
    if file == nil, bytesInMemory + size <= memoryBudget {
      entry.place = runs.end
      units.append(text.units)
      runs.append(text.places.runs)
      bytesInMemory += size
    } else {
      let file = try openFile()
      entry.place = ~file.count
      try file.append(text.units)
      try file.append(text.places.runs)
    }
    let number = entries.count
    entries.append(entry)
    identifiers.append(id)
    end += text.count
    while directory.count * PassageStore.directoryStep < end { directory.append(number) }
  }

  private mutating func openFile() throws(PassageIndexError) -> TemporaryFile {
    if let file { return file }
    let opened = try TemporaryFile()
    file = opened
    return opened
  }

  /// The number of the document at a position. O(documents in a step of the directory).
  func document(at position: Int) -> Int {
    var number = directory[position / PassageStore.directoryStep]
    while entries[number].start + entries[number].unitCount <= position { number += 1 }
    return number
  }

  /// The position of a document's first unit.
  func start(of document: Int) -> Int { entries[document].start }

  /// The units around a position: the document's, or those near it in a long one.
  func window(around position: Int) throws(PassageIndexError) -> SourceWindow {
    let number = document(at: position)
    let entry = entries[number]
    if entry.place >= 0 {
      return SourceWindow(
        units: units.values(at: entry.start..<entry.start + entry.unitCount),
        places: try places(of: number),
        start: entry.start
      )
    }
    let half = PassageStore.windowSize / 2
    let whole = entry.unitCount <= PassageStore.windowSize
    let first = whole ? 0 : max(0, position - entry.start - half)
    let last = whole ? entry.unitCount : min(entry.unitCount, position - entry.start + half)
    let units = try file!.read(last - first, at: ~entry.place + first * 2, as: UInt16.self)
    return SourceWindow(
      units: units,
      places: try places(of: number),
      start: entry.start + first,
      documentStart: entry.start
    )
  }

  /// Whether a text and an earlier one have so many equal units in a row around two places.
  ///
  /// Most common fingerprints are phrases that everyone uses; they are sent away here, before
  /// anything is made ready for them.
  func isRun(
    ofAtLeast least: Int,
    around unit: Int,
    in text: [UInt16],
    and position: Int
  ) throws(PassageIndexError) -> Bool {
    if position < units.end {
      return units.isRun(ofAtLeast: least, around: unit, in: text, and: position)
    }
    let entry = entries[document(at: position)]
    let place = position - entry.start
    let first = max(0, place - least)
    let last = min(entry.unitCount, place + least)
    let units = try file!.read(last - first, at: ~entry.place + first * 2, as: UInt16.self)
    return ExactRun.isRun(
      ofAtLeast: least,
      around: unit,
      in: text.span,
      and: place - first,
      units.span
    )
  }

  /// The places of a document's units.
  func places(of document: Int) throws(PassageIndexError) -> UnitPlaces {
    let entry = entries[document]
    if entry.place >= 0 {
      return UnitPlaces(runs: runs.values(at: entry.place..<entry.place + entry.runCount))
    }
    let offset = ~entry.place + entry.unitCount * 2
    return UnitPlaces(runs: try file!.read(entry.runCount, at: offset, as: UnitPlaces.Run.self))
  }
}

/// Units of an earlier document, or of the same one before a place in it.
final class SourceWindow {
  let units: [UInt16]
  /// The places of the whole document's units.
  let places: UnitPlaces
  /// The position of the first of the units.
  let start: Int
  /// The position of the document's first unit.
  let documentStart: Int

  init(units: [UInt16], places: UnitPlaces, start: Int, documentStart: Int? = nil) {
    self.units = units
    self.places = places
    self.start = start
    self.documentStart = documentStart ?? start
  }

  /// Whether a line may begin with a unit of the window: a line break or blank stood before it.
  func mayBeginLine(_ unit: Int) -> Bool {
    unit >= units.count || places.isAfterGap(start - documentStart + unit)
  }
}
