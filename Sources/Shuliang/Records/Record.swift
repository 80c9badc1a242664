/// One figure of one document, ready for a table: the library's output.
///
/// Offsets count Unicode scalars of the document as it came, half open, so that Python's
/// `text[start:end]` cuts out the same place.
public struct Record: Sendable, Hashable {
  /// The record format and its version, the `schema` key of every line.
  public static let schema = "shuliang.record/1"

  /// A stretch of the document with its text.
  public struct Passage: Sendable, Hashable {
    public var text: String
    public var range: Range<Int>

    public init(text: String, range: Range<Int>) {
      self.text = text
      self.range = range
    }
  }

  /// Scalars of a document, by its name.
  public typealias Place = Shuliang.Passage

  /// The figure in the base unit of its dimension.
  public struct Base: Sendable, Hashable {
    public var value: Value
    public var unit: String

    public init(value: Value, unit: String) {
      self.value = value
      self.unit = unit
    }
  }

  /// The same text in the same place of the same document gives the same identity.
  public var id: String
  /// The document's id.
  public var document: String
  /// The figure as a reader would write it: hard line breaks removed, else verbatim.
  public var text: String
  /// Where the figure stands, in scalars of the document.
  public var range: Range<Int>
  public var kind: Quantity.Kind
  public var value: Value
  public var unit: String
  public var bound: Quantity.Bound
  public var role: Quantity.Role
  /// `power`, `area`, `currency`, `count` …
  public var dimension: String
  public var base: Base?
  /// The sentence it stands in, its line breaks repaired.
  public var sentence: Passage
  /// Every further place where the same passage stands in the documents read so far.
  public var occurrences: [Place] = []

  public init(
    id: String,
    document: String,
    text: String,
    range: Range<Int>,
    kind: Quantity.Kind,
    value: Value,
    unit: String,
    bound: Quantity.Bound,
    role: Quantity.Role,
    dimension: String,
    base: Base?,
    sentence: Passage
  ) {
    self.id = id
    self.document = document
    self.text = text
    self.range = range
    self.kind = kind
    self.value = value
    self.unit = unit
    self.bound = bound
    self.role = role
    self.dimension = dimension
    self.base = base
    self.sentence = sentence
  }
}
