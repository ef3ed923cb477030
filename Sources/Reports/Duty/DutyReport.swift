internal import ProfileModel

/// Whom to tell in an incident, and which contacts have to be confirmed anew.
public enum DutyReport {
  /// Its name, by which layouts are for it.
  public static let id = "duty"

  /// What it has to say.
  public static func facts(
    _ subject: ReportSubject, _ head: ReportHead, events: [ReportSubject.Event]
  ) -> ReportFacts {
    let cover = CoverTables(subject: subject, head: head)
    let duties = DutyTables(subject: subject)
    var facts = ReportFacts()
    facts.sentences = ["guide": DutyTables.guide]
    facts.tables = [
      "identity": cover.identity, "checklist": duties.checklist, "others": duties.others,
      "contacts": duties.contacts, "revisions": cover.revisions(events),
    ]
    return facts
  }
}
