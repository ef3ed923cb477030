internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// The treatment plan as somebody keeps it through the year, to be filled in and taken back.
public enum PlanReport {
  /// Its name, by which layouts are for it.
  public static let id = "plan"

  /// What it has to say.
  public static func facts(
    _ subject: ReportSubject, _ head: ReportHead, events: [ReportSubject.Event]
  ) -> ReportFacts {
    let cover = CoverTables(subject: subject, head: head)
    let (plan, keeping) = (PlanTables(subject), PlanKeeping(subject: subject))
    var facts = ReportFacts()
    facts.sentences = [
      "guide": PlanKeeping.guide, "limits": BoardLimits(subject: subject).sentences,
      "method": MethodNotes(subject).sentences,
    ]
    facts.tables = [
      "identity": cover.identity, "approvals": cover.approvals, "progress": keeping.progress,
      "treatment": keeping.treatment, "quarters": plan.quarters, "left_out": keeping.leftOut,
      "terms": keeping.terms, "revisions": cover.revisions(events),
    ]
    return facts
  }
}
