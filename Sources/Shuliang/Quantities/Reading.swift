/// What a rule makes of a numeral.
enum Reading {
  case quantity(Figure)
  case lookalike(Lookalike)

  var isRank: Bool {
    if case .quantity(let figure) = self { figure.kind == .rank } else { false }
  }

  var range: Range<Int> {
    switch self {
    case .quantity(let figure): figure.range
    case .lookalike(let lookalike): lookalike.range
    }
  }

  /// The reading without what the one before it has taken: a word may begin there (一週|六).
  func clipped(from offset: Int) -> Reading {
    guard case .lookalike(var lookalike) = self, lookalike.range.lowerBound < offset else {
      return self
    }
    lookalike.range = offset..<lookalike.range.upperBound
    return .lookalike(lookalike)
  }
}
