/// Makes repeats, in scalars of the documents, of what a search found in units.
enum RepeatBuilder {
  /// - Parameters:
  ///   - detail: what to say of each.
  ///   - origins: learns where the repeated units stood first.
  static func repeats(
    of search: PassageSearch,
    id: String,
    detail: Repeat.Detail,
    origins: inout OriginMap,
    store: PassageStore
  ) throws(PassageIndexError) -> [Repeat] {
    if search.found.isEmpty { return [] }
    let found = search.found.sorted { $0.piece.target.lowerBound < $1.piece.target.lowerBound }
    var repeats: [Repeat] = []
    var places = SourcePlaces(store: store, search: search, id: id)
    for item in found {
      let runs = runs(of: item, in: search, origins: &origins)
      let source = item.piece.source
      repeats.append(
        Repeat(
          kind: item.piece.isExact ? .exact : .near,
          range: search.text.places.scalars(ofUnits: item.piece.target),
          source: try places.passage(
            item.windowStart + source.lowerBound..<item.windowStart + source.upperBound
          ),
          segments: detail == .segments ? try places.segments(of: runs) : []
        )
      )
    }
    return repeats
  }

  /// The units of a piece, with where they stood first.
  private static func runs(
    of item: PassageSearch.Found,
    in search: PassageSearch,
    origins: inout OriginMap
  ) -> [PairedUnits] {
    let runs = PairedUnits.runs(of: item, in: search.text).flatMap { run in
      origins.origins(of: run.source..<run.source + run.target.count).map {
        PairedUnits(
          target: run.target.lowerBound + $0.units.lowerBound - run.source..<run.target.lowerBound
            + $0.units.upperBound - run.source,
          source: $0.origin
        )
      }
    }
    for run in runs {
      let units = search.start + run.target.lowerBound..<search.start + run.target.upperBound
      origins.append(units, origin: run.source)
    }
    return runs
  }
}

/// Units of a document, and the position of the first of the units they equal.
struct PairedUnits {
  var target: Range<Int>
  var source: Int

  /// The units of a piece that have a counterpart.
  static func runs(of item: PassageSearch.Found, in text: FoldedText) -> [PairedUnits] {
    item.piece.links.flatMap { link -> [PairedUnits] in
      let source = item.windowStart + link.source.lowerBound
      if link.isExact { return [PairedUnits(target: link.target, source: source)] }
      // Of what was reworded, what both begin and end with.
      let ends = link.commonEnds
      let before = link.target.lowerBound..<link.target.lowerBound + ends.before
      let after = link.target.upperBound - ends.after..<link.target.upperBound
      return [
        PairedUnits(target: before, source: source),
        PairedUnits(target: after, source: item.windowStart + link.source.upperBound - ends.after),
      ].filter { !$0.target.isEmpty }
    }
  }
}
