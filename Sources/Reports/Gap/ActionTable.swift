internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// The actions as they are registered, of which those who answer for them fill in what is theirs.
struct ActionTable {
  let subject: ReportSubject

  /// The actions that are to do, in the order of the ranking.
  var table: ReportTable {
    let known = Dictionary(subject.actions.map { ($0.id, $0) }) { first, _ in first }
    return ReportTable(
      [
        .init("item", .text), .init("rank", .integer), .init("class", .code),
        .init("does", .text), .init("raises", .text), .init("initial", .money),
        .init("yearly", .money), .init("days", .integer), .init("quarters", .integer),
        .init("estimate", .code), .init("confirmed_by", .text, entry: .text),
        .init("owner", .text, entry: .text), .init("goal", .text, entry: .text),
        .init("evaluation", .text, entry: .text),
      ],
      rows: subject.ranking.entries.compactMap { entry in
        known[entry.action.id].map { row($0, entry) }
      })
  }

  private func row(_ action: Action, _ entry: Ranking.Entry) -> ReportTable.Row {
    .init(
      action.id,
      [
        "item": .wording(action.title), "rank": .integer(entry.rank),
        "class": .code(
          entry.standingClass.rawValue,
          Text(same: "\(entry.standingClass.rawValue) ") + entry.standingClass.readable),
        "does": .wording(action.does),
        "raises": .list(action.raises.map { "\($0.control.control) \($0.from)→\($0.to)" }),
        "initial": .money(action.initial.planned), "yearly": .money(action.yearly.planned),
        "days": .integer(action.days), "quarters": .integer(action.leadTime),
        "estimate": action.confirmed == nil
          ? .code("unconfirmed", Text(ja: "未確認", en: "not confirmed"))
          : .code("confirmed", Text(ja: "確認済み", en: "confirmed")),
        "confirmed_by": action.confirmed.map { .text($0.by) } ?? .missing(.nothing),
        "owner": action.owner.map { .text($0) } ?? .missing(.nothing),
        "goal": action.goal.map { .text($0) } ?? .missing(.nothing),
        "evaluation": action.doneWhen.map { .wording($0) } ?? .missing(.nothing),
      ],
      origin: ReportOrigin(
        entries: [.init("action", action.id)], command: "action show \(action.id)"),
      revision: subject.revision)
  }
}
