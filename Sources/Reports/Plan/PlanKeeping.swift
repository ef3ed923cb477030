internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// The tables of a plan that people fill in through the year.
struct PlanKeeping {
  /// Into how many quarters after the end of the plan something may be expected to slip.
  private static let slipQuarters = 4

  let subject: ReportSubject

  /// How to fill it in.
  static let guide = [
    ReportSentence(
      Text(
        ja: "枠のあるセル(着手日、完了日、完了の見込み、費用、備考、責任者など)だけを書き換えて返してください。行の並べ替えや挿入は取り込みに影響しません。",
        en:
          "Change the framed cells only: days begun and done, when it is expected, money, notes, owners. Sorting rows or putting in others does no harm."
      )),
    ReportSentence(
      Text(
        ja: "取り込みは「assess report import ファイル」。先に --dry-run で何が変わるかを見られます。",
        en:
          "It is taken in with 'assess report import FILE'; --dry-run shows first what would change."
      )),
  ]

  // MARK: Progress

  /// The actions of the plan, with what is noted of each.
  var progress: ReportTable {
    let lines = subject.plan?.progress.lines ?? []
    return ReportTable(
      [
        .init("item", .text), .init("owner", .text), .init("start", .text), .init("end", .text),
        .init("state", .code), .init("slip", .integer),
        .init("begun", .date, entry: .date), .init("done", .date, entry: .date),
        .init("outlook", .text), .init("expected", .code, entry: .choice(quarters)),
        .init("planned", .money),
        .init("spent", .money, entry: .money), .init("note", .text, entry: .text),
      ], rows: lines.map(row))
  }

  private func row(_ line: PlanProgress.Line) -> ReportTable.Row {
    let action = subject.actions.first { $0.id == line.item.action }
    let isLate = line.state == .late || line.state == .doneLate
    var row = ReportTable.Row(
      line.item.action,
      [
        "item": .wording(subject.title(ofAction: line.item.action)),
        "owner": action?.owner.map { .text($0) } ?? .missing(.nothing),
        "start": .text(line.item.start.description), "end": .text(line.item.end.description),
        "state": .code(line.state.rawValue, line.state.readable), "slip": .integer(line.slip),
        "begun": line.begun.map { .date($0) } ?? .missing(.nothing),
        "done": line.done.map { .date($0) } ?? .missing(.nothing),
        "outlook": .text(line.end.description),
        "expected": line.expected.map { .code($0.description, Text(same: "\($0)")) }
          ?? .missing(.nothing),
        "planned": .money(line.planned),
        "spent": line.spent.map { .money($0) } ?? .missing(.nothing),
        "note": line.note.map { .text($0) } ?? .missing(.nothing),
      ],
      origin: ReportOrigin(
        entries: [.init("action", line.item.action), .init("progress", line.item.action)],
        command: "plan progress"), revision: subject.revision)
    if isLate { row.tones["state"] = .problem }
    return row
  }

  /// The quarters in which something may be expected to be done.
  private var quarters: [ReportEntry.Choice] {
    guard let plan = subject.plan else { return [] }
    let terms = plan.plan.terms
    let ahead = (1...terms.quarters + Self.slipQuarters).compactMap { terms.quarter($0) }
    let noted = plan.progress.lines.compactMap(\.expected).filter { !ahead.contains($0) }
    return (Set(noted).sorted { ($0.quarters(since: $1) ?? 0) < 0 } + ahead).map {
      .init($0.description, Text(same: "\($0)"))
    }
  }

  // MARK: Six fields

  /// The six fields, of which those that hold words are filled in here.
  var treatment: ReportTable {
    ReportTable(
      [
        .init("item", .text), .init("goal", .text, entry: .text), .init("does", .text),
        .init("resources", .text), .init("other_resources", .text, entry: .text),
        .init("owner", .text, entry: .text), .init("due", .date),
        .init("evaluation", .text, entry: .text), .init("missing", .text),
      ],
      rows: (subject.plan?.treatment ?? []).map { line in
        let action = line.action
        let missing = Text.joined(line.missing.map(\.readable), separator: Text(same: " / "))
        var row = ReportTable.Row(
          line.item.action,
          [
            "item": .wording(action.title),
            "goal": action.goal.map { .text($0) } ?? .missing(.nothing),
            "does": .wording(action.does), "resources": .wording(line.resources),
            "other_resources": action.resources.map { .text($0) } ?? .missing(.nothing),
            "owner": action.owner.map { .text($0) } ?? .missing(.nothing),
            "due": .known(line.due) { .date($0) },
            "evaluation": action.doneWhen.map { .wording($0) } ?? .missing(.nothing),
            "missing": line.missing.isEmpty ? .missing(.nothing) : .wording(missing),
          ],
          origin: ReportOrigin(
            entries: [.init("action", line.item.action)], command: "plan treatment"),
          revision: subject.revision)
        if !line.missing.isEmpty { row.tones["missing"] = .warning }
        return row
      })
  }

  // MARK: What it was asked, and what is left out

  /// What the plan was asked to keep to, and what it comes to; the layout names the rows.
  var terms: ReportTable {
    let columns: [ReportTable.Column] = [.init("item", .text), .init("value", .text)]
    guard let plan = subject.plan?.plan else { return ReportTable(columns, rows: []) }
    let state =
      plan.approval.map { approval in
        Text(
          ja: "承認済み(\(approval.approver)、\(approval.date))",
          en: "approved (\(approval.approver), \(approval.date))")
      } ?? Text(ja: "案", en: "draft")
    let last = plan.terms.quarter(plan.terms.quarters) ?? plan.terms.from
    let rows: [(String, ReportValue)] = [
      ("plan", .text(plan.id)), ("state", .wording(state)), ("made", .date(plan.made)),
      ("quarters", .text("\(plan.terms.from)–\(last)")),
      ("budget", plan.terms.wholeBudget.map { .money($0) } ?? .missing(.nothing)),
      ("actions", .integer(plan.items.count)), ("cost", .money(plan.cost)),
      ("yearly", .money(plan.items.reduce(0) { $0 + $1.yearly })),
      ("unconfirmed", .money(plan.unconfirmedCost)),
      ("value", .integer(plan.quality.value)), ("bound", .integer(plan.quality.bound)),
      (
        "optimal",
        .wording(
          plan.quality.isProven
            ? Text(ja: "最適(証明済み)", en: "optimal, proven") : Text(ja: "証明できていない", en: "not proven"))
      ),
    ]
    return ReportTable(
      columns,
      rows: rows.map { id, value in
        .init(
          id, ["value": value],
          origin: ReportOrigin(entries: [.init("plan", plan.id)], command: "plan show \(plan.id)"))
      })
  }

  /// Why the rest is not in.
  var leftOut: ReportTable {
    ReportTable(
      [
        .init("action", .text), .init("item", .text), .init("reason", .text),
        .init("detail", .text),
      ],
      rows: (subject.plan?.leftOut ?? []).map { left in
        .init(
          left.action,
          [
            "action": .text(left.action), "item": .wording(subject.title(ofAction: left.action)),
            "reason": .wording(left.reason), "detail": .wording(left.detail),
          ],
          origin: ReportOrigin(
            entries: [.init("action", left.action)], command: "gap --explain \(left.action)"))
      })
  }
}
