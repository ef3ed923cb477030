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
}
