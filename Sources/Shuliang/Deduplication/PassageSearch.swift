/// The search for repeats in one document: what was found so far, and what was tried in vain.
struct PassageSearch {
  /// A piece of the document, and the window in which its links find their source.
  struct Found {
    var piece: PassageJudgement.Piece
    /// The position of the window's first unit.
    var windowStart: Int
  }

  let text: FoldedText
  /// The position that the document's first unit will have.
  let start: Int

  /// A judgement whose pieces were taken, and how many variants were known by then.
  private struct Acceptance {
    let judgement: PassageJudgement
    let variantCount: Int
    let pieces: [PassageJudgement.Piece]
  }

  private(set) var found: [Found] = []
  private var acceptances: [Acceptance] = []
  private(set) var covered = CoveredUnits()
  /// Whole lines that later documents may repeat.
  var newLines: [LineTable.Line] = []

  /// Units that are like a source's but for something that may matter.
  var variants: [Range<Int>] = []

  /// For an offset between document and source, the unit up to which it was tried.
  private var tried: [(offset: Int, end: Int)] = []

  init(text: FoldedText, start: Int) {
    self.text = text
    self.start = start
  }

  func isTried(_ offset: Int, at unit: Int) -> Bool {
    tried.contains { $0.offset == offset && unit < $0.end }
  }

  /// Notes the ways of a chain, so that none is gone twice.
  mutating func markTried(_ chain: PassageChain, windowStart: Int) {
    for link in chain.links where link.isExact {
      let offset = windowStart + link.source.lowerBound - start - link.target.lowerBound
      tried.append((offset, link.target.upperBound))
    }
    // Only what was tried last can come again; a long document must not look through all of it.
    if tried.count > 64 { tried.removeFirst(32) }
  }

  /// Takes the pieces of a judgement.
  mutating func accept(_ pieces: [PassageJudgement.Piece], of judgement: PassageJudgement) {
    acceptances.append(
      Acceptance(judgement: judgement, variantCount: variants.count, pieces: pieces)
    )
    accept(pieces, windowStart: judgement.source.start)
  }

  /// Judges again what was taken before a variant was found: a copy that breaks off before the
  /// figure that differs may have been met before the source that has it.
  mutating func withdrawVariants() {
    guard acceptances.contains(where: { $0.variantCount < variants.count }) else { return }
    found = []
    covered = CoveredUnits()
    for acceptance in acceptances {
      let pieces =
        acceptance.variantCount == variants.count
        ? acceptance.pieces : acceptance.judgement.pieces(known: variants)
      accept(pieces, windowStart: acceptance.judgement.source.start)
    }
  }

  mutating func accept(_ pieces: [PassageJudgement.Piece], windowStart: Int) {
    for piece in pieces {
      found.append(Found(piece: piece, windowStart: windowStart))
      covered.insert(piece.target)
    }
  }
}

extension PassageIndex {
  /// Finds what has 36 units or more in common with earlier text.
  mutating func findPassages(_ search: inout PassageSearch) throws(PassageIndexError) {
    let fingerprints = search.text.fingerprints
    own.begin(fingerprints)
    table.mayContain(fingerprints, &isKnown)
    listOpen()
    var candidates: [Int] = []
    for index in open {
      let fingerprint = fingerprints[index]
      let position = fingerprint.position
      if search.covered.overlap(position..<position + Winnowing.length) { continue }
      candidates.removeAll(keepingCapacity: true)
      var places = 0
      if isKnown[index] {
        table.find(fingerprint) { place, isAlike in
          places += 1
          if isAlike { candidates.append(place) }
        }
      }
      // A phrase that stands in many places says nothing about the passage around it.
      if places == FingerprintTable.placesPerHash {
        crowdedPhrases += 1
        candidates.removeAll(keepingCapacity: true)
      }
      if own.mayRepeat[index] {
        own.enter(fingerprint, startingAt: search.start, knownTo: &candidates)
      }
      if !candidates.isEmpty { try tryCandidates(candidates, at: position, &search) }
    }
    search.withdrawVariants()
  }

  /// Lists the fingerprints that may have been there before, in the table or in the document.
  private mutating func listOpen() {
    let (isKnown, mayRepeat) = (isKnown, own.mayRepeat)
    open.removeAll(keepingCapacity: true)
    open.append(addingCapacity: isKnown.count) { output in
      let (known, own) = (isKnown.span, mayRepeat.span)
      for index in known.indices where known[unchecked: index] || own[index] {
        output.append(index)
      }
    }
  }

