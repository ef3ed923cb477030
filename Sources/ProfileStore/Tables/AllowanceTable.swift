internal import ProfileModel

/// The rows of what quality rules may find without it being told.
enum AllowanceTable {
  static func allowances(in connection: Connection) throws(Failure) -> [Allowance] {
    let rows = try connection.rows(
      "SELECT rule, subject, reason, until FROM allowance ORDER BY rule, subject"
    ) { row in
      CivilDate(row.text(3)).map { until in
        Allowance(rule: row.text(0), subject: row.text(1), reason: row.text(2), until: until)
      }
    }
    return rows.compactMap(\.self)
  }

  static func write(_ allowance: Allowance, in connection: Connection) throws(Failure) {
    try connection.run(
      """
      INSERT INTO allowance VALUES (?1, ?2, ?3, ?4)
      ON CONFLICT (rule, subject) DO UPDATE SET reason = ?3, until = ?4
      """,
      [
        .text(allowance.rule), .text(allowance.subject), .text(allowance.reason),
        .text(allowance.until.description),
      ])
  }

  static func remove(_ allowance: Allowance, in connection: Connection) throws(Failure) {
    try connection.run(
      "DELETE FROM allowance WHERE rule = ? AND subject = ?",
      [.text(allowance.rule), .text(allowance.subject)])
  }
}
