internal import CSQLite
internal import ProfileModel

/// A value that can be bound to a statement.
enum SQLiteValue {
  case null
  case integer(Int)
  case text(String)

  /// A text, or null where there is none.
  static func text(orNull text: String?) -> SQLiteValue {
    text.map(SQLiteValue.text) ?? .null
  }
}

/// A prepared statement; it lives only inside `Connection.withStatement`.
@safe struct Statement: ~Copyable {
  private let handle: OpaquePointer
  private let connection: Connection

  init(owning handle: OpaquePointer, of connection: Connection) {
    unsafe self.handle = handle
    self.connection = connection
  }

  deinit {
    unsafe sqlite3_finalize(handle)
  }

  /// Runs the statement with values, for its effect.
  func run(_ values: [SQLiteValue]) throws(Failure) {
    try forEachRow(values) { _ in }
  }

  /// Runs the statement with values and hands over each row.
  func forEachRow(
    _ values: [SQLiteValue], _ body: (borrowing Row) throws(Failure) -> Void
  ) throws(Failure) {
    defer { unsafe sqlite3_reset(handle) }
    for (index, value) in values.enumerated() { try bind(value, at: Int32(index + 1)) }
    while true {
      let code = unsafe sqlite3_step(handle)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw connection.failure(code) }
      try body(unsafe Row(handle))
    }
  }

  private func bind(_ value: SQLiteValue, at index: Int32) throws(Failure) {
    let code =
      switch value {
      case .null: unsafe sqlite3_bind_null(handle, index)
      case .integer(let number): unsafe sqlite3_bind_int64(handle, index, Int64(number))
      case .text(let text): unsafe assess_bind_text(handle, index, text, Int32(text.utf8.count))
      }
    try connection.check(code)
  }
}

/// The row a statement stands on.
@safe struct Row: ~Copyable {
  private let handle: OpaquePointer

  init(_ handle: OpaquePointer) {
    unsafe self.handle = handle
  }

  /// The whole number in a column, 0 where there is none.
  func integer(_ column: Int32) -> Int {
    Int(unsafe sqlite3_column_int64(handle, column))
  }

  /// The text in a column, empty where there is none.
  func text(_ column: Int32) -> String {
    optionalText(column) ?? ""
  }

  /// The text in a column, if there is one.
  func optionalText(_ column: Int32) -> String? {
    guard let bytes = unsafe sqlite3_column_text(handle, column) else { return nil }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}
