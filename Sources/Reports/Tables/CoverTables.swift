internal import GapAnalysis
public import ProfileModel
public import Wording

/// The tables of the cover: what it reports on, who stands behind it, what became of the period.
struct CoverTables {
  let subject: ReportSubject
  let head: ReportHead

  /// What the report is about; the layout names the rows.
  var identity: ReportTable {
    let period = subject.period
    let state =
      period.closing == nil
      ? Text(ja: "評価中(締めていない)", en: "open") : Text(ja: "締め済み", en: "closed")
    let sets = subject.profile.sets.map { set in
      let edition = set.catalog.edition
      return set.title + Text(same: " (\(edition))")
    }
    let rows: [(String, ReportValue)] = [
      ("organisation", .text(head.organisation)),
      (
        "period",
        .wording(period.id.readable + Text(same: " (\(period.id.description))"))
      ), ("first_day", .date(period.days.lowerBound)), ("last_day", .date(period.days.upperBound)),
      ("state", .wording(state)),
      ("catalogs", .wording(.joined(sets, separator: Text(ja: "、", en: ", ")))),
      ("edition", .wording(head.edition)), ("journal", .text(head.journal)),
      ("made", .date(head.day)),
      ("method", .text(Method.standard.version)),
    ]
    return ReportTable(
      [.init("item", .text), .init("value", .text)],
      rows: rows.map { id, value in .init(id, ["value": value]) })
  }

  /// Who prepared, checked and approved the period, with room for those who have not yet.
  var approvals: ReportTable {
    let closing = subject.period.closing
    let day = closing.map { $0.time.local(offset: head.offset).date }
    let people = [
      ("prepared", closing?.signatories.prepared), ("checked", closing?.signatories.checked),
      ("approved", closing?.signatories.approved),
    ]
    return ReportTable(
      [.init("item", .text), .init("name", .text), .init("day", .date)],
      rows: people.map { id, name in
        .init(
          id,
          [
            "name": .text(name ?? ""),
            "day": name == nil ? .text("") : .known(day) { .date($0) },
          ])
      })
  }

  /// What became of the period, as the journal has it.
  func revisions(_ events: [ReportSubject.Event]) -> ReportTable {
    ReportTable(
      [
        .init("number", .integer), .init("day", .date), .init("item", .text),
        .init("who", .text), .init("why", .text),
      ],
      rows: events.enumerated().map { number, event in
        .init(
          "event_\(event.sequence)",
          [
            "number": .integer(number + 1), "day": .date(event.day), "item": .wording(event.what),
            "who": .text(event.who),
            "why": event.why.map { .text($0) } ?? .missing(.nothing),
          ], origin: ReportOrigin(command: "audit log"))
      })
  }
}

extension ReportSubject {
  /// Something that became of the period.
  public struct Event: Hashable, Sendable {
    /// The number of the journal entry.
    public let sequence: Int
    /// The day.
    public let day: CivilDate
    /// What.
    public let what: Text
    /// By whom.
    public let who: String
    /// Why, where somebody said so.
    public let why: String?

    /// Takes an event down.
    public init(sequence: Int, day: CivilDate, what: Text, who: String, why: String?) {
      (self.sequence, self.day, self.what) = (sequence, day, what)
      (self.who, self.why) = (who, why)
    }
  }
}
