import ProfileModel
import TestSupport
import Testing

@testable import Sheets

@Suite struct SheetDateTests {
  @Test(
    arguments: [
      (1, "1900-01-01"), (59, "1900-02-28"), (61, "1900-03-01"), (46_346, "2026-11-20"),
      (46_346.5, "2026-11-20T12:00:00.000"), (59.75, "1900-02-28T18:00:00.000"),
      (2_958_465, "9999-12-31"), (2_958_465.5, "9999-12-31T12:00:00.000"),
      // Excel's last thousandth of a second is still of the day; what rounds up is midnight.
      (46_346.999_999_99, "2026-11-20T23:59:59.999"), (46_346.999_999_999, "2026-11-21"),
      (0.999_999_999_9, "1900-01-01"), (60, nil), (60.5, nil), (0, nil), (0.5, nil), (-1, nil),
      (59.999_999_999_9, nil), (60.999_999_999_9, "1900-03-01"),
      (2_958_465.999_999_999_9, nil), (2_958_466, nil), (1e300, nil), (.nan, nil), (.infinity, nil),
    ] as [(Double, String?)])
  func `days are counted from 1900 with the day that never was left out`(
    _ serial: Double, _ date: String?
  ) {
    #expect(SheetDate(serial: serial, from1904: false, as: .date)?.description == date)
  }

  @Test(
    arguments: [
      (0, "1904-01-01"), (1, "1904-01-02"), (59, "1904-02-29"), (60, "1904-03-01"),
      (0.5, "1904-01-01T12:00:00.000"), (44_884, "2026-11-20"), (2_957_003, "9999-12-31"),
      (2_957_004, nil), (-0.5, nil),
    ] as [(Double, String?)])
  func `days are counted from 1904 where a Mac began`(_ serial: Double, _ date: String?) {
    #expect(SheetDate(serial: serial, from1904: true, as: .date)?.description == date)
  }

  @Test(
    arguments: [
      (0, false, .time, "00:00:00.000"), (0.5, false, .time, "12:00:00.000"),
      (0.5, false, .dateTime, "12:00:00.000"), (0, false, .dateTime, nil),
      (0.5, true, .dateTime, "1904-01-01T12:00:00.000"), (0.5, true, .time, "12:00:00.000"),
      (1.25, false, .time, "1900-01-01T06:00:00.000"),
      (0.000_000_011_6, false, .time, "00:00:00.001"),
    ] as [(Double, Bool, NumberFormat.Kind, String?)])
  func `below one there is a time where the format shows one`(
    _ serial: Double, _ from1904: Bool, _ kind: NumberFormat.Kind, _ time: String?
  ) {
    #expect(SheetDate(serial: serial, from1904: from1904, as: kind)?.description == time)
  }

  @Test func `every day follows the one before`() throws {
    var last = try #require(SheetDate(serial: 61, from1904: false, as: .date)?.day)
    for serial in 62...100_000 {
      let day = try #require(SheetDate(serial: Double(serial), from1904: false, as: .date)?.day)
      let next = CivilDate(year: last.year, month: last.month, day: last.day + 1)
      #expect(day == next ?? CivilDate(firstOf: last.month + 1, year: last.year))
      #expect(
        SheetDate(serial: Double(serial - 1462), from1904: true, as: .date)?.day == day
          || serial < 1462)
      last = day
    }
  }

  @Test func `every second of a day comes back`() {
    for second in 0..<86_400 {
      let date = SheetDate(serial: 46_346 + Double(second) / 86_400, from1904: false, as: .dateTime)
      #expect(date?.milliseconds == second * 1000)
    }
  }
}
