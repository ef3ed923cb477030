internal import ProfileModel

/// The rows of the maps of other people's tables.
enum MappingTable {
  static func mappings(in connection: Connection) throws(Failure) -> [SavedMapping] {
    try connection.rows("SELECT name, content FROM mapping ORDER BY name") { row in
      SavedMapping(name: row.text(0), content: row.text(1))
    }
  }

  static func write(_ mapping: SavedMapping, in connection: Connection) throws(Failure) {
    try connection.run(
      """
      INSERT INTO mapping VALUES (?1, ?2)
      ON CONFLICT (name) DO UPDATE SET content = ?2
      """, [.text(mapping.name), .text(mapping.content)])
  }

  static func remove(_ mapping: SavedMapping, in connection: Connection) throws(Failure) {
    try connection.run("DELETE FROM mapping WHERE name = ?", [.text(mapping.name)])
  }
}
