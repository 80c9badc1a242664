/// What a word of a time expression says: a row of `times.tsv`.
enum TimeWord: Sendable, Equatable {
  /// Units by number or by distance.
  case field(TimeField)
  /// An edge of the unit: 年底.
  case edge(TimePoint.Edge, of: CalendarUnit)
  /// 同期.
  case samePeriod
  /// 期内: the earlier time as a whole.
  case earlierPeriod
  /// 周, 星期: a numbered day must follow.
  case weekday
  /// From here on.
  case since
  /// Up to here.
  case until
  case neutral
  /// Up to the document's date, as a length of time.
  case past
  /// From the document's date on, as a length of time.
  case future

  /// The word of a row; `nil` where its cells do not fit together.
  init?(_ row: TSVTable.Row, _ units: CaseNames<CalendarUnit>) {
    switch (row["meaning"], units[row["unit"]]) {
    case ("document", let unit?): self.init(row, unit, .document)
    case ("earlier", let unit?): self.init(row, unit, .earlier)
    case ("either", let unit?): self.init(row, unit, .earlierOrDocument)
    case ("number", let unit?):
      guard let first = Int(row["first"]), let last = Int(row["last"]), first <= last else {
        return nil
      }
      self = .field(.numbers(first, last, unit))
    case ("start", let unit): self = .edge(.start, of: unit ?? .year)
    case ("middle", let unit): self = .edge(.middle, of: unit ?? .year)
    case ("end", let unit): self = .edge(.end, of: unit ?? .year)
    case ("same", nil): self = .samePeriod
    case ("earlier", nil): self = .earlierPeriod
    case ("weekday", nil): self = .weekday
    case ("since", nil): self = .since
    case ("until", nil): self = .until
    case ("neutral", nil), ("", nil): self = .neutral
    case ("past", nil): self = .past
    case ("future", nil): self = .future
    default: return nil
    }
  }

  private init?(_ row: TSVTable.Row, _ unit: CalendarUnit, _ origin: TimeField.Origin) {
    guard let offset = Int(row["first"]), (-9...9).contains(offset) else { return nil }
    self = .field(.offset(offset, from: origin, unit))
  }
}
