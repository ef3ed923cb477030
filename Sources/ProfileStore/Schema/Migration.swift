internal import Files
internal import ProfileModel
internal import Wording

/// Brings a store to today's shape.
enum Migration {
  /// What a file says of itself before anything is done to it.
  enum Standing: Equatable {
    /// It has today's shape.
    case current
    /// It has an earlier shape.
    case older(Int)
    /// It was just made and holds nothing.
    case empty
  }

  /// Looks at a file's header; a file of another program or of a newer assess is refused.
  static func standing(of connection: Connection) throws(Failure) -> Standing {
    let application = try connection.integer("PRAGMA application_id")
    let version = try connection.integer("PRAGMA user_version")
    if application == 0, version == 0,
      try connection.integer("SELECT count(*) FROM sqlite_schema") == 0
    {
      return .empty
    }
    try checkOwner(of: connection)
    guard version <= Schema.current else { throw newer(version, connection.path) }
    return version == Schema.current ? .current : .older(version)
  }

  /// Throws unless a file is a store of ours, of whatever version.
  static func checkOwner(of connection: Connection) throws(Failure) {
    guard try connection.integer("PRAGMA application_id") == Schema.applicationID else {
      throw SQLiteError.foreign(connection.path)
    }
  }

  /// Makes the tables of a new store.
  static func lay(in connection: Connection) throws(Failure) {
    try connection.execute("PRAGMA application_id = \(Schema.applicationID)")
    for step in Schema.steps { try connection.execute(step) }
    try connection.execute("PRAGMA user_version = \(Schema.current)")
  }

  /// Takes a store from an earlier shape to today's, in one transaction, with a journal entry.
  static func bringUp(_ connection: Connection, by stamp: Stamp) throws(Failure) {
    try connection.transaction { () throws(Failure) in
      let version = try connection.integer("PRAGMA user_version")
      guard version < Schema.current else { return }
      for step in Schema.steps[version...] { try connection.execute(step) }
      try connection.execute("PRAGMA user_version = \(Schema.current)")
      try Journal.append(
        Journal.Draft(
          verb: "store.migrate", subject: "store",
          payload: .object(["from": .integer(version), "to": .integer(Schema.current)])),
        by: stamp, in: connection)
    }
  }

  private static func newer(_ version: Int, _ path: String) -> Failure {
    Failure(
      .storage, at: .file(path),
      Text(
        ja: "新しい assess で作られた保存形式(版\(version))です。この assess が扱えるのは版\(Schema.current)までです",
        en: "it was written by a newer assess (format \(version), this one knows \(Schema.current))"
      ),
      remedy: Text(
        ja: "assess を新しい版に更新してください(ファイルには触れていません)",
        en: "update assess (the file was not touched)"))
  }
}
