internal import ProfileModel

/// The rows of the ratings, and of which journal entries wrote each of them.
enum RatingTable {
  /// The ratings of a period, by key.
  static func ratings(
    of period: PeriodID, in connection: Connection
  ) throws(Failure) -> [StoredRating] {
    try connection.rows(
      """
      SELECT content, revision FROM rating WHERE period = ? ORDER BY catalog, control, scope
      """, [.text(period.description)]
    ) { row throws(Failure) in
      StoredRating(try rating(row.text(0), connection), revision: row.integer(1))
    }
  }

  /// The questions of a period, by key.
  static func questions(
    of period: PeriodID, in connection: Connection
  ) throws(Failure) -> [RatingKey] {
    try connection.rows(
      "SELECT catalog, control, scope FROM rating WHERE period = ? ORDER BY 1, 2, 3",
      [.text(period.description)]
    ) { row throws(Failure) in try key(row, connection) }
  }

  private static func key(
    _ row: borrowing Row, _ connection: Connection
  ) throws(Failure) -> RatingKey {
    guard let scope = Scope(stored: row.text(2)) else {
      throw SQLiteError.damaged(connection.path)
    }
    return RatingKey(catalog: row.text(0), control: row.text(1), scope: scope)
  }

  /// What was answered to each question of a period, and nothing else of the ratings.
  static func answers(
    of period: PeriodID, in connection: Connection
  ) throws(Failure) -> [(key: RatingKey, answer: Answer)] {
    try connection.rows(
      """
      SELECT catalog, control, scope, answer, tier, items FROM rating WHERE period = ?
      """, [.text(period.description)]
    ) { row throws(Failure) in
      guard let answer = try answer(row, connection) else {
        throw SQLiteError.damaged(connection.path)
      }
      return (try key(row, connection), answer)
    }
  }

  private static func answer(
    _ row: borrowing Row, _ connection: Connection
  ) throws(Failure) -> Answer? {
    switch Answer.Kind(rawValue: row.text(3)) {
    case nil: nil
    case .unanswered: .unanswered
    case .unknown: .unknown
    case .notApplicable: .notApplicable
    case .notAdopted: .notAdopted
    case .adopted:
      if let items = row.optionalText(5) {
        Answer.answered(by: try JSONReader.read(items, path: connection.path))
      } else {
        .adopted(.tier(row.integer(4)))
      }
    }
  }

  /// Writes ratings of a period, and that a journal entry did so.
  static func write(
    _ ratings: [WrittenRating], of period: PeriodID, revision: Int, in connection: Connection
  ) throws(Failure) {
    let named = ratings.map { (written: $0, key: keys(of: $0.rating.key, period)) }
    try connection.withStatement(update) { update throws(Failure) in
      try connection.withStatement(insert) { insert throws(Failure) in
        for (written, key) in named {
          let values = key + values(of: written, revision)
          try update.run(values)
          if connection.changedRows == 0 { try insert.run(values) }
        }
      }
    }
    try connection.withStatement("INSERT INTO rating_change VALUES (?, ?, ?, ?, ?)") {
      change throws(Failure) in
      for (_, key) in named { try change.run(key + [.integer(revision)]) }
    }
  }

  // An upsert would check the answer twice.
  private static let update = """
    UPDATE rating SET answer = ?5, tier = ?6, items = ?7, content = ?8, revision = ?9
    WHERE period = ?1 AND catalog = ?2 AND control = ?3 AND scope = ?4
    """
  private static let insert = "INSERT INTO rating VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"

  private static func values(of written: WrittenRating, _ revision: Int) -> [SQLiteValue] {
    let answer = written.rating.answer
    return [
      .text(answer.kind.rawValue), answer.declaredTier.map { .integer($0) } ?? .null,
      .text(orNull: answer.itemsJSON?.canonical), .text(written.content), .integer(revision),
    ]
  }

