/// The read figures that one gold mention has to do with.
struct MentionMatch {
  /// Every figure that shares a scalar with the mention.
  let overlapping: [ReadFigure]
  /// The figure that is the mention, read as it should be.
  let right: ReadFigure?
  /// A figure over the mention with its value and unit.
  let ofSameValue: ReadFigure?

  init(_ mention: GoldMention, among figures: [ReadFigure]) {
    overlapping = figures.filter { $0.range.overlaps(mention.range) }
    right = overlapping.first(where: mention.accepts)
    ofSameValue = overlapping.first(where: mention.acceptsValue)
  }

  /// The figure that speaks for the mention where its role and claim are judged.
  var best: ReadFigure? { right ?? ofSameValue }

  /// The places of the overlapping figures.
  var places: Set<Range<Int>> { Set(overlapping.map(\.range)) }
}
