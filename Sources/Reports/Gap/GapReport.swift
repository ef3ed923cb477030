internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// The whole picture of an organisation's gaps, for whoever works on them: to look up, to hand over, to
/// fill in and take back.
public enum GapReport {
  /// Its name, by which layouts are for it.
  public static let id = "gap"

  /// What it has to say.
  public static func facts(
    _ subject: ReportSubject, _ head: ReportHead, events: [ReportSubject.Event]
  ) -> ReportFacts {
    let cover = CoverTables(subject: subject, head: head)
    let (gaps, risks) = (GapTables(subject: subject), RiskTables(subject))
    let (controls, letter) = (ControlTable(subject: subject), FindingsLetter(subject: subject))
    var facts = ReportFacts()
    facts.sentences = [
      "letter": letter.sentences, "limits": BoardLimits(subject: subject).sentences,
      "method": MethodNotes(subject).sentences, "guide": ControlTable.guide,
    ]
    facts.tables = [
      "identity": cover.identity, "approvals": cover.approvals,
      "figures": BoardFigures(subject: subject).table, "controls": controls.table,
      "gaps": gaps.gaps, "ranking": gaps.ranking, "actions": ActionTable(subject: subject).table,
      "documents": gaps.documents, "scenarios": risks.scenarios,
      "requirements": ContinuityTables(subject: subject).requirements,
      "findings": letter.findings, "crosswalk": CrosswalkTable(subject: subject).table,
      "revisions": cover.revisions(events),
    ]
    return facts
  }
}
