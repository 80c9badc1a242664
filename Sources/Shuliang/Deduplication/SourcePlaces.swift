/// Looks up where units of earlier documents, or of the one at hand, stand in their texts.
struct SourcePlaces {
  private let store: PassageStore
  private let search: PassageSearch
  private let id: String
  /// The document that was asked for last.
  private var last: (document: Int, places: UnitPlaces)?

  init(store: PassageStore, search: PassageSearch, id: String) {
    self.store = store
    self.search = search
    self.id = id
  }

  /// The scalars that some units came from; all of one document.
  mutating func passage(_ units: Range<Int>) throws(PassageIndexError) -> Passage {
    let document = number(of: units.lowerBound)
    let start = start(of: document)
    let places = try places(of: document)
    return Passage(
      document: name(of: document),
      range: places.scalars(ofUnits: units.lowerBound - start..<units.upperBound - start)
    )
  }

  /// The scalars of paired units, parted wherever either text has something between them.
  mutating func segments(of runs: [PairedUnits]) throws(PassageIndexError) -> [Repeat.Segment] {
    var segments: [Repeat.Segment] = []
    for run in runs {
      let document = number(of: run.source)
      let start = start(of: document)
      let places = try places(of: document)
      let here = search.text.places
      var place = run.target.lowerBound
      while place < run.target.upperBound {
        let counterpart = run.source + place - run.target.lowerBound - start
        let inStep = min(
          run.target.upperBound - place,
          here.endOfRun(with: place) - place,
          places.endOfRun(with: counterpart) - counterpart
        )
        let first = here.scalar(ofUnit: place)
        segments.append(
          Repeat.Segment(
            range: first..<here.scalar(ofUnit: place + inStep - 1) + 1,
            documentIndex: document,
            document: name(of: document),
            start: places.scalar(ofUnit: counterpart)
          )
        )
        place += inStep
      }
    }
    return segments
  }

  private func number(of position: Int) -> Int {
    position >= search.start ? store.count : store.document(at: position)
  }

  private func start(of document: Int) -> Int {
    document == store.count ? search.start : store.start(of: document)
  }

  private func name(of document: Int) -> String {
    document == store.count ? id : store.identifiers[document]
  }

  private mutating func places(of document: Int) throws(PassageIndexError) -> UnitPlaces {
    if document == store.count { return search.text.places }
    if let last, last.document == document { return last.places }
    let places = try store.places(of: document)
    last = (document, places)
    return places
  }
}
