internal import ProfileModel

/// The rows of the periods and of what closing them froze.
enum PeriodTable {
  static func periods(in connection: Connection) throws(Failure) -> [Period] {
    try connection.rows("SELECT id, opened, closed, snapshot FROM period ORDER BY id") {
      row throws(Failure) in
      guard let id = PeriodID(row.text(0)), let opened = Instant(row.text(1)) else {
        throw SQLiteError.damaged(connection.path)
      }
      let closing = row.optionalText(2).flatMap { Instant($0) }
        .map { Period.Closing(time: $0, snapshot: row.text(3)) }
      return Period(id: id, opened: opened, closing: closing)
    }
  }

  static func period(_ id: PeriodID, in connection: Connection) throws(Failure) -> Period? {
    try periods(in: connection).first { $0.id == id }
  }

  static func open(_ id: PeriodID, at time: Instant, in connection: Connection) throws(Failure) {
    try connection.run(
      "INSERT INTO period (id, opened) VALUES (?, ?)",
      [.text(id.description), .text(time.description)])
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
