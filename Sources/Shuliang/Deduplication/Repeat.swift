/// Scalars of a document, by its name.
public struct Passage: Sendable, Hashable {
  /// The `id` of the document.
  public var document: String
  /// Unicode scalars of the document's text as it came, half open.
  public var range: Range<Int>

  public init(document: String, range: Range<Int>) {
    self.document = document
    self.range = range
  }
}

/// A passage that says what an earlier one said.
public struct Repeat: Sendable, Hashable {
  /// How alike they are.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The same but for blanks, line breaks and character width.
    case exact
    /// The same figures, units, dates and directions; words that say nothing new were added, or
    /// words or clauses left out or moved.
    case near
  }

  /// What is said of a repeat.
  public enum Detail: Sendable, Hashable, CaseIterable {
    /// The passage and its source.
    case passages
    /// Also where each of its scalars stood first.
    case segments
  }

  /// Scalars that stand side by side in a repeat and in what it repeats.
  public struct Segment: Sendable, Hashable {
    /// Scalars of the document that repeats.
    public var range: Range<Int>
    /// The number, in input order, of the document in which they stood first.
    public var documentIndex: Int
    /// That document's `id`.
    public var document: String
    /// The scalar that the first of them was there.
    public var start: Int
  }

  public var kind: Kind
  /// Unicode scalars of the document's text as it came, half open, from the first character that is
  /// repeated to the last; blanks and line breaks inside are part of it, those around it are not.
  public var range: Range<Int>
  /// Where it was said before: from the first to the last character, likewise.
  public var source: Passage
  /// Scalar by scalar, where what is repeated stood first, in text order. Of a source that repeats
  /// an earlier text in turn, the earlier text. Blanks that were dropped and words that were changed
  /// lie in no segment. Empty where the index was asked for passages alone.
  public var segments: [Segment]
}

extension Repeat {
  /// Where a scalar of the repeat stood first, or `nil` where it has no counterpart. O(log segments).
  public func place(of scalar: Int) -> (document: String, scalar: Int)? {
    segment(holding: scalar).map { ($0.document, $0.start + scalar - $0.range.lowerBound) }
  }

  /// The segment that a scalar of the repeat lies in. O(log segments).
  func segment(holding scalar: Int) -> Segment? {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].range.upperBound <= scalar { low = middle + 1 } else { high = middle }
    }
    guard low < segments.count, segments[low].range.contains(scalar) else { return nil }
    return segments[low]
  }
}
