public import ProfileModel

extension Store {
  /// The journal entries after a place, oldest first.
  public func journal(after sequence: Int = 0) throws(Failure) -> [JournalEntry] {
    try Journal.entries(after: sequence, in: connection)
  }

  /// When a period was opened, closed and reopened, by whom and why, oldest first.
  public func journal(of period: PeriodID) throws(Failure) -> [JournalEntry] {
    try Journal.entries(
      of: ["period.open", "period.close", "period.reopen"], period.description, in: connection)
  }

  /// The journal entry that last wrote an entry of a register, up to a place in the journal where one is
  /// given.
  public func lastWriting(
    of id: String, in register: Register, upTo sequence: Int? = nil
  ) throws(Failure) -> JournalEntry? {
    try Journal.lastEntry(writing: id, in: register, upTo: sequence ?? .max, connection)
  }

  /// What tells this workspace from every other: the digest of its first journal entry.
  public func workspaceIdentity() throws(Failure) -> String {
    try Journal.first(in: connection)
  }

  /// Where the journal ends.
  public func journalEnd() throws(Failure) -> JournalEnd {
    try Journal.end(in: connection)
  }

  /// Whether the journal has, or once ended at, an entry with a digest.
  public func hasJournaled(_ digest: String) throws(Failure) -> Bool {
    try !connection.rows("SELECT 1 FROM journal WHERE digest = ?", [.text(digest)]) {
      $0.integer(0)
    }.isEmpty
  }

  /// The version of the store's format.
  public func formatVersion() throws(Failure) -> Int {
    try connection.integer("PRAGMA user_version")
  }

  /// Checks every link of the journal's chain.
  public func verifyJournal(
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws(Failure) -> JournalEnd {
    try Journal.verify(in: connection, progress: progress)
  }
}
