/// A unit of measure, a currency or a classifier.
///
/// A value: what it holds is shared between copies until one is changed.
public struct Unit: Sendable, Hashable {
  private var storage: Storage

  /// The canonical form that records carry: `kW`, `CNY`, a classifier as written.
  public var symbol: String {
    get { storage.fields.symbol }
    set { storage = storage.copy { $0.symbol = newValue } }
  }

  public var kind: Quantity.Kind {
    get { storage.fields.kind }
    set { storage = storage.copy { $0.kind = newValue } }
  }

  /// The quantity that it measures: `power`, `area`, `currency`, `count` …
  public var dimension: String {
    get { storage.fields.dimension }
    set { storage = storage.copy { $0.dimension = newValue } }
  }

  /// How many base units one of it is, exactly; `nil` where no exact factor exists.
  public var factor: Rational? {
    get { storage.fields.factor }
    set { storage = storage.copy { $0.factor = newValue } }
  }

  /// The base unit of the dimension, empty where there is none.
  public var base: String {
    get { storage.fields.base }
    set { storage = storage.copy { $0.base = newValue } }
  }

  /// The code of the Unified Code for Units of Measure, where there is one.
  public var ucum: String {
    get { storage.fields.ucum }
    set { storage = storage.copy { $0.ucum = newValue } }
  }

  /// What a number beside it is multiplied by to be in `symbol`: 角 counts tenths of `CNY`.
  var scale: ExactDecimal { storage.fields.scale }

  /// Whether a number beside it is not yet in `symbol`.
  var isScaled: Bool { traits.contains(.scaled) }

  var traits: Traits {
    get { storage.fields.traits }
    set { storage = storage.copy { $0.traits = newValue } }
  }

  /// The reading that the words beside the number may change.
  var sense: Sense { storage.sense }

  /// Whether it is so much a year: `t/a`.
  var isYearly: Bool { storage.isYearly }

  /// How a unit behaves beside a numeral.
  struct Traits: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    /// Read only after Arabic digits or a numeral of two characters or more: it is a common
    /// noun as well (队, 国, 市).
    static let figuresOnly = Traits(rawValue: 1 << 0)
    /// 元 and $: which money it is depends on where the text was written.
    static let regional = Traits(rawValue: 1 << 1)
    /// A number beside it is not yet in its symbol: 5角 is 0.5 `CNY`.
    static let scaled = Traits(rawValue: 1 << 2)
  }

  /// Units whose names have more than one reading, each the business of a rule.
  enum Sense: Sendable, Hashable {
    case plain
    /// 度.
    case degree
    /// 级.
    case grade
    /// 点.
    case indexPoint
    /// 个, which may stand for 个百分点 in a list.
    case piece
    /// A length, which may be a speed.
    case length
    /// Lengths of time that are measured rather than passed: seconds, minutes, hours.
    case second, minute, hour
    /// Lengths of time that may be an age or fill an adverbial.
    case day, week, month, quarter
    /// Days that are counted: 交易日, 工作日.
    case countedDay
    /// 人, 票, 胜: 一 before it counts and is no article.
    case counted

    init(symbol: String, kind: Quantity.Kind, dimension: String) {
      switch (kind, symbol) {
      case (.measure, "deg"): self = .degree
      case (.measure, "级"): self = .grade
      case (.point, "点"): self = .indexPoint
      case (.count, "个"), (.count, "個"): self = .piece
      case (.duration, "s"), (.duration, "ms"): self = .second
      case (.duration, "min"): self = .minute
      case (.duration, "h"): self = .hour
      case (.duration, "d"): self = .day
      case (.duration, "wk"): self = .week
      case (.duration, "mo"): self = .month
      case (.duration, "quarter"): self = .quarter
      case (.duration, "交易日"), (.duration, "工作日"): self = .countedDay
      case (.count, _): self = Sense.countedNouns.contains(symbol) ? .counted : .plain
      default: self = dimension == "length" ? .length : .plain
      }
    }

    private static let countedNouns: Set<String> = [
      "人", "人次", "架次", "死", "伤", "傷", "亡", "轻伤", "輕傷", "重伤", "重傷", "男", "女", "票", "球", "金", "银",
      "銀", "铜", "銅", "胜", "勝", "负", "負",
      "平",
    ]
  }

  /// The unit of a fraction: none.
  static let ratio = Unit(symbol: "", kind: .fraction, dimension: "ratio")

  public init(
    symbol: String,
    kind: Quantity.Kind,
    dimension: String,
    factor: Rational? = nil,
    base: String = "",
    ucum: String = ""
  ) {
    self.init(
      symbol: symbol,
      kind: kind,
      dimension: dimension,
      factor: factor,
      base: base,
      ucum: ucum,
      scale: ExactDecimal(1),
      traits: []
    )
  }

  private init(storage: Storage) { self.storage = storage }

  init(
    symbol: String,
    kind: Quantity.Kind,
    dimension: String,
    factor: Rational?,
    base: String,
    ucum: String,
    scale: ExactDecimal,
    traits: Traits
  ) {
    storage = Storage(
      Fields(
        symbol: symbol,
        kind: kind,
        dimension: dimension,
        factor: factor,
        base: base,
        ucum: ucum,
        scale: scale,
        traits: scale == ExactDecimal(1) ? traits : traits.union(.scaled)
      )
    )
  }
}

