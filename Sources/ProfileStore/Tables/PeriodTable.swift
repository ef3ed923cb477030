internal import ProfileModel

/// The rows of the periods and of what closing them froze.
enum PeriodTable {
  static func periods(in connection: Connection) throws(Failure) -> [Period] {
    try connection.rows(
      "SELECT id, first_day, last_day, opened, closed, snapshot FROM period ORDER BY id"
    ) { row throws(Failure) in
      guard let id = PeriodID(row.text(0)), let first = CivilDate(row.text(1)),
        let last = CivilDate(row.text(2)), first <= last, let opened = Instant(row.text(3))
      else { throw SQLiteError.damaged(connection.path) }
      let closing = row.optionalText(4).flatMap { Instant($0) }
        .map { Period.Closing(time: $0, snapshot: row.text(5)) }
      return Period(id: id, days: first...last, opened: opened, closing: closing)
    }
  }

  static func period(_ id: PeriodID, in connection: Connection) throws(Failure) -> Period? {
    try periods(in: connection).first { $0.id == id }
  }

  static func insert(_ period: Period, in connection: Connection) throws(Failure) {
    try connection.run(
      "INSERT INTO period (id, first_day, last_day, opened) VALUES (?, ?, ?, ?)",
      [
        .text(period.id.description), .text(period.days.lowerBound.description),
        .text(period.days.upperBound.description), .text(period.opened.description),
      ])
  }

  static func close(
    _ id: PeriodID, _ closing: Period.Closing, content: String, in connection: Connection
  ) throws(Failure) {
    try connection.run(
      "INSERT INTO snapshot VALUES (?, ?)", [.text(closing.snapshot), .text(content)])
    try connection.run(
      "UPDATE period SET closed = ?, snapshot = ? WHERE id = ?",
      [.text(closing.time.description), .text(closing.snapshot), .text(id.description)])
  }

  static func snapshot(_ digest: String, in connection: Connection) throws(Failure) -> String? {
    try connection.rows("SELECT content FROM snapshot WHERE digest = ?", [.text(digest)]) {
      $0.text(0)
    }.first
  }
}
