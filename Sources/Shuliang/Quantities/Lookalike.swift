/// A stretch with a numeral that is no figure, and why.
public struct Lookalike: Sendable, Hashable {
  /// What it is instead.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// A calendar date or year.
    case date
    /// A time of day.
    case clock
    /// A plan period, decade or era.
    case period
    /// A length of time that only fills a time adverbial: 5年来, 近两年.
    case adverbial
    /// A code, model, version, route, telephone number.
    case label
    /// A name, slogan or numbered programme.
    case name
    case idiom
    /// 一 as an article: 一座城市.
    case article
    /// An ordinal that claims no place: 第三批.
    case ordinal
    /// A loose plural: 几代人, 数次.
    case plural
    /// The number of a list item.
    case list
    /// A word that holds a numeral character: 统一, 数据.
    case word
    /// A numeral without unit or classifier.
    case bare
  }

  /// UTF-8 offsets into the text it was read from.
  public var range: Range<Int>
  public var kind: Kind

  public init(range: Range<Int>, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}
