internal import ProfileModel

/// The risks, with the map before and after.
public enum RiskReport {
  /// Its name, by which layouts are for it.
  public static let id = "risk"

  /// What it has to say.
  public static func facts(
    _ subject: ReportSubject, _ head: ReportHead, events: [ReportSubject.Event]
  ) -> ReportFacts {
    let cover = CoverTables(subject: subject, head: head)
    let risks = RiskTables(subject)
    var facts = ReportFacts()
    facts.sentences = [
      "limits": BoardLimits(subject: subject).sentences, "method": MethodNotes(subject).sentences,
    ]
    facts.tables = [
      "identity": cover.identity, "approvals": cover.approvals, "scenarios": risks.scenarios,
      "map_now": risks.mapNow, "map_at_targets": risks.mapAtTargets,
      "estimates": risks.estimates, "revisions": cover.revisions(events),
    ]
    return facts
  }
}
