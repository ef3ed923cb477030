public import ProfileModel
internal import Wording

extension Store {
  /// Every period, in the order of their days.
  public func periods() throws(Failure) -> [Period] {
    try PeriodTable.periods(in: connection)
  }

  /// One period; an unknown one is refused with the nearest that is known.
  public func period(_ id: PeriodID) throws(Failure) -> Period {
    if let period = try PeriodTable.period(id, in: connection) { return period }
    let known = try periods().map(\.id.description)
    throw Failure(
      .input, at: .word(id.description),
      Text(ja: "この期はまだ開いていません", en: "this period was never opened"),
      remedy: known.isEmpty
        ? Text(
          ja: "「assess period open \(id)」で開いてください", en: "open it with 'assess period open \(id)'")
        : Text(
          ja: "あるのは \(known.joined(separator: "、")) です",
          en: "there are \(known.joined(separator: ", "))"))
  }

  /// What is asked in a period that is being opened, and what is known of it already.
  public struct Opening: Sendable {
    /// The controls that are asked about, a set for each catalogue.
    public let sets: [ControlSet]
    /// A rating for each question: unanswered, or carried over.
    public let ratings: [Rating]

    /// Makes an opening; without sets nothing is asked.
    public init(sets: [ControlSet] = [], ratings: [Rating] = []) {
      self.sets = sets
      self.ratings = ratings
    }
  }

  /// Opens a period with the questions that `plan` lays down; it sees what is stored, and nobody
  /// can write in between.
  ///
  /// An open period without questions gets those that are laid down now.
  public func openPeriod(
    _ id: PeriodID, by stamp: Stamp, rehearsing: Bool = false,
    _ plan: (Period) throws(Failure) -> Opening = { _ in Opening() }
  ) throws(Failure) -> Period {
    try change(by: stamp, rehearsing: rehearsing) { () throws(Failure) in
      let empty = try PeriodTable.period(id, in: connection)
      if let empty, empty.closing != nil || !empty.asked.isEmpty { throw alreadyThere(empty) }
      let calendar = try OrganisationTable.organisation(in: connection).calendar
      let days = calendar.days(of: id)
      let opening = try plan(Period(id: id, days: days, opened: stamp.time))
      if let empty, opening.sets.isEmpty { throw alreadyThere(empty) }
      let asked = opening.sets.map { set in
        let content = set.json.canonical
        return (catalog: AskedCatalog(set.catalog, controls: Digest.sha256(content)), content)
      }
      let period = Period(
        id: id, days: empty?.days ?? days, opened: empty?.opened ?? stamp.time,
        asked: asked.map(\.catalog))
      if empty == nil { try PeriodTable.insert(period, in: connection) }
      try PeriodTable.ask(asked, in: id, connection)
      let written = opening.ratings.map(WrittenRating.init)
      try RatingTable.write(written, of: id, revision: try nextRevision(), in: connection)
      let entry = Journal.Draft(
        verb: "period.open", subject: id.description,
        canonical: CanonicalPieces.object([
          "period": period.daysJSON.canonical,
          "ratings": CanonicalPieces.list(written.map(\.content)),
        ]))
      return (period, entry)
    }
  }

  /// Closes a period and freezes what it holds under a digest.
  ///
  /// `check` sees the profile as it is about to be frozen and may refuse; `method` is the version of
  /// the rules by which figures are made of it.
  public func closePeriod(
    _ id: PeriodID, by stamp: Stamp, signatories: Period.Signatories = Period.Signatories(),
    exception: String? = nil, asOf day: CivilDate, method: String,
    _ check: (Profile) throws(Failure) -> Void = { _ in }
  ) throws(Failure) -> Period {
    try change(by: stamp) { () throws(Failure) in
      let period = try period(id)
      guard period.closing == nil else { throw alreadyThere(period) }
      try check(try profile(of: period, asOf: day))
      let content = try snapshotContent(of: period, method: method, signatories)
      let closing = Period.Closing(
        time: stamp.time, snapshot: Digest.sha256(content), signatories: signatories,
        exception: exception)
      try closing.json.checkFits(id.description)
      try PeriodTable.close(id, closing, content: content, in: connection)
      return (
        Period(
          id: id, days: period.days, opened: period.opened, asked: period.asked, closing: closing),
        Journal.Draft(
          verb: "period.close", subject: id.description,
          payload: closing.json)
      )
    }
  }

  /// Opens a closed period again; what it froze stays in the store, and the journal says why.
  public func reopenPeriod(
    _ id: PeriodID, because reason: String, by stamp: Stamp
  ) throws(Failure) -> Period {
    try change(by: stamp) { () throws(Failure) in
      let period = try period(id)
      guard let closing = period.closing else { throw alreadyThere(period) }
      let payload = JSONValue.object([
        "why": .text(reason), "snapshot": .text(closing.snapshot),
      ])
      try payload.checkFits(id.description)
      try PeriodTable.reopen(id, in: connection)
      return (
        Period(id: id, days: period.days, opened: period.opened, asked: period.asked),
        Journal.Draft(verb: "period.reopen", subject: id.description, payload: payload)
      )
    }
  }

  /// What a closed period froze, found to be as it was frozen.
  public func snapshot(of period: Period) throws(Failure) -> String? {
    guard let closing = period.closing else { return nil }
    let content = try PeriodTable.snapshot(closing.snapshot, in: connection)
    guard let content, Digest.sha256(content) == closing.snapshot else {
      throw SQLiteError.damaged(connection.path)
    }
    return content
  }

  private func snapshotContent(
    of period: Period, method: String, _ signatories: Period.Signatories
  ) throws(Failure) -> String {
    let end = try Journal.end(in: connection)
    let ratings = try RatingTable.ratings(of: period.id, in: connection)
    return JSONValue.object([
      "format": .integer(3), "period": .text(period.id.description), "days": period.daysJSON,
      "register": try register().json, "catalogs": .list(try catalogs().map(\.json)),
      "ratings": .list(ratings.map(\.rating.json)), "method": .text(method),
      "signatories": .object([
        "prepared_by": .text(orNull: signatories.prepared),
        "checked_by": .text(orNull: signatories.checked),
        "approved_by": .text(orNull: signatories.approved),
      ]),
      "journal": .object(["length": .integer(end.length), "head": .text(end.head)]),
    ]).canonical
  }

  func alreadyThere(_ period: Period) -> Failure {
    Failure(
      .input, at: .word(period.id.description),
      period.closing == nil
        ? Text(ja: "この期はすでに開いています", en: "this period is open already")
        : Text(ja: "この期は締めてあります", en: "this period is closed"),
      remedy: Text(
        ja: "「assess period list」で期の一覧を見てください", en: "'assess period list' shows the periods"))
  }
}
