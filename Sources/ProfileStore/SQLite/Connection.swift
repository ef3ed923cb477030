internal import CSQLite
internal import Files
internal import ProfileModel

/// An open database, closed when the last reference goes.
@safe final class Connection {
  /// What may be done with the database.
  enum Access {
    /// Read and write an existing file.
    case existing
    /// Make the file when it is missing.
    case create
    /// Read a file that nobody can be writing, as on read-only media.
    case frozen
  }

  /// The file.
  let path: String
  private let handle: OpaquePointer
  private let isFrozen: Bool

  /// Opens a database file; nothing is read yet.
  init(_ path: String, _ access: Access) throws(Failure) {
    self.path = path
    isFrozen = access == .frozen
    var opened: OpaquePointer?
    let name = access == .frozen ? Self.frozenName(path) : path
    let code = unsafe sqlite3_open_v2(name, &opened, Self.flags(for: access), nil)
    guard let database = unsafe opened, code == SQLITE_OK else {
      let systemCode = unsafe opened.map { unsafe sqlite3_system_errno($0) } ?? 0
      unsafe sqlite3_close(opened)
      throw SQLiteError.failure(code, systemCode: systemCode, message: "", path: path)
    }
    unsafe handle = database
    unsafe sqlite3_extended_result_codes(database, 1)
    unsafe sqlite3_busy_timeout(database, Self.patienceInMilliseconds)
    try check(unsafe assess_set_defensive(database))
    try execute("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA synchronous = FULL")
  }

  deinit {
    unsafe sqlite3_close_v2(handle)
  }

  /// How long to wait for another process that is writing.
  private static let patienceInMilliseconds: Int32 = 5_000

  /// No other thread uses a connection: it cannot be sent to one.
  private static let alone = SQLITE_OPEN_NOMUTEX

  private static func flags(for access: Access) -> Int32 {
    switch access {
    case .existing: SQLITE_OPEN_READWRITE | alone
    case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | alone
    case .frozen: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | alone
    }
  }

  /// The path as a URI that tells SQLite the file cannot change.
  private static func frozenName(_ path: String) -> String {
    let escaped = path.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "#"), 0x80...:
        "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      default: String(UnicodeScalar(byte))
      }
    }
    return (path.hasPrefix("/") ? "file://" : "file:") + escaped.joined() + "?immutable=1"
  }

  /// Sees to it that readers and a writer do not shut each other out.
  func keepWriteAheadLog() throws(Failure) {
    guard !isFrozen, try rows("PRAGMA journal_mode", [], { $0.text(0) }) != ["wal"] else { return }
    _ = try rows("PRAGMA journal_mode = WAL") { $0.text(0) }
  }

  /// Runs SQL that takes no values and returns no rows.
  func execute(_ sql: String) throws(Failure) {
    try check(unsafe sqlite3_exec(handle, sql, nil, nil, nil))
  }

  /// Prepares a statement for a body that may run it many times.
  func withStatement<Result>(
    _ sql: String, _ body: (borrowing Statement) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var prepared: OpaquePointer?
    try check(unsafe sqlite3_prepare_v2(handle, sql, -1, &prepared, nil))
    guard let statement = unsafe prepared else {
      throw failure(SQLITE_MISUSE)
    }
    return try body(unsafe Statement(owning: statement, of: self))
  }

  /// Runs one statement for its effect.
  func run(_ sql: String, _ values: [SQLiteValue] = []) throws(Failure) {
    try withStatement(sql) { statement throws(Failure) in try statement.run(values) }
  }

  /// Runs one statement and turns every row into a value.
  func rows<Value>(
    _ sql: String, _ values: [SQLiteValue] = [], _ read: (borrowing Row) throws(Failure) -> Value
  ) throws(Failure) -> [Value] {
    var found: [Value] = []
    try withStatement(sql) { statement throws(Failure) in
      try statement.forEachRow(values) { row throws(Failure) in found.append(try read(row)) }
    }
    return found
  }

  /// How many rows the last statement changed.
  var changedRows: Int { Int(unsafe sqlite3_changes(handle)) }

  /// The number in the first column of the only row.
  func integer(_ sql: String) throws(Failure) -> Int {
    try rows(sql) { row in row.integer(0) }.first ?? 0
  }

  /// Runs a body in a transaction that holds the right to write from its start.
  ///
  /// Whatever the body throws, the file is as it was before. Within another transaction it is a part of
  /// that one, which keeps it or undoes it with the rest.
  func transaction<Result>(
    keeping: (Result) -> Bool = { _ in true }, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard unsafe sqlite3_get_autocommit(handle) != 0 else { return try part(keeping, body) }
    try execute("BEGIN IMMEDIATE")
    do {
      let result = try body()
      try execute(keeping(result) ? "COMMIT" : "ROLLBACK")
      return result
    } catch {
      rollBack()
      throw error
    }
  }

  /// Runs a body that may be undone within the transaction that is under way.
  private func part<Result>(
    _ keeping: (Result) -> Bool, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try execute("SAVEPOINT part")
    let result = try body()
    if !keeping(result) { try execute("ROLLBACK TO part") }
    try execute("RELEASE part")
    return result
  }

  /// Ends a failed transaction; SQLite has done so itself after some errors.
  private func rollBack() {
    guard unsafe sqlite3_get_autocommit(handle) == 0 else { return }
    unsafe sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
  }

  /// Runs a body that sees the database as it is at one moment, whoever writes meanwhile.
  func snapshot<Result>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    guard unsafe sqlite3_get_autocommit(handle) != 0 else { return try body() }
    try execute("BEGIN")
    defer { rollBack() }
    return try body()
  }

  /// Copies the whole database over another one, all at once.
  ///
  /// The body runs once nobody else can write to the other one any more, and before anything in it
  /// has changed; what it throws leaves the other one as it is.
  func copy(
    over target: Connection, whenLocked body: () throws(Failure) -> Void = {}
  ) throws(Failure) {
    guard let backup = unsafe sqlite3_backup_init(target.handle, "main", handle, "main") else {
      throw target.failure(unsafe sqlite3_extended_errcode(target.handle))
    }
    defer { unsafe sqlite3_backup_finish(backup) }
    // The first page takes the lock; it becomes visible with the last.
    var code = unsafe sqlite3_backup_step(backup, 1)
    guard code == SQLITE_OK else { throw target.failure(code) }
    try body()
    code = unsafe sqlite3_backup_step(backup, -1)
    guard code == SQLITE_DONE else { throw target.failure(code) }
  }

  /// Writes a copy of the whole database under a name, complete or not at all.
  func copy(to path: String, existing: OutputFile.Existing = .keep) throws(Failure) {
    try OutputFile.produce(at: path, existing: existing) { temporary throws(Failure) in
      try copy(over: Connection(temporary, .create))
    }
  }

  /// Throws unless SQLite reports success.
  func check(_ code: Int32) throws(Failure) {
    guard code == SQLITE_OK else { throw failure(code) }
  }

  /// The failure that a result code stands for.
  func failure(_ code: Int32) -> Failure {
    SQLiteError.failure(
      code, systemCode: unsafe sqlite3_system_errno(handle),
      message: unsafe String(cString: sqlite3_errmsg(handle)), path: path)
  }
}
