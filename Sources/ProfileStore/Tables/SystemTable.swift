internal import ProfileModel

/// The rows of the systems and of the services they stand behind.
enum SystemTable {
  static func systems(in connection: Connection) throws(Failure) -> [System] {
    var services: [String: [String]] = [:]
    try connection.withStatement("SELECT system, service FROM system_service") {
      statement throws(Failure) in
      try statement.forEachRow([]) { row in services[row.text(0), default: []].append(row.text(1)) }
    }
    return try connection.rows("SELECT id, name, environment, owner FROM system ORDER BY id") {
      row throws(Failure) in
      guard let environment = System.Environment(rawValue: row.text(2)) else {
        throw SQLiteError.damaged(connection.path)
      }
      return System(
        id: row.text(0), name: row.text(1), environment: environment,
        services: services[row.text(0)] ?? [], owner: row.optionalText(3))
    }
  }

  static func write(
    _ systems: [System], in connection: Connection, progress: (Int, Int) -> Void
  ) throws(Failure) {
    let upsert = """
      INSERT INTO system VALUES (?1, ?2, ?3, ?4)
      ON CONFLICT (id) DO UPDATE SET name = ?2, environment = ?3, owner = ?4
      """
    try connection.withStatement(upsert) { upsert throws(Failure) in
      for system in systems {
        try upsert.run([
          .text(system.id), .text(system.name), .text(system.environment.rawValue),
          .text(orNull: system.owner),
        ])
      }
    }
    try connection.withStatement("DELETE FROM system_service WHERE system = ?") {
      clear throws(Failure) in
      try connection.withStatement("INSERT INTO system_service VALUES (?, ?)") {
        link throws(Failure) in
        for (index, system) in systems.enumerated() {
          try clear.run([.text(system.id)])
          for service in system.services { try link.run([.text(system.id), .text(service)]) }
          progress(index + 1, systems.count)
        }
      }
    }
  }
}