  /// Takes the source that repeats most, of these the first.
  private func tryCandidates(
    _ candidates: [Int],
    at position: Int,
    _ search: inout PassageSearch
  ) throws(PassageIndexError) {
    let (text, units) = (search.text, search.text.units)
    let limits = search.covered.gap(around: position, count: units.count)
    var judgements: [PassageJudgement] = []
    // Where the sources found so far have it from; most candidates lead nowhere, and to nothing more.
    var firsts: [(position: Int, candidate: Int)] = []
    var next = 0
    while next < candidates.count + firsts.count {
      let (position, candidate) =
        next < candidates.count
        ? (position, candidates[next]) : firsts[next - candidates.count]
      next += 1
      let offset = candidate - search.start - position
      if search.isTried(offset, at: position) { continue }
      let isOwn = candidate >= search.start
      if !isOwn {
        guard
          try store.isRun(
            ofAtLeast: Winnowing.guarantee,
            around: position,
            in: units,
            and: candidate
          )
        else { continue }
      }
      let window =
        isOwn
        ? SourceWindow(units: units, places: text.places, start: search.start)
        : try store.window(around: candidate)
      let seed = PassageSeed(text: text, limits: limits, window: window)
      guard let chain = seed.chain(at: position, candidate, isOwn: isOwn) else { continue }
      search.markTried(chain, windowStart: window.start)
      let judgement = PassageJudgement(chain, of: text, from: window)
      search.variants += judgement.chain.variants
      judgements.append(judgement)
      if let first = firstPlace(of: chain, windowStart: window.start) { firsts.append(first) }
    }
    var best: (index: Int, pieces: [PassageJudgement.Piece])?
    var bestCount = 0
    for index in judgements.indices {
      let pieces = judgements[index].pieces(known: search.variants)
      let count = pieces.reduce(0) { $0 + $1.target.count }
      if count > bestCount { (best, bestCount) = ((index, pieces), count) }
    }
    if let best { search.accept(best.pieces, of: judgements[best.index]) }
  }
}

extension PassageIndex {
  /// A place of a chain whose source repeats an earlier text, and where that stood first: a copy
  /// that breaks off says nothing about how the passage went on.
  private func firstPlace(
    of chain: PassageChain,
    windowStart: Int
  ) -> (position: Int, candidate: Int)? {
    for link in chain.links where link.isExact && link.source.count >= Winnowing.guarantee {
      let start = windowStart + link.source.lowerBound
      guard origins.knows(anyOf: start..<start + link.source.count) else { continue }
      let stretches = origins.origins(of: start..<start + link.source.count)
      for (units, origin) in stretches where origin != units.lowerBound {
        guard units.count >= Winnowing.guarantee else { continue }
        return (link.target.lowerBound + units.lowerBound - start, origin)
      }
    }
    return nil
  }
}

/// A place in a document and a place in a source that have a fingerprint in common.
struct PassageSeed {
  let text: FoldedText
  let limits: Range<Int>
  let window: SourceWindow

  /// What is in common around a common fingerprint, or `nil` where the run is too short.
  func chain(at position: Int, _ candidate: Int, isOwn: Bool) -> PassageChain? {
    let place = candidate - window.start
    // A document repeats itself only after what it repeats.
    let most = isOwn ? position - place : Int.max
    let lowest = isOwn ? max(limits.lowerBound, place) : limits.lowerBound
    var before = ExactRun.lengthBefore(text.units, position, downTo: lowest, window.units, place)
    let highest = isOwn ? min(limits.upperBound, position + most) : limits.upperBound
    var after = ExactRun.length(
      text.units,
      from: position,
      upTo: highest,
      window.units,
      from: place
    )
    if before + after > most {
      // Copies side by side are equal by chance for a unit or two over their end.
      let excess = before + after - most
      let first = position - before
      let line = text.lineBoundary(notBefore: first) - first
      if line <= min(excess, before, 4) { before -= line }
      after = most - before
    }
    guard after > 0, before + after >= Winnowing.guarantee else { return nil }
    let run = PassageChain.Link(
      target: position - before..<position + after,
      source: place - before..<place + after,
      isExact: true
    )
    var builder = ChainBuilder(
      target: text,
      limits: isOwn ? max(limits.lowerBound, run.source.upperBound)..<limits.upperBound : limits,
      source: window,
      sourceLimit: isOwn ? run.target.lowerBound : window.units.count
    )
    builder.build(from: run)
    return builder.chain
  }
}