  /// Removes questions of a period; what was ever said of them stays in the journal.
  static func remove(
    _ removed: [RatingKey], of period: PeriodID, in connection: Connection
  ) throws(Failure) {
    let condition = "WHERE period = ? AND catalog = ? AND control = ? AND scope = ?"
    for table in ["rating", "rating_change"] {
      try connection.withStatement("DELETE FROM \(table) \(condition)") {
        statement throws(Failure) in
        for key in removed { try statement.run(keys(of: key, period)) }
      }
    }
  }

  /// Every version that the ratings of a period, or one of them, ever had, oldest first.
  static func history(
    of period: PeriodID, key: RatingKey?, in connection: Connection
  ) throws(Failure) -> [RatingVersion] {
    let condition = key == nil ? "" : " AND catalog = ?2 AND control = ?3 AND scope = ?4"
    let entries = try connection.rows(
      """
      SELECT sequence, time, user, name, verb, payload FROM journal WHERE sequence IN (
        SELECT revision FROM rating_change WHERE period = ?1\(condition))
      ORDER BY sequence
      """, key.map { keys(of: $0, period) } ?? [.text(period.description)]
    ) { row throws(Failure) in try versions(in: row, connection) }
    let all = entries.flatMap(\.self)
    return key.map { key in all.filter { $0.stored.rating.key == key } } ?? all
  }

  private static func versions(
    in row: borrowing Row, _ connection: Connection
  ) throws(Failure) -> [RatingVersion] {
    let payload = try JSONReader.read(row.text(5), path: connection.path)
    guard let time = Instant(row.text(1)) else { throw SQLiteError.damaged(connection.path) }
    let sequence = row.integer(0)
    let actor = JournalEntry.Actor(user: row.text(2), name: row.text(3))
    let verb = row.text(4)
    return (payload["ratings"]?.items ?? []).compactMap { Rating(json: $0) }.map { rating in
      RatingVersion(
        stored: StoredRating(rating, revision: sequence), time: time, actor: actor, verb: verb,
        why: payload["why"]?.text)
    }
  }

  /// Who last wrote each rating of a period, when and why.
  static func lastChanges(
    of period: PeriodID, in connection: Connection
  ) throws(Failure) -> [RatingKey: RatingChange] {
    let reasons = try connection.rows(
      """
      SELECT sequence, json_extract(payload, '$.why') FROM journal
      WHERE sequence IN (SELECT revision FROM rating WHERE period = ?)
      """, [.text(period.description)]
    ) { ($0.integer(0), $0.optionalText(1)) }
    let why = Dictionary(reasons, uniquingKeysWith: { first, _ in first })
    let changes = try connection.rows(
      """
      SELECT catalog, control, scope, revision, time, user, name FROM rating
      JOIN journal ON sequence = revision WHERE period = ?
      """, [.text(period.description)]
    ) { row throws(Failure) in
      guard let time = Instant(row.text(4)) else { throw SQLiteError.damaged(connection.path) }
      return (
        try key(row, connection),
        RatingChange(
          time: time, actor: JournalEntry.Actor(user: row.text(5), name: row.text(6)),
          why: why[row.integer(3)] ?? nil)
      )
    }
    return Dictionary(changes, uniquingKeysWith: { first, _ in first })
  }

  /// The open periods in which something is asked about a scope.
  static func openPeriods(
    asking scope: Scope, in connection: Connection
  ) throws(Failure) -> [String] {
    try connection.rows(
      """
      SELECT DISTINCT rating.period FROM rating JOIN period ON period.id = rating.period
      WHERE rating.scope = ? AND period.closed IS NULL ORDER BY 1
      """, [.text(scope.description)]
    ) { $0.text(0) }
  }

  private static func rating(
    _ content: String, _ connection: Connection
  ) throws(Failure) -> Rating {
    guard let rating = Rating(json: try JSONReader.read(content, path: connection.path)) else {
      throw SQLiteError.damaged(connection.path)
    }
    return rating
  }

  private static func keys(of key: RatingKey, _ period: PeriodID) -> [SQLiteValue] {
    [
      .text(period.description), .text(key.catalog), .text(key.control),
      .text(key.scope.description),
    ]
  }
}
