internal import ProfileModel

/// The rows of the units and of the kinds of questions they are asked.
enum UnitTable {
  static func units(in connection: Connection) throws(Failure) -> [OrganisationUnit] {
    var roles: [String: [String]] = [:]
    try connection.withStatement("SELECT unit, role FROM unit_role") {
      statement throws(Failure) in
      try statement.forEachRow([]) { row in roles[row.text(0), default: []].append(row.text(1)) }
    }
    return try connection.rows("SELECT id, name, owner FROM unit ORDER BY id") { row in
      OrganisationUnit(
        id: row.text(0), name: row.text(1), roles: roles[row.text(0)] ?? [],
        owner: row.optionalText(2))
    }
  }

  static func write(_ unit: OrganisationUnit, in connection: Connection) throws(Failure) {
    try connection.run(
      """
      INSERT INTO unit VALUES (?1, ?2, ?3)
      ON CONFLICT (id) DO UPDATE SET name = ?2, owner = ?3
      """, [.text(unit.id), .text(unit.name), .text(orNull: unit.owner)])
    try connection.run("DELETE FROM unit_role WHERE unit = ?", [.text(unit.id)])
    for role in unit.roles {
      try connection.run("INSERT INTO unit_role VALUES (?, ?)", [.text(unit.id), .text(role)])
    }
  }
}
