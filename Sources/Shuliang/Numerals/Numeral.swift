/// A number as it stands in text, with its exact value and the traits that tell how it was
/// written.
public struct Numeral: Sendable, Hashable {
  /// How a numeral was written, as far as its reading depends on it.
  public struct Traits: OptionSet, Sendable, Hashable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// It has ASCII digits (fullwidth ones are folded before).
    public static let arabic = Traits(rawValue: 1 << 0)
    /// It has Chinese digits or 十 百 千.
    public static let chinese = Traits(rawValue: 1 << 1)
    /// It has a magnitude: 万 亿 兆.
    public static let magnitude = Traits(rawValue: 1 << 2)
    /// Digits in groups of three.
    public static let grouped = Traits(rawValue: 1 << 3)
    /// It has a decimal part.
    public static let decimal = Traits(rawValue: 1 << 4)
    /// Chinese digits one after the other, as in years and codes: `二〇二五`.
    public static let digitString = Traits(rawValue: 1 << 5)
    /// It begins with 百 千 万 亿 without a digit before.
    public static let bareMagnitude = Traits(rawValue: 1 << 6)
    /// 几 or 数 stands in it.
    public static let vague = Traits(rawValue: 1 << 7)
    /// Two digits side by side for a range: `三四十`.
    public static let adjacentDigits = Traits(rawValue: 1 << 8)
    /// Digits parted by more than one point: versions, addresses.
    public static let dotted = Traits(rawValue: 1 << 9)
  }

  var form: Form
  public var value: Value

  /// UTF-8 offsets into the text it was read from.
  public var range: Range<Int> {
    get { form.range }
    set { form.range = newValue }
  }

  public var traits: Traits {
    get { form.traits }
    set { form.traits = newValue }
  }

  /// How many ASCII digits stand before a point; 0 for Chinese numerals.
  public var integerDigits: Int { Int(form.integerDigits) }

  /// The power of ten of the magnitude at its end (`3.18万` is 4); 0 without.
  public var trailingPower: Int { Int(form.trailingPower) }

  /// How many scalars it has.
  var scalarCount: Int { Int(form.scalarCount) }

  init(form: Form, value: Value) {
    self.form = form
    self.value = value
  }

  /// Where a numeral stands and how it was written, apart from what it says; small, because rules
  /// hand it on with values of their own.
  struct Form: Sendable, Hashable {
    var range: Range<Int>
    var traits: Traits
    var integerDigits: Int32 = 0
    var trailingPower: Int32 = 0
    var scalarCount: Int32 = 0
  }

  /// The exact number, or `nil` for an interval.
  public var number: ExactDecimal? {
    if case .decimal(let number) = value { number } else { nil }
  }
}
