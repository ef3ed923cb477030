internal import ProfileModel

/// How the plans for an attack stand, what stands behind them, and how services come back.
public enum ContinuityReport {
  /// Its name, by which layouts are for it.
  public static let id = "continuity"

  /// What it has to say.
  public static func facts(
    _ subject: ReportSubject, _ head: ReportHead, events: [ReportSubject.Event]
  ) -> ReportFacts {
    let cover = CoverTables(subject: subject, head: head)
    let continuity = ContinuityTables(subject: subject)
    var facts = ReportFacts()
    facts.sentences = [
      "curve": [continuity.curveSentence].compactMap(\.self),
      "limits": BoardLimits(subject: subject).sentences, "method": MethodNotes(subject).sentences,
    ]
    facts.tables = [
      "identity": cover.identity, "approvals": cover.approvals, "phases": continuity.phases,
      "requirements": continuity.requirements, "services": continuity.services,
      "curve": continuity.curve, "documents": GapTables(subject: subject).documents,
      "trace": TraceTable(subject: subject).table, "revisions": cover.revisions(events),
    ]
    return facts
  }
}
