internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess target show`: what is wanted of the controls, and who says so.
struct TargetShow: Command {
  private static let on = OptionSpec(
    "--on", .value(standIn: "WHEN"),
    Text(
      ja: "この日(期ならその最後の日)の目標(既定は項目ごとの最後の段階)",
      en: "The targets of a day, or of a period's last day (default: each control's last step)"))

  static let spec = CommandSpec(
    "target show", Text(ja: "目標プロファイルを見る", en: "Show the target profile"),
    discussion: Text(
      ja: "義務、リスク、分野、方針のどれが目標を決めているかを一語で示します。対策項目を一つだけ指定すると、"
        + "それぞれの出所の言い分と、日を追った段階を全部示します。",
      en:
        "One word says which decides: obligation, risk, baseline or policy. With a single control it "
        + "shows all that each source says, and the steps over time."),
    arguments: [TargetOptions.someControls], options: [on],
    examples: [
      CommandSpec.Example("target show", Text(ja: "目標の一覧を見る", en: "List the targets")),
      CommandSpec.Example(
        "target show 5.4 --on FY2027",
        Text(ja: "5.4の2027年度末の目標を見る", en: "See 5.4 at the end of fiscal 2027")),
      CommandSpec.Example(
        "target show 5.4.2-1",
        Text(ja: "一つの項目の根拠を全部見る", en: "See all that stands behind one control")),
    ])

  private let words: [String]
  private let on: TargetOptions.When?

  init(_ said: ParsedCommand) throws(UsageError) {
    words = said.words(TargetOptions.someControls)
    on = try said.when(Self.on)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    return try store.read { () throws(Failure) in
      let bench = try TargetBench(in: store, surroundings)
      let day = on?.day(by: bench.register.organisation.calendar)
      let outlook =
        day.map { TargetProfile.Outlook.on($0) } ?? .inTheEnd(from: surroundings.today)
      if words.count == 1, let found = try bench.control(words[0]) {
        return ControlTargetPage(found, bench, today: surroundings.today).page(on: day)
      }
      let standings = try bench.standings(words, outlook)
      let table = TargetTable(bench.targets, bench, from: day ?? surroundings.today)
      return Page(
        "target.show/1",
        [.context(about(standings, bench, day))] + remarks(standings, bench)
          + [.table(table.table(standings))])
    }
  }

  private func about(
    _ standings: [TargetStanding], _ bench: TargetBench, _ day: CivilDate?
  ) -> Fields {
    let controls = Dictionary(grouping: standings) {
      RatingKey(catalog: $0.target.key.catalog, control: $0.control.id)
    }
    let counted = controls.values.compactMap { TargetStanding.steps(overAll: $0) }
    return Fields(
      "target_profile",
      [
        .init(
          "period", Text(ja: "現在の期", en: "Current period"),
          bench.isAssessed
            ? .text(bench.profile.period.description)
            : .nothing(Text(ja: "まだない", en: "none yet"))),
        .init(
          "on", Text(ja: "目標の日", en: "Targets of"),
          day.map { .date($0) }
            ?? .nothing(Text(ja: "項目ごとの最後の段階", en: "each control's last step"))),
        .init("controls", Text(ja: "項目", en: "Controls"), .integer(controls.count)),
        .init("targets", Text(ja: "範囲ごとの目標", en: "Targets by scope"), .integer(standings.count)),
        .init(
          "met", Text(ja: "達している項目", en: "Controls met"),
          .integer(counted.filter { $0.upperBound == 0 }.count)),
        .init(
          "steps_low", Text(ja: "不足段階(下限)", en: "Steps missing, low"),
          .integer(counted.reduce(0) { $0 + $1.lowerBound })),
        .init(
          "steps_high", Text(ja: "不足段階(上限)", en: "Steps missing, high"),
          .integer(counted.reduce(0) { $0 + $1.upperBound })),
      ])
  }

  private func remarks(_ standings: [TargetStanding], _ bench: TargetBench) -> [Page.Item] {
    let drafts = standings.filter { !bench.targets.drafts(on: $0.target.key).isEmpty }
    let (count, expired) = (drafts.count, standings.filter { $0.target.expired != nil }.count)
    var remarks: [Text] = []
    if count > 0 {
      remarks.append(
        Text(
          ja: "理由・承認者・期限のそろわない方針が\(count)項目にあり、数えていません。",
          en: "Of \(count) controls a policy lacks reason, approver or expiry, and does not count.")
      )
    }
    if expired > 0 {
      remarks.append(
        Text(
          ja: "期限の切れた方針が\(expired)項目にあり、数えていません。",
          en: "Of \(expired) controls the policy has expired, and does not count."))
    }
    return remarks.map { .sentence($0) }
  }
}
