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

  /// A stretch of the document that fills a field of the claim.
  public struct Field: Sendable, Hashable {
    /// As written; what a figure or a line break parts is joined.
    public var text: String
    /// From its first scalar to its last.
    public var range: Range<Int>
    /// Whether it was carried over from an earlier clause, sentence or the title.
    public var isInherited: Bool
    /// For a time: the date or interval it means, in ISO 8601.
    public var iso: String?
    /// What a word such as 全市 points to, where the document says it.
    public var resolved: String?

    public init(
      text: String,
      range: Range<Int>,
      isInherited: Bool = false,
      iso: String? = nil,
      resolved: String? = nil
    ) {
      self.text = text
      self.range = range
      self.isInherited = isInherited
      self.iso = iso
      self.resolved = resolved
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
  /// Who or what the figure is about.
  public var subject: Field?
  /// The property measured or the thing counted.
  public var indicator: Field?
  /// The time that governs it.
  public var time: Field?
  /// What a change or a comparison is against.
  public var baseline: Field?
  /// What a share or a rank is out of; the key `of`.
  public var scope: Field?
  public var change: Claim.Change?
  public var modality: Claim.Modality?
  /// The identity of the record that this one is a part of.
  public var whole: String?
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
