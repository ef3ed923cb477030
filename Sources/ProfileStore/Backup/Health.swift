internal import ProfileModel

/// SQLite's own checks of a file.
enum Health {
  /// What is wrong with the pages, indexes and references of a database.
  static func integrityFaults(in connection: Connection) throws(Failure) -> [String] {
    let pages = try connection.rows("PRAGMA integrity_check(20)") { $0.text(0) }
    let links = try connection.rows("PRAGMA foreign_key_check") { row in
      "\(row.text(0)) → \(row.text(2))"
    }
    return pages.filter { $0 != "ok" } + links
  }

  /// The tables, indexes and triggers that are missing, foreign or not as the format has them.
  static func schemaFaults(in connection: Connection) throws(Failure) -> [String] {
    let version = try connection.integer("PRAGMA user_version")
    let model = try Connection(":memory:", .create)
    for step in Schema.steps.prefix(version) { try model.execute(step) }
    let listing = "SELECT name, coalesce(sql, '') FROM sqlite_schema"
    let found = Set(try connection.rows(listing) { [$0.text(0), $0.text(1)] })
    let expected = Set(try model.rows(listing) { [$0.text(0), $0.text(1)] })
    return Set(found.symmetricDifference(expected).compactMap(\.first)).sorted()
  }

  /// The periods whose snapshot is not what closing them froze.
  static func snapshotFaults(in connection: Connection) throws(Failure) -> [String] {
    guard try connection.integer("PRAGMA user_version") >= Schema.firstWithSnapshots else {
      return []
    }
    return try connection.rows(
      "SELECT period.id, snapshot, content FROM period LEFT JOIN snapshot ON digest = snapshot "
        + "WHERE snapshot IS NOT NULL"
    ) { row in
      Digest.sha256(row.text(2)) == row.text(1) ? nil : row.text(0)
    }.compactMap(\.self)
  }
}
