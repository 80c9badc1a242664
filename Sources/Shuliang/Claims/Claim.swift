/// A figure and what the text says of it: whose it is, of what, when, against what.
///
/// All offsets are UTF-8 offsets into the repaired text.
public struct Claim: Sendable, Hashable {
  /// A stretch of the text that fills a field.
  public struct Phrase: Sendable, Hashable {
    public var range: Range<Int>
    /// The rest of a phrase that something parts: 二氧化硫 … 排放量.
    public var tail: Range<Int>?
    /// Whether it was carried over from an earlier clause, sentence or the title.
    public var isInherited: Bool
    /// What a word such as 全市 or 该公司 points to.
    public var referent: Range<Int>?
    /// The rule that found it.
    public var rule: ClaimRule

    public init(
      range: Range<Int>,
      tail: Range<Int>? = nil,
      isInherited: Bool = false,
      rule: ClaimRule
    ) {
      self.range = range
      self.tail = tail
      self.isInherited = isInherited
      self.rule = rule
    }
  }

  /// The direction of a change over time.
  public enum Change: String, Sendable, Hashable, CaseIterable, Codable {
    case increase, decrease
  }

  /// How far the figure is from a fact.
  public enum Modality: String, Sendable, Hashable, CaseIterable, Codable {
    case projected, target, capacity
  }

  public var quantity: Quantity
  /// Who or what the figure is about.
  public var subject: Phrase?
  /// The property measured or the thing counted.
  public var indicator: Phrase?
  /// The time that governs it.
  public var time: Phrase?
  /// What a change or a comparison is against.
  public var baseline: Phrase?
  /// What a share or a rank is out of.
  public var scope: Phrase?
  public var change: Change?
  public var modality: Modality?
  /// The place of the figure that this one is a part of.
  public var whole: Range<Int>?
  /// Whether another figure is a part of this one.
  public var isWhole = false
  /// The rules that set `change`, `modality` and the role, in the order they were asked.
  public var rules: [ClaimRule] = []

  /// The indicator is a noun of change alone: 升幅.
  var isBareChange = false

  public init(quantity: Quantity) { self.quantity = quantity }
}
