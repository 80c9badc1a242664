import Shuliang
import Testing

@Suite struct CalendarDateErrorTests {
  @Test(arguments: [
    ("heute", "'heute' is no date; write it as 2025-11-21, 2025-11 or 2025"),
    ("2025-13", "there is no month 13; months run from 01 to 12"),
    ("2025-02-30", "there is no day 30 in 2025-02; it has 28 days"),
  ])
  func saysTheWayOut(text: String, description: String) {
    let error = #expect(throws: CalendarDateError.self) { try CalendarDate(text) }
    #expect(error?.description == description)
  }
}
