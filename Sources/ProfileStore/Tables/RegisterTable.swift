internal import ProfileModel

/// The rows of the registers, and of which journal entries wrote each entry.
enum RegisterTable {
  static func entries<Value: Registered>(
    _ type: Value.Type, in connection: Connection
  ) throws(Failure) -> [RegisterEntry<Value>] {
    try connection.rows(
      "SELECT content, revision FROM register_entry WHERE register = ? ORDER BY id",
      [.text(type.register.rawValue)]
    ) { row throws(Failure) in
      RegisterEntry(try value(row.text(0), type, connection), revision: row.integer(1))
    }
  }

  /// Every entry of every register as it is stored: by register and id its content and revision.
  static func contents(in connection: Connection) throws(Failure) -> [String: String] {
    let rows = try connection.rows("SELECT register, id, content, revision FROM register_entry") {
      ("\($0.text(0)) \($0.text(1))", "\($0.integer(3)) \($0.text(2))")
    }
    return Dictionary(rows) { first, _ in first }
  }

  static func write<Value: Registered>(
    _ edit: RegisterEdit<Value>, revision: Int, in connection: Connection
  ) throws(Failure) {
    let register = SQLiteValue.text(Value.register.rawValue)
    let upsert = """
      INSERT INTO register_entry VALUES (?1, ?2, ?3, ?4)
      ON CONFLICT (register, id) DO UPDATE SET content = ?3, revision = ?4
      """
    try connection.withStatement(upsert) { upsert throws(Failure) in
      for value in edit.written {
        try upsert.run([
          register, .text(value.registerID), .text(value.json.canonical), .integer(revision),
        ])
      }
    }
    try connection.withStatement("DELETE FROM register_entry WHERE register = ? AND id = ?") {
      delete throws(Failure) in
      for id in edit.removed { try delete.run([register, .text(id)]) }
    }
    try connection.withStatement("INSERT INTO register_change VALUES (?, ?, ?)") {
      change throws(Failure) in
      for id in edit.written.map(\.registerID) + edit.removed {
        try change.run([register, .text(id), .integer(revision)])
      }
    }
  }

  /// The ids of all entries that a register holds or ever held, in their order.
  static func idsEverKept<Value: Registered>(
    _ type: Value.Type, in connection: Connection
  ) throws(Failure) -> [String] {
    try connection.rows(
      "SELECT DISTINCT id FROM register_change WHERE register = ? ORDER BY id",
      [.text(type.register.rawValue)]
    ) { $0.text(0) }
  }

  /// Every version that an entry ever had, oldest first.
  static func history<Value: Registered>(
    of id: String, _ type: Value.Type, in connection: Connection
  ) throws(Failure) -> [RegisterVersion<Value>] {
    try connection.rows(
      """
      SELECT sequence, time, user, name, payload FROM journal WHERE sequence IN (
        SELECT revision FROM register_change WHERE register = ? AND id = ?)
      ORDER BY sequence
      """, [.text(type.register.rawValue), .text(id)]
    ) { row throws(Failure) in
      let payload = try JSONReader.read(row.text(4), path: connection.path)
      guard let time = Instant(row.text(1)) else { throw SQLiteError.damaged(connection.path) }
      let written = payload["entries"]?.items.first { $0["id"]?.text == id }
      return RegisterVersion(
        written?["entry"].flatMap { Value(json: $0) }, revision: row.integer(0), time: time,
        actor: JournalEntry.Actor(user: row.text(2), name: row.text(3)), why: payload["why"]?.text)
    }
  }

  /// The entries of a register as they were after an entry of the journal.
  static func entries<Value: Registered>(
    _ type: Value.Type, upTo sequence: Int, in connection: Connection
  ) throws(Failure) -> [Value] {
    let payloads = try connection.rows(
      """
      SELECT payload FROM journal WHERE sequence <= ?2 AND sequence IN (
        SELECT revision FROM register_change WHERE register = ?1)
      ORDER BY sequence
      """, [.text(type.register.rawValue), .integer(sequence)]
    ) { row throws(Failure) in try JSONReader.read(row.text(0), path: connection.path) }
    var entries: [String: Value] = [:]
    for payload in payloads {
      for written in payload["entries"]?.items ?? [] {
        guard let id = written["id"]?.text else { continue }
        entries[id] = written["entry"].flatMap { Value(json: $0) }
      }
      for id in payload["removed"]?.items ?? [] { entries[id.text ?? ""] = nil }
    }
    return entries.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func value<Value: Registered>(
    _ content: String, _ type: Value.Type, _ connection: Connection
  ) throws(Failure) -> Value {
    guard let value = Value(json: try JSONReader.read(content, path: connection.path)) else {
      throw SQLiteError.damaged(connection.path)
    }
    return value
  }
}
