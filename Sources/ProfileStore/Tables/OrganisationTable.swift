internal import ProfileModel

/// The rows of the organisation.
enum OrganisationTable {
  static func register(in connection: Connection) throws(Failure) -> OrganisationRegister {
    let kinds = try connection.rows("SELECT kind FROM workspace") { row in
      WorkspaceKind(rawValue: row.text(0))
    }
    guard let first = kinds.first, let kind = first else {
      throw SQLiteError.damaged(connection.path)
    }
    return OrganisationRegister(
      kind: kind, organisation: try organisation(in: connection),
      units: try UnitTable.units(in: connection),
      services: try ServiceTable.services(in: connection),
      systems: try SystemTable.systems(in: connection))
  }

  static func organisation(in connection: Connection) throws(Failure) -> Organisation {
    let regimes = try connection.rows("SELECT regime FROM organisation_regime") { $0.text(0) }
    let found = try connection.rows(
      """
      SELECT name, sector, calendar_start, label_scheme, label_level, label_restriction
      FROM organisation
      """
    ) { row throws(Failure) in
      Organisation(
        name: row.text(0), sector: row.optionalText(1), regimes: Set(regimes),
        calendar: FiscalCalendar(startMonth: row.integer(2)) ?? .april, label: try label(row))
    }
    guard let organisation = found.first else { throw SQLiteError.damaged(connection.path) }
    return organisation
  }

  static func write(_ organisation: Organisation, in connection: Connection) throws(Failure) {
    try connection.run(
      "INSERT OR REPLACE INTO organisation VALUES (1, ?, ?, ?, ?, ?, ?)",
      [
        .text(organisation.name), .text(orNull: organisation.sector),
        .integer(organisation.calendar.startMonth),
        .text(orNull: organisation.label?.scheme.rawValue),
        .text(orNull: organisation.label?.level), .text(orNull: organisation.label?.restriction),
      ])
    try connection.run("DELETE FROM organisation_regime")
    for regime in organisation.regimes.sorted() {
      try connection.run("INSERT INTO organisation_regime VALUES (?)", [.text(regime)])
    }
  }

  private static func label(_ row: borrowing Row) throws(Failure) -> HandlingLabel? {
    guard let scheme = HandlingLabel.Scheme(rawValue: row.text(3)) else { return nil }
    return try HandlingLabel(scheme: scheme, level: row.text(4), restriction: row.optionalText(5))
  }
}
