internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// The report to the board.
public enum BoardReport {
  /// Its name, by which layouts are for it.
  public static let id = "board"

  /// What it has to say.
  public static func facts(
    _ subject: ReportSubject, _ head: ReportHead, events: [ReportSubject.Event]
  ) -> ReportFacts {
    let (cover, figures) = (
      CoverTables(subject: subject, head: head), BoardFigures(subject: subject)
    )
    let (summary, profile) = (BoardSummary(subject: subject), ProfileTables(subject: subject))
    let (gaps, risks) = (GapTables(subject: subject), RiskTables(subject))
    let (plan, continuity) = (PlanTables(subject), ContinuityTables(subject: subject))
    var facts = ReportFacts()
    facts.sentences = [
      "verdict": [BoardVerdict(figures).sentence],
      "changes": [summary.changesSentence].compactMap(\.self),
      "limits": BoardLimits(subject: subject).sentences, "method": MethodNotes(subject).sentences,
      "curve": [continuity.curveSentence].compactMap(\.self),
    ]
    facts.tables = [
      "identity": cover.identity, "approvals": cover.approvals,
      "revisions": cover.revisions(events), "figures": figures.table, "top_gaps": summary.gaps,
      "decisions": BoardDecisions(subject: subject).table, "changes": summary.changes,
      "sections": profile.sections, "functions": profile.functions,
      "distribution": profile.distribution, "gaps": gaps.gaps, "ranking": gaps.ranking,
      "documents": gaps.documents, "scenarios": risks.scenarios, "map_now": risks.mapNow,
      "map_at_targets": risks.mapAtTargets, "treatment": plan.treatment,
      "quarters": plan.quarters, "phases": continuity.phases,
      "requirements": continuity.requirements, "services": continuity.services,
      "curve": continuity.curve, "trend": TrendTable(subject: subject).table,
    ]
    return facts
  }
}
