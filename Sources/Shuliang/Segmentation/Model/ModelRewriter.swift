/// Corrects the ends of words by a model.
struct ModelRewriter: Sendable {
  private let model: SegmentationModel
  private var units = SegmentationUnits()

  init(_ model: SegmentationModel) {
    self.model = model
  }

  /// Appends tokens with the ends that the model sees.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  mutating func rewrite(_ source: [Token], of text: Span<UInt8>, to tokens: inout [Token]) {
    guard let last = source.last else { return }
    units.replace(with: source, of: text)
    let textStart = units.start
    let units = units.units.span
    let weights = model.weights.span
    var start = textStart
    var kind = units[0].kind
    var sourceIndex = 0
    for index in units.indices {
      let unit = units[unchecked: index]
      if unit.isOpen {
        var score = 0
        BoundaryFeatures.forEach(behind: index, in: units) {
          score &+= Int(weights[unchecked: $0])
        }
        if score <= 0 { continue }
      } else if unit.end == 0 {
        continue
      }
      let hasNext = index + 1 < units.count
      let end =
        hasNext ? textStart &+ Int(units[unchecked: index &+ 1].offset) : last.range.upperBound
      while source[sourceIndex].range.upperBound <= start { sourceIndex &+= 1 }
      let original = source[sourceIndex]
      let isSame = original.range.lowerBound == start && original.range.upperBound == end
      tokens.append(isSame ? original : Token(start..<end, kind))
      start = end
      if hasNext { kind = units[unchecked: index &+ 1].kind }
    }
  }
}
