internal import Files
public import ProfileModel
internal import Wording

/// A workspace's store, open for as long as the value lives.
public struct Store: ~Copyable {
  /// The name of the store's file in a workspace folder.
  public static let fileName = "assess.db"

  /// The workspace folder.
  public let folder: String
  let connection: Connection

  private init(folder: String, connection: Connection) {
    self.folder = folder
    self.connection = connection
  }

  /// The path of the store's file.
  public static func path(in folder: String) -> String {
    Folder.join(folder, fileName)
  }

  /// Makes a new workspace in a folder, complete or not at all.
  public static func create(
    in folder: String, kind: WorkspaceKind, organisation: Organisation, by stamp: Stamp
  ) throws(Failure) {
    let path = path(in: folder)
    guard !Folder.exists(path) else { throw alreadyThere(path) }
    try Folder.createPrivate(folder)
    try OutputFile.produce(at: path, existing: .keep) { temporary throws(Failure) in
      let connection = try Connection(temporary, .create)
      try connection.execute("PRAGMA journal_mode = MEMORY")
      try connection.transaction { () throws(Failure) in
        try Migration.lay(in: connection)
        try connection.run(
          "INSERT INTO workspace VALUES (1, ?, 0, ?)",
          [.text(kind.rawValue), .text(JournalEntry.origin)])
        try OrganisationTable.write(organisation, in: connection)
        try Journal.append(
          Journal.Draft(
            verb: "workspace.init", subject: kind.rawValue, payload: organisation.json),
          by: stamp, in: connection)
      }
      try connection.execute("PRAGMA journal_mode = WAL")
    }
  }

  /// Opens the store of a workspace, brought to today's shape if it was made by an earlier assess.
  public static func open(in folder: String, by stamp: Stamp) throws(Failure) -> Store {
    let (connection, standing) = try connect(folder)
    if case .older = standing {
      try Folder.createPrivate(backupFolder(in: folder))
      try connection.copy(
        to: backupPath("before-format-\(Schema.current)", in: folder, at: stamp.time))
      try Migration.bringUp(connection, by: stamp)
    }
    try connection.keepWriteAheadLog()
    return Store(folder: folder, connection: connection)
  }

  /// Opens a store to rehearse a change, so that nothing at all happens to its file.
  ///
  /// A store of an earlier format is rehearsed on a copy in memory that is brought up there.
  public static func openForRehearsal(in folder: String, by stamp: Stamp) throws(Failure) -> Store {
    let (connection, standing) = try connect(folder)
    guard case .older = standing else { return Store(folder: folder, connection: connection) }
    let copy = try Connection(":memory:", .create)
    try connection.copy(over: copy)
    try Migration.bringUp(copy, by: stamp)
    return Store(folder: folder, connection: copy)
  }

  private static func connect(
    _ folder: String
  ) throws(Failure) -> (Connection, Migration.Standing) {
    let path = path(in: folder)
    guard Folder.exists(path) else { throw noWorkspace(folder) }
    let connection = try Connection(path, try access(to: path))
    let standing = try Migration.standing(of: connection)
    guard standing != .empty else { throw SQLiteError.foreign(path) }
    return (connection, standing)
  }

  /// Lets a body read several things as they are at one moment, whoever writes meanwhile.
  public func read<Result>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    try connection.snapshot(body)
  }

  /// Makes one change: a transaction with a journal entry, or nothing at all.
  ///
  /// A body that drafts no entry has found nothing to change; a rehearsal undoes what it did.
  func change<Result>(
    by stamp: Stamp, rehearsing: Bool = false,
    _ body: () throws(Failure) -> (result: Result, entry: Journal.Draft?)
  ) throws(Failure) -> Result {
    try connection.transaction(keeping: { _ in !rehearsing }) { () throws(Failure) in
      let (result, entry) = try body()
      if let entry { try Journal.append(entry, by: stamp, in: connection) }
      return result
    }
  }

  /// Makes several changes as one: all of them, or nothing at all.
  public func together<Result>(
    rehearsing: Bool = false, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try connection.transaction(keeping: { _ in !rehearsing }, body)
  }

  /// How a store's file can be opened: one in a folder that cannot be written to is read as it lies.
  static func access(to path: String) throws(Failure) -> Connection.Access {
    if Folder.isWritable(Folder.parent(of: path)) { return .existing }
    guard Folder.size(of: path + "-wal") ?? 0 > 0 else { return .frozen }
    if Folder.exists(path + "-shm") { return .existing }
    throw Failure(
      .storage, at: .file(path),
      Text(
        ja: "前の実行が途中で終わっていて、このフォルダーには書き込めません",
        en: "an earlier run was cut off, and this folder cannot be written to"),
      remedy: Text(
        ja: "フォルダーごと書き込める場所に写してから使ってください",
        en: "copy the whole folder to a place you may write to, and use it there"))
  }

  private static func alreadyThere(_ path: String) -> Failure {
    Failure(
      .input, at: .file(path),
      Text(ja: "作業フォルダーはすでにあります", en: "this workspace exists already"),
      remedy: Text(
        ja: "別のフォルダーを指定するか、そのまま使ってください",
        en: "name another folder, or use the workspace as it is"))
  }

  static func noWorkspace(_ folder: String) -> Failure {
    Failure(
      .input, at: .file(folder),
      Text(ja: "assess の作業フォルダーではありません", en: "this is not a workspace of assess"),
      remedy: Text(
        ja: "「assess init」で作るか、--workspace で作業フォルダーを指定してください",
        en: "make one with 'assess init', or name one with --workspace"))
  }
}
