public import ProfileModel
internal import Wording

extension Store {
  /// Every period, by id.
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

  /// Opens a period.
  public func openPeriod(_ id: PeriodID, by stamp: Stamp) throws(Failure) -> Period {
    try change(by: stamp) { () throws(Failure) in
      if let period = try PeriodTable.period(id, in: connection) { throw alreadyThere(period) }
      let calendar = try OrganisationTable.organisation(in: connection).calendar
      let period = Period(id: id, days: calendar.days(of: id), opened: stamp.time)
      try PeriodTable.insert(period, in: connection)
      let entry = Journal.Draft(
        verb: "period.open", subject: id.description, payload: period.daysJSON)
      return (period, entry)
    }
  }

  /// Closes a period and freezes what it holds under a digest.
  public func closePeriod(_ id: PeriodID, by stamp: Stamp) throws(Failure) -> Period {
    try change(by: stamp) { () throws(Failure) in
      let period = try period(id)
      guard period.closing == nil else { throw alreadyThere(period) }
      let content = try snapshotContent(of: id)
      let closing = Period.Closing(time: stamp.time, snapshot: Digest.sha256(content))
      try PeriodTable.close(id, closing, content: content, in: connection)
      return (
        Period(id: id, days: period.days, opened: period.opened, closing: closing),
        Journal.Draft(
          verb: "period.close", subject: id.description,
          payload: closing.json)
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

  private func snapshotContent(of id: PeriodID) throws(Failure) -> String {
    let end = try Journal.end(in: connection)
    return JSONValue.object([
      "format": .integer(2), "period": .text(id.description), "register": try register().json,
      "catalogs": .list(try catalogs().map(\.json)),
      "journal": .object(["length": .integer(end.length), "head": .text(end.head)]),
    ]).canonical
  }

  private func alreadyThere(_ period: Period) -> Failure {
    Failure(
      .input, at: .word(period.id.description),
      period.closing == nil
        ? Text(ja: "この期はすでに開いています", en: "this period is open already")
        : Text(ja: "この期は締めてあります", en: "this period is closed"),
      remedy: Text(
        ja: "「assess period list」で期の一覧を見てください", en: "'assess period list' shows the periods"))
  }
}
