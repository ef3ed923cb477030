internal import ProfileModel

/// The rows of the periods and of what closing them froze.
enum PeriodTable {
  static func periods(in connection: Connection) throws(Failure) -> [Period] {
    let asked = try asked(in: connection)
    return try connection.rows(
      """
      SELECT id, first_day, last_day, opened, closed, snapshot, prepared_by, checked_by,
        approved_by, exception
      FROM period ORDER BY first_day, id
      """
    ) { row throws(Failure) in
      guard let id = PeriodID(row.text(0)), let first = CivilDate(row.text(1)),
        let last = CivilDate(row.text(2)), first <= last, let opened = Instant(row.text(3))
      else { throw SQLiteError.damaged(connection.path) }
      let closed = row.optionalText(4).flatMap { Instant($0) }
      return Period(
        id: id, days: first...last, opened: opened, asked: asked[row.text(0)] ?? [],
        closing: closed.map { closing(row, at: $0) })
    }
  }

  private static func closing(_ row: borrowing Row, at time: Instant) -> Period.Closing {
    Period.Closing(
      time: time, snapshot: row.text(5),
      signatories: Period.Signatories(
        prepared: row.optionalText(6), checked: row.optionalText(7), approved: row.optionalText(8)),
      exception: row.optionalText(9))
  }

  private static func asked(
    in connection: Connection
  ) throws(Failure) -> [String: [AskedCatalog]] {
    var asked: [String: [AskedCatalog]] = [:]
    let sql = "SELECT period, catalog, edition, kind, digest, controls FROM period_catalog"
    try connection.withStatement(sql) { statement throws(Failure) in
      try statement.forEachRow([]) { row in
        let catalog = LoadedCatalog(
          id: row.text(1), edition: row.text(2), kind: row.text(3), digest: row.text(4))
        asked[row.text(0), default: []].append(AskedCatalog(catalog, controls: row.text(5)))
      }
    }
    return asked
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

  /// Writes which catalogue editions are asked about, each with its set of controls.
  static func ask(
    _ asked: [(catalog: AskedCatalog, content: String)], in id: PeriodID, _ connection: Connection
  ) throws(Failure) {
    for (asked, content) in asked {
      try connection.run(
        "INSERT INTO control_set VALUES (?, ?) ON CONFLICT DO NOTHING",
        [.text(asked.controls), .text(content)])
      let catalog = asked.catalog
      try connection.run(
        "INSERT INTO period_catalog VALUES (?, ?, ?, ?, ?, ?)",
        [
          .text(id.description), .text(catalog.id), .text(catalog.edition), .text(catalog.kind),
          .text(catalog.digest), .text(asked.controls),
        ])
    }
  }

  /// The set of controls with a digest.
  static func controlSet(
    _ digest: String, in connection: Connection
  ) throws(Failure) -> String? {
    try connection.rows("SELECT content FROM control_set WHERE digest = ?", [.text(digest)]) {
      $0.text(0)
    }.first
  }

  static func close(
    _ id: PeriodID, _ closing: Period.Closing, content: String, in connection: Connection
  ) throws(Failure) {
    try connection.run(
      "INSERT INTO snapshot VALUES (?, ?) ON CONFLICT DO NOTHING",
      [.text(closing.snapshot), .text(content)])
    let signatories = closing.signatories
    try connection.run(
      """
      UPDATE period SET closed = ?2, snapshot = ?3, prepared_by = ?4, checked_by = ?5,
        approved_by = ?6, exception = ?7
      WHERE id = ?1
      """,
      [
        .text(id.description), .text(closing.time.description), .text(closing.snapshot),
        .text(orNull: signatories.prepared), .text(orNull: signatories.checked),
        .text(orNull: signatories.approved), .text(orNull: closing.exception),
      ])
  }

  static func reopen(_ id: PeriodID, in connection: Connection) throws(Failure) {
    try connection.run(
      """
      UPDATE period SET closed = NULL, snapshot = NULL, prepared_by = NULL, checked_by = NULL,
        approved_by = NULL, exception = NULL
      WHERE id = ?
      """, [.text(id.description)])
  }

  static func snapshot(_ digest: String, in connection: Connection) throws(Failure) -> String? {
    try connection.rows("SELECT content FROM snapshot WHERE digest = ?", [.text(digest)]) {
      $0.text(0)
    }.first
  }
}
