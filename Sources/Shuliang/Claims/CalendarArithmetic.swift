/// Reckoning with dates of the proleptic Gregorian calendar.
///
/// All of it is O(1) and allocates nothing.
extension CalendarDate {
  /// Whether a year has a 29 February.
  public static func isLeapYear(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days a month (1...12) of a year has.
  public static func dayCount(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeapYear(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The first day that the date covers: of `2025-11` 1 November.
  public var firstDay: CalendarDate { CalendarDate(year, month ?? 1, day ?? 1) }

  /// The last day that the date covers: of `2025-11` 30 November.
  public var lastDay: CalendarDate {
    let month = month ?? 12
    return CalendarDate(year, month, day ?? CalendarDate.dayCount(ofMonth: month, in: year))
  }

  /// The day of the week after ISO 8601-1, 1 for Monday to 7 for Sunday; `nil` for a date that is
  /// not precise to the day.
  public var weekday: Int? {
    // Day 0, 1 March of year 0, is a Wednesday.
    day == nil ? nil : (dayNumber % 7 + 9) % 7 + 1
  }

  /// The date so many days later, or earlier where negative; `nil` for a date that is not precise
  /// to the day, and past the years 0...9999.
  public func adding(days: Int) -> CalendarDate? {
    guard day != nil, CalendarDate.daysApart.contains(days) else { return nil }
    return CalendarDate(dayNumber: dayNumber + days)
  }

  /// The date so many months later, or earlier where negative, as precise as before. A day that
  /// the month lacks becomes its last (31 January and a month: 28 February).
  ///
  /// `nil` for a year as a whole, and past the years 0...9999.
  public func adding(months: Int) -> CalendarDate? {
    guard let month, CalendarDate.monthsApart.contains(months) else { return nil }
    return CalendarDate(monthNumber: year * 12 + month - 1 + months, day: day)
  }

  /// The date so many years later, or earlier where negative, as precise as before. 29 February
  /// becomes 28 where the year has none; `nil` past the years 0...9999.
  public func adding(years: Int) -> CalendarDate? {
    let (sum, overflow) = year.addingReportingOverflow(years)
    guard !overflow, CalendarDate.years.contains(sum) else { return nil }
    guard let month else { return CalendarDate(sum) }
    return CalendarDate(monthNumber: sum * 12 + month - 1, day: day)
  }

  /// No two dates lie further apart; what is added within these cannot overflow.
  private static let daysApart = -4_000_000...4_000_000
  private static let monthsApart = -120_000...120_000

  /// Counts months from January of year 0.
  init?(monthNumber: Int, day: Int? = nil) {
    guard monthNumber >= 0, monthNumber < CalendarDate.years.count * 12 else { return nil }
    let (year, month) = (monthNumber / 12, monthNumber % 12 + 1)
    self.init(year, month, day.map { min($0, CalendarDate.dayCount(ofMonth: month, in: year)) })
  }

  /// The days from 1 March of year 0 to the first day of the date.
  ///
  /// Source of the reckoning by years that begin in March: Howard Hinnant,
  /// "chrono-Compatible Low-Level Date Algorithms".
  var dayNumber: Int {
    let month = month ?? 1
    let marchYear = month <= 2 ? year - 1 : year
    // Floored, for January and February of year 0.
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + (day ?? 1) - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  /// The day of a number that `dayNumber` gives; `nil` past the years 0...9999.
  init?(dayNumber: Int) {
    let era = (dayNumber >= 0 ? dayNumber : dayNumber - 146_096) / 146_097
    let dayOfEra = dayNumber - era * 146_097
    let leaps = dayOfEra / 1460 - dayOfEra / 36_524 + dayOfEra / 146_096
    let yearOfEra = (dayOfEra - leaps) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    guard CalendarDate.years.contains(year) else { return nil }
    self.init(year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }
}
