internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess target history`: every version of what was ever wanted of one control.
struct TargetHistory: Command {
  static let spec = CommandSpec(
    "target history", Text(ja: "一つの項目の目標の履歴", en: "Show how a control's target came about"),
    arguments: [ScoreOptions.control],
    examples: [
      CommandSpec.Example(
        "target history 5.4.2-1",
        Text(ja: "だれが、いつ、なぜ変えたかを見る", en: "See who changed it, when and why"))
    ])

  private let control: String

  init(_ said: ParsedCommand) {
    control = said.word(ScoreOptions.control) ?? ""
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let bench = try TargetBench(in: store, surroundings)
    let found = try QuestionLookup(bench.profile).control(control)
    let subject = " \(found.set.catalog.id)/\(found.control.id)@"
    let prefixes = Target.Source.allCases.map { $0.rawValue + subject }
    var rows: [(revision: Int, cells: [Cell])] = []
    for id in try store.idsEverKept(Target.self) where prefixes.contains(where: id.hasPrefix) {
      var before: Target?
      for version in try store.history(of: id, Target.self) {
        rows.append((version.revision, row(id, version, before: before, surroundings)))
        before = version.value ?? before
      }
    }
    rows.sort { $0.revision < $1.revision }
    return Page("target.history/1", [.table(table(rows.map(\.cells)))])
  }

  private func table(_ rows: [[Cell]]) -> Table {
    Table(
      "history", Text(ja: "履歴", en: "History"),
      columns: [
        Table.Column("revision", Text(ja: "記録番号", en: "Entry")),
        Table.Column("time", Text(ja: "日時", en: "Time")),
        Table.Column("actor", Text(ja: "だれが", en: "Who")),
        Table.Column("claim", Text(ja: "目標", en: "Claim"), isForData: true),
        Table.Column("source", Text(ja: "出所", en: "Source")),
        Table.Column("from", Text(ja: "いつから", en: "From")),
        Table.Column("tier", Text(ja: "ティア", en: "Tier")),
        Table.Column("reason", Text(ja: "理由", en: "Reason")),
        Table.Column("approver", Text(ja: "承認者", en: "Approver")),
        Table.Column("expires", Text(ja: "期限", en: "Expires")),
        Table.Column("why", Text(ja: "変更の理由", en: "Why it changed")),
      ], rows: rows)
  }

  /// The cells of one version; of what was taken out, those of what it was.
  private func row(
    _ id: String, _ version: RegisterVersion<Target>, before: Target?, _ surroundings: Surroundings
  ) -> [Cell] {
    let said = version.value ?? before
    return [
      .integer(version.revision),
      .time(version.time, offset: surroundings.clockOffset(version.time)),
      .text(version.actor.name), .text(id),
      said.map { .code($0.source.rawValue, $0.source.readable) } ?? .none,
      said?.id.from.map { .date($0) } ?? .none,
      version.value.map { .integer($0.tier) }
        ?? .code("removed", Text(ja: "取り外し", en: "taken out")),
      .text(orNone: version.value?.why), .text(orNone: version.value?.approver),
      version.value?.expires.map { .date($0) } ?? .none, .text(orNone: version.why),
    ]
  }
}
