/// A figure and what the text says of it: whose it is, of what, when, against what.
///
/// All offsets are UTF-8 offsets into the repaired text.
public struct Claim: Sendable, Hashable {
  /// A range in half the room: a claim holds many, and is handed on often.
  private struct Place: Sendable, Hashable {
    private let start: Int32
    private let end: Int32

    init(_ range: Range<Int>) {
      start = Int32(truncatingIfNeeded: range.lowerBound)
      end = Int32(truncatingIfNeeded: range.upperBound)
    }

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// A stretch of the text that fills a field.
  public struct Phrase: Sendable, Hashable {
    public var range: Range<Int> {
      get { place.range }
      set { place = Place(newValue) }
    }
    /// The rest of a phrase that something parts: 二氧化硫 … 排放量.
    public var tail: Range<Int>? {
      get { tailPlace.map(\.range) }
      set { tailPlace = newValue.map(Place.init) }
    }
    /// What a word such as 全市 or 该公司 points to.
    public var referent: Range<Int>? {
      get { referentPlace.map(\.range) }
      set { referentPlace = newValue.map(Place.init) }
    }
    private var place: Place
    private var tailPlace: Place?
    private var referentPlace: Place?
    /// Whether it was carried over from an earlier clause, sentence or the title.
    public var isInherited: Bool
    /// The rule that found it.
    public var rule: ClaimRule

    public init(
      range: Range<Int>,
      tail: Range<Int>? = nil,
      isInherited: Bool = false,
      rule: ClaimRule
    ) {
      place = Place(range)
      tailPlace = tail.map(Place.init)
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
  /// The rules that set `change`, `modality`, `whole` and the role, in the order they were asked.
  public var rules: [ClaimRule] {
    [changeRule, modalityRule, wholeRule, roleRule].compactMap { $0 }
  }
  // One each: a list would be a reference to count whenever a claim is handed on.
  var changeRule: ClaimRule?
  var modalityRule: ClaimRule?
  var wholeRule: ClaimRule?
  var roleRule: ClaimRule?

  /// The indicator is a noun of change alone: 升幅.
  var isBareChange = false

  public init(quantity: consuming Quantity) { self.quantity = quantity }
}
