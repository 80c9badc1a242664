/// What kind of thing went wrong, so that errors can be counted by it.
///
/// `missed count`, `wrong bound of percent`, `extra measure`, `subject left out`,
/// `indicator in other words`, `modality where there is none`.
struct ErrorPhenomenon: CustomStringConvertible {
  let description: String

  /// Of a mention over which nothing, or something else, was read.
  init(of mention: GoldMention, _ match: MentionMatch) {
    let kind = mention.kinds.first?.rawValue ?? ""
    guard let read = match.ofSameValue ?? match.overlapping.first else {
      description = "missed \(kind)"
      return
    }
    let part =
      if !mention.values.contains(read.value) {
        "value"
      } else if !mention.units.contains(read.unit) {
        "unit"
      } else if read.range != mention.range {
        "place"
      } else {
        mention.kinds.contains(read.kind) ? "bound" : "kind"
      }
    description = "wrong \(part) of \(kind)"
  }

  /// Of a figure that was read where there is none.
  init(extra figure: ReadFigure) {
    description = "extra \(figure.kind.rawValue)"
  }

  /// Of a part of a claim.
  init(_ field: ClaimField, expected: [String]?, read: String?) {
    let way = expected == nil ? "where there is none" : read == nil ? "left out" : "in other words"
    description = "\(field.rawValue) \(way)"
  }
}
