internal import ProfileModel
internal import Wording

/// The append-only, hash-chained record of every change.
enum Journal {
  /// What a change says of itself before it has its place in the chain.
  struct Draft {
    let verb: String
    let subject: String
    /// What was written, in canonical JSON.
    let payload: String

    init(verb: String, subject: String, payload: JSONValue) {
      self.init(verb: verb, subject: subject, canonical: payload.canonical)
    }

    init(verb: String, subject: String, canonical payload: String) {
      self.verb = verb
      self.subject = subject
      self.payload = payload
    }
  }

  /// Appends an entry, once the end of the chain has been found intact.
  static func append(
    _ draft: Draft, by stamp: Stamp, in connection: Connection
  ) throws(Failure) {
    let end = try end(in: connection)
    try checkLastEntry(against: end, in: connection)
    let sequence = end.length + 1
    let time = stamp.time.description
    let digest = Digest.sha256(
      JournalEntry.sealedText(
        sequence: sequence, time: time, actor: stamp.actor, verb: draft.verb,
        subject: draft.subject, payload: draft.payload, previous: end.head))
    try connection.run(
      "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(sequence), .text(time), .text(stamp.actor.user), .text(stamp.actor.name),
        .text(draft.verb), .text(draft.subject), .text(draft.payload), .text(end.head),
        .text(digest),
      ])
    try connection.run(
      "UPDATE workspace SET journal_length = ?, journal_head = ?",
      [.integer(sequence), .text(digest)])
  }

  /// Walks the whole chain and throws at the first entry that does not hold.
  static func verify(
    in connection: Connection, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(Failure) -> JournalEnd {
    try connection.snapshot { () throws(Failure) in
      try walk(connection, progress: progress)
    }
  }

  private static func walk(
    _ connection: Connection, progress: (Int, Int) -> Void
  ) throws(Failure) -> JournalEnd {
    let end = try end(in: connection)
    var last = JournalEnd(length: 0, head: JournalEntry.origin)
    try connection.withStatement(columns + " ORDER BY sequence") { statement throws(Failure) in
      try statement.forEachRow([]) { row throws(Failure) in
        last = try step(past: last, row, path: connection.path)
        progress(last.length, end.length)
      }
    }
    guard last == end else {
      throw broken(
        at: last.length + 1, connection.path,
        Text(
          ja: "記録は\(end.length)件のはずですが、\(last.length)件で終わっています",
          en: "the journal should have \(end.length) entries and ends after \(last.length)"))
    }
    return end
  }

  /// The entries after a place, oldest first.
  static func entries(
    after sequence: Int, in connection: Connection
  ) throws(Failure) -> [JournalEntry] {
    try connection.rows(columns + " WHERE sequence > ? ORDER BY sequence", [.integer(sequence)]) {
      row throws(Failure) in try entry(row, path: connection.path)
    }
  }

  /// The entries with one of some verbs about a subject, oldest first.
  static func entries(
    of verbs: [String], _ subject: String, in connection: Connection
  ) throws(Failure) -> [JournalEntry] {
    let marks = verbs.map { _ in "?" }.joined(separator: ", ")
    return try connection.rows(
      columns + " WHERE subject = ? AND verb IN (\(marks)) ORDER BY sequence",
      [.text(subject)] + verbs.map { .text($0) }
    ) { row throws(Failure) in try entry(row, path: connection.path) }
  }

  /// The last entry up to a place that wrote an entry of a register.
  static func lastEntry(
    writing id: String, in register: Register, upTo sequence: Int, _ connection: Connection
  ) throws(Failure) -> JournalEntry? {
    try connection.rows(
      columns
        + """
         WHERE sequence = (
          SELECT max(revision) FROM register_change
          WHERE register = ? AND id = ? AND revision <= ?)
        """, [.text(register.rawValue), .text(id), .integer(sequence)]
    ) { row throws(Failure) in try entry(row, path: connection.path) }.first
  }

  /// The place of the last entry up to a time; 0 where none is that old.
  static func lastSequence(upTo time: Instant, in connection: Connection) throws(Failure) -> Int {
    try connection.rows(
      "SELECT sequence FROM journal WHERE time <= ? ORDER BY sequence DESC LIMIT 1",
      [.text(time.description)]
    ) { $0.integer(0) }.first ?? 0
  }

  /// The place of the last entry with a verb about a subject.
  static func lastSequence(
    of verb: String, _ subject: String, in connection: Connection
  ) throws(Failure) -> Int? {
    try connection.rows(
      "SELECT sequence FROM journal WHERE verb = ? AND subject = ? ORDER BY sequence DESC LIMIT 1",
      [.text(verb), .text(subject)]
    ) { $0.integer(0) }.first
  }

  /// The digest of the first entry.
  static func first(in connection: Connection) throws(Failure) -> String {
    let digests = try connection.rows("SELECT digest FROM journal WHERE sequence = 1") { row in
      row.text(0)
    }
    guard let first = digests.first else { throw SQLiteError.damaged(connection.path) }
    return first
  }

  /// Where the chain ends by the workspace's own account.
  static func end(in connection: Connection) throws(Failure) -> JournalEnd {
    let ends = try connection.rows("SELECT journal_length, journal_head FROM workspace") { row in
      JournalEnd(length: row.integer(0), head: row.text(1))
    }
    guard let end = ends.first else { throw SQLiteError.damaged(connection.path) }
    return end
  }

  private static let columns =
    "SELECT sequence, time, user, name, verb, subject, payload, previous, digest FROM journal"

  private static func entry(_ row: borrowing Row, path: String) throws(Failure) -> JournalEntry {
    guard let time = Instant(row.text(1)) else {
      throw broken(
        at: row.integer(0), path,
        Text(ja: "日時「\(row.text(1))」が読めません", en: "its time '\(row.text(1))' cannot be read"))
    }
    return JournalEntry(
      sequence: row.integer(0), time: time,
      actor: JournalEntry.Actor(user: row.text(2), name: row.text(3)), verb: row.text(4),
      subject: row.text(5), payload: row.text(6), previous: row.text(7), digest: row.text(8))
  }

  private static func step(
    past last: JournalEnd, _ row: borrowing Row, path: String
  ) throws(Failure) -> JournalEnd {
    let entry = try entry(row, path: path)
    guard entry.sequence == last.length + 1 else {
      throw broken(
        at: last.length + 1, path, Text(ja: "この記録がありません", en: "this entry is missing"))
    }
    guard entry.previous == last.head else {
      throw broken(
        at: entry.sequence, path,
        Text(ja: "前の記録とつながっていません", en: "it does not follow from the entry before"))
    }
    guard entry.digest == Digest.sha256(entry.sealedText) else {
      throw broken(
        at: entry.sequence, path,
        Text(ja: "書かれた後に変更されています", en: "it was changed after it was written"))
    }
    return JournalEnd(length: entry.sequence, head: entry.digest)
  }

  private static func checkLastEntry(
    against end: JournalEnd, in connection: Connection
  ) throws(Failure) {
    let before = try entries(after: max(0, end.length - 1), in: connection)
    let start = JournalEnd(
      length: max(0, end.length - 1), head: before.first?.previous ?? JournalEntry.origin)
    guard before.count <= 1, before.allSatisfy({ $0.digest == Digest.sha256($0.sealedText) }),
      (before.last?.digest ?? start.head) == end.head
    else {
      throw broken(
        at: end.length, connection.path,
        Text(ja: "記録の末尾が合いません", en: "the end of the journal does not hold"))
    }
  }

  private static func broken(at sequence: Int, _ path: String, _ what: Text) -> Failure {
    Failure(
      .storage, at: .record("journal \(sequence)", of: path), what,
      remedy: remedyForTampering)
  }

  /// What to do about a journal that does not hold.
  static let remedyForTampering = Text(
    ja: "assess の外で書き換えられています。「assess restore バックアップ」で戻し、何が起きたか調べてください",
    en: "it was changed outside assess; bring a backup back with 'assess restore BACKUP' "
      + "and find out what happened")
}

extension JournalEntry {
  /// The text that this entry's digest is taken over.
  fileprivate var sealedText: String {
    Self.sealedText(
      sequence: sequence, time: time.description, actor: actor, verb: verb, subject: subject,
      payload: payload, previous: previous)
  }
}
