internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// Which control stands behind which requirement, and where it breaks.
struct TraceTable {
  let subject: ReportSubject

  /// A row for each requirement and each control behind it.
  var table: ReportTable {
    ReportTable(
      [
        .init("requirement", .text), .init("item", .text), .init("control", .text),
        .init("title", .text), .init("current", .tier), .init("support", .tier),
        .init("needed", .tier), .init("wanted", .tier), .init("weakens", .code),
        .init("scenarios", .text), .init("actions", .text),
      ],
      rows: subject.continuity.rows.flatMap { row in row.support.parts.map { self.row($0, of: row) }
      })
  }

  private func row(
    _ part: RequirementSupport.Part, of row: RequirementReadiness
  ) -> ReportTable.Row {
    let (requirement, control) = (row.requirement, part.control)
    let weakens = row.isWeakened(by: control)
    let title = subject.profile.set(control.catalog)?.control(control.control)?.title
    let wanted = part.support.tier(for: requirement.level)
    return .init(
      "\(requirement.id)/\(control.control)",
      [
        "requirement": .text(requirement.id), "item": .wording(requirement.title),
        "control": .text(control.control), "title": .known(title) { .wording($0) },
        "current": .known(part.support.tiers) { .tier($0) },
        "support": .known(part.support.support) { .tier($0) },
        "needed": .tier(requirement.level...requirement.level),
        "wanted": weakens ? .known(wanted) { .tier($0...$0) } : .missing(.nothing),
        "weakens": weakens
          ? .code("weakens", Text(ja: "弱めている", en: "weakens it"))
          : .code("carries", Text(ja: "支えている", en: "carries it")),
        "scenarios": .list(
          subject.risks.model.scenarios.filter { $0.controls.contains(control) }.map(\.id)),
        "actions": .list(
          subject.actions.filter { action in
            action.done == nil && action.raises.contains { $0.control == control }
          }.map(\.id)),
      ], tones: weakens ? ["weakens": .problem] : [:],
      origin: ReportOrigin(
        ratings: subject.profile.ratings(of: control.control, in: control.catalog).map(\.key),
        command: "continuity trace \(control.control)"))
  }
}
