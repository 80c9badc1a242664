/// One thing that was read otherwise than the gold has it.
public struct ScoreError: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// Nothing was read where the mention stands.
    case missed
    /// Something else was read there.
    case wrong
    /// A figure was read where there is none.
    case extra
    /// The figure is right, this part of its claim is not.
    case claim(ClaimField)
  }

  public var kind: Kind
  /// What kind of thing went wrong, in words: `wrong bound of percent`, `subject left out`.
  public var phenomenon: String
  /// Where it stands, in Unicode scalars of the article as it came.
  public var range: Range<Int>
  /// The figure as the article has it.
  public var text: String
  /// What the gold has, `nil` for an extra figure.
  public var expected: String?
  /// What was read, empty for a missed mention.
  public var read: [String]

  public init(
    kind: Kind,
    phenomenon: String,
    range: Range<Int>,
    text: String,
    expected: String?,
    read: [String]
  ) {
    self.kind = kind
    self.phenomenon = phenomenon
    self.range = range
    self.text = text
    self.expected = expected
    self.read = read
  }
}
