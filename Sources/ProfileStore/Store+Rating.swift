public import ProfileModel
internal import Wording

extension Store {
  /// The profile of a period: what is asked, and what was answered; evidence is looked at on `day`.
  public func profile(of period: Period, asOf day: CivilDate) throws(Failure) -> Profile {
    try read { () throws(Failure) in
      Profile(
        period: period.id, days: period.days, asOf: day, sets: try controlSets(of: period),
        ratings: try ratings(of: period.id).map(\.rating))
    }
  }

  /// The controls that are asked about in a period, found to be as they were frozen.
  public func controlSets(of period: Period) throws(Failure) -> [ControlSet] {
    try controlSets(of: [period])[period.id] ?? []
  }

  /// The controls that are asked about in several periods; a set that many share is read once.
  public func controlSets(of periods: [Period]) throws(Failure) -> [PeriodID: [ControlSet]] {
    var read: [String: ControlSet] = [:]
    var sets: [PeriodID: [ControlSet]] = [:]
    for period in periods {
      for asked in period.asked {
        if read[asked.controls] == nil { read[asked.controls] = try controlSet(asked.controls) }
        if let set = read[asked.controls] { sets[period.id, default: []].append(set) }
      }
    }
    return sets
  }

  private func controlSet(_ digest: String) throws(Failure) -> ControlSet {
    let content = try PeriodTable.controlSet(digest, in: connection)
    guard let content, Digest.sha256(content) == digest,
      let set = ControlSet(json: try JSONReader.read(content, path: connection.path))
    else { throw SQLiteError.damaged(connection.path) }
    return set
  }

  /// The ratings of a period, each with the revision that wrote it.
  public func ratings(of period: PeriodID) throws(Failure) -> [StoredRating] {
    try RatingTable.ratings(of: period, in: connection)
  }

  /// The questions of a period, without what was answered to them.
  public func questions(of period: PeriodID) throws(Failure) -> [RatingKey] {
    try RatingTable.questions(of: period, in: connection)
  }

  /// What was answered to each question of a period, for figures over many periods.
  public func answers(
    of period: PeriodID
  ) throws(Failure) -> [(key: RatingKey, answer: Answer)] {
    try RatingTable.answers(of: period, in: connection)
  }

  /// Who last wrote each rating of a period, when and why.
  public func lastChanges(of period: PeriodID) throws(Failure) -> [RatingKey: RatingChange] {
    try RatingTable.lastChanges(of: period, in: connection)
  }

  /// Every version that the ratings of a period, or the one of a question, ever had, oldest first.
  public func history(
    of period: PeriodID, key: RatingKey? = nil
  ) throws(Failure) -> [RatingVersion] {
    try RatingTable.history(of: period, key: key, in: connection)
  }

  /// Changes ratings of an open period, all of them or none; `edit` sees what is stored and says
  /// how some of it reads from now on, perhaps with questions that were not asked so far.
  ///
  /// - Returns: the ratings that changed, as they are now.
  public func changeRatings(
    in id: PeriodID, as verb: String = "rating.set", because why: String? = nil, by stamp: Stamp,
    rehearsing: Bool = false, _ edit: ([RatingKey: StoredRating]) throws(Failure) -> [Rating]
  ) throws(Failure) -> [Rating] {
    try change(by: stamp, rehearsing: rehearsing) { () throws(Failure) in
      let stored = try openRatings(of: id)
      let changed = try edit(stored).filter { rating in
        stored[rating.key].map { !$0.rating.isWritten(like: rating) } ?? true
      }
      guard !changed.isEmpty else { return ([], nil) }
      let written = changed.map(WrittenRating.init)
      try RatingTable.write(written, of: id, revision: try nextRevision(), in: connection)
      let entry = Journal.Draft(
        verb: verb,
        subject: changed.count == 1 ? "\(id) \(changed[0].key)" : id.description,
        canonical: CanonicalPieces.object([
          "period": JSONValue.text(id.description).canonical,
          "ratings": CanonicalPieces.list(written.map(\.content)),
          "why": JSONValue.text(orNull: why).canonical,
        ]))
      return (changed, entry)
    }
  }

  /// Takes questions out of an open period; those that were answered stay.
  ///
  /// - Returns: the questions that are no longer asked.
  public func removeQuestions(
    _ unwanted: [RatingKey], of id: PeriodID, by stamp: Stamp, rehearsing: Bool = false
  ) throws(Failure) -> [RatingKey] {
    try change(by: stamp, rehearsing: rehearsing) { () throws(Failure) in
      let stored = try openRatings(of: id)
      let removed = unwanted.filter { stored[$0] != nil }
      let answered = removed.filter { stored[$0]?.rating.answer.isGiven ?? false }
      guard answered.isEmpty else { throw alreadyAnswered(answered) }
      guard !removed.isEmpty else { return ([], nil) }
      try RatingTable.remove(removed, of: id, in: connection)
      let entry = Journal.Draft(
        verb: "rating.remove", subject: id.description,
        payload: .object([
          "period": .text(id.description), "questions": .list(removed.map(\.json)),
        ]))
      return (removed, entry)
    }
  }

  /// The revision that ratings get which the change at hand writes.
  func nextRevision() throws(Failure) -> Int {
    try Journal.end(in: connection).length + 1
  }

  private func openRatings(of id: PeriodID) throws(Failure) -> [RatingKey: StoredRating] {
    let period = try period(id)
    guard period.closing == nil else { throw closed(period) }
    return Dictionary(
      uniqueKeysWithValues: try ratings(of: id).map { ($0.rating.key, $0) })
  }

  private func closed(_ period: Period) -> Failure {
    Failure(
      .input, at: .word(period.id.description),
      Text(ja: "この期は締めてあります", en: "this period is closed"),
      remedy: Text(
        ja: "直す理由があれば「assess period reopen \(period.id) --reason 理由」で開き直してください",
        en: "if there is a reason to change it, open it again with 'assess period reopen "
          + "\(period.id) --reason WHY'"))
  }

  private func alreadyAnswered(_ keys: [RatingKey]) -> Failure {
    Failure(
      .input,
      keys.map { key in
        Problem(
          at: .word(key.description),
          Text(ja: "回答があるので外せません", en: "it was answered, so it stays"),
          remedy: Text(
            ja:
              "対象外にするか、「assess score set \(key.control) --scope \(key.scope) --clear」で回答を取り消してください",
            en: "mark it not applicable, or take the answer back with 'assess score set "
              + "\(key.control) --scope \(key.scope) --clear'"))
      })
  }
}