extension Unit {
  public static func == (left: Unit, right: Unit) -> Bool {
    left.storage === right.storage || left.storage.fields == right.storage.fields
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(storage.fields)
  }

  /// Whether two units say the same of a number beside them, whatever they are called in UCUM and
  /// however they are read.
  func measuresAlike(_ other: Unit) -> Bool {
    if storage === other.storage { return true }
    let (fields, others) = (storage.fields, other.storage.fields)
    return fields.symbol == others.symbol && fields.kind == others.kind
      && fields.dimension == others.dimension && fields.factor == others.factor
      && fields.base == others.base
  }

  /// The unit of so much of this for each of `other`: m3 per d is `m3/d`.
  ///
  /// - Parameter symbol: What records call the rate, where that is not the two symbols joined.
  func per(_ other: Unit, symbol: String? = nil) -> Unit {
    let (fields, others) = (storage.fields, other.storage.fields)
    var rate = fields
    rate.symbol = symbol ?? fields.symbol + "/" + others.symbol
    rate.dimension = fields.dimension + "/" + others.dimension
    rate.ucum =
      fields.ucum.isEmpty || others.ucum.isEmpty ? "" : fields.ucum + "/" + others.ucum
    rate.factor = nil
    rate.base = ""
    if let factor = fields.factor, let divisor = others.factor?.reciprocal,
      let quotient = factor.multiplied(by: divisor), !others.base.isEmpty, !fields.base.isEmpty
    {
      rate.factor = quotient
      rate.base = fields.base + "/" + others.base
    }
    rate.traits.formIntersection(.scaled)
    return Unit(storage: Storage(rate))
  }

  fileprivate struct Fields: Sendable, Hashable {
    var symbol: String
    var kind: Quantity.Kind
    var dimension: String
    var factor: Rational?
    var base: String
    var ucum: String
    var scale: ExactDecimal
    var traits: Traits
  }

  /// The fields in one place: a unit goes through many hands for each figure, and a reference is
  /// cheaper to pass on than four strings.
  fileprivate final class Storage: Sendable {
    let fields: Fields
    let sense: Sense
    let isYearly: Bool

    init(_ fields: Fields) {
      self.fields = fields
      isYearly = fields.symbol.utf8.suffix(2).elementsEqual("/a".utf8)
      sense = Sense(symbol: fields.symbol, kind: fields.kind, dimension: fields.dimension)
    }

    func copy(_ change: (inout Fields) -> Void) -> Storage {
      var fields = fields
      change(&fields)
      return Storage(fields)
    }
  }
}
