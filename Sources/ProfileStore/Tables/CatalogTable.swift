internal import ProfileModel

/// The rows of the catalogues that were taken in.
enum CatalogTable {
  static func catalogs(in connection: Connection) throws(Failure) -> [LoadedCatalog] {
    try connection.rows("SELECT id, edition, kind, digest FROM catalog ORDER BY id, edition") {
      LoadedCatalog(id: $0.text(0), edition: $0.text(1), kind: $0.text(2), digest: $0.text(3))
    }
  }

  /// What a catalogue says, or nothing where it was never taken in.
  static func content(
    of id: String, _ edition: String, in connection: Connection
  ) throws(Failure) -> String? {
    try connection.rows(
      "SELECT content FROM catalog WHERE id = ? AND edition = ?", [.text(id), .text(edition)]
    ) { $0.text(0) }.first
  }

  static func write(
    _ catalog: LoadedCatalog, content: String, in connection: Connection
  ) throws(Failure) {
    try connection.run(
      """
      INSERT INTO catalog VALUES (?1, ?2, ?3, ?4, ?5)
      ON CONFLICT (id, edition) DO UPDATE SET kind = ?3, digest = ?4, content = ?5
      """,
      [
        .text(catalog.id), .text(catalog.edition), .text(catalog.kind), .text(catalog.digest),
        .text(content),
      ])
  }

  static func remove(_ catalog: LoadedCatalog, in connection: Connection) throws(Failure) {
    try connection.run(
      "DELETE FROM catalog WHERE id = ? AND edition = ?",
      [.text(catalog.id), .text(catalog.edition)])
  }

  /// Whether a period asks about a catalogue edition, or a closed one was frozen with it.
  static func isInUse(
    _ catalog: LoadedCatalog, in connection: Connection
  ) throws(Failure) -> Bool {
    try !connection.rows(
      """
      SELECT 1 FROM snapshot, json_each(snapshot.content, '$.catalogs')
      WHERE json_extract(value, '$.id') = ?1 AND json_extract(value, '$.edition') = ?2
      UNION ALL SELECT 1 FROM period_catalog WHERE catalog = ?1 AND edition = ?2
      LIMIT 1
      """, [.text(catalog.id), .text(catalog.edition)]
    ) { _ in true }.isEmpty
  }
}
