internal import ProfileModel

/// The rows of the services.
enum ServiceTable {
  static func services(in connection: Connection) throws(Failure) -> [Service] {
    try connection.rows("SELECT id, name, sector_service FROM service ORDER BY id", [], read)
  }

  static func service(_ id: String, in connection: Connection) throws(Failure) -> Service? {
    try connection.rows(
      "SELECT id, name, sector_service FROM service WHERE id = ?", [.text(id)], read
    ).first
  }

  static func ids(in connection: Connection) throws(Failure) -> [String] {
    try connection.rows("SELECT id FROM service ORDER BY id") { $0.text(0) }
  }

  static func write(_ service: Service, in connection: Connection) throws(Failure) {
    try connection.run(
      """
      INSERT INTO service VALUES (?1, ?2, ?3)
      ON CONFLICT (id) DO UPDATE SET name = ?2, sector_service = ?3
      """,
      [.text(service.id), .text(service.name), .text(orNull: service.sectorService)])
  }

  private static func read(_ row: borrowing Row) -> Service {
    Service(id: row.text(0), name: row.text(1), sectorService: row.optionalText(2))
  }
}
