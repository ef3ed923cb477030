internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess plan progress`: how the approved plan is doing, and what is noted of an action.
struct PlanProgressCommand: Command {
  private static let action = ArgumentSpec(
    "ACTION", .optional,
    Text(ja: "記録する対応策のID(書かなければ進み具合を見る)", en: "The action to note something of"))
  private static let plan = OptionSpec(
    "--plan", .value(standIn: "PLAN"),
    Text(ja: "照らす計画(既定は承認済みの計画)", en: "The plan held against (default: the approved one)"))
  private static let quarter = OptionSpec(
    "--in", .value(standIn: "PERIOD"),
    Text(ja: "見る四半期(既定は今日の四半期)", en: "The quarter looked at (default: today's)"))
  private static let begun = OptionSpec(
    "--begun", .value(standIn: "DATE"),
    Text(ja: "着手した日(空にすると消える)", en: "The day on which it began (none when empty)"))
  private static let spent = OptionSpec(
    "--spent", .value(standIn: "YEN"), Text(ja: "これまでの費用(円)", en: "Yen spent so far"))
  private static let effort = OptionSpec(
    "--effort", .value(standIn: "STAFF=DAYS,..."), Text(ja: "これまでの工数(人日)", en: "Person-days so far")
  )
  private static let until = OptionSpec(
    "--until", .value(standIn: "PERIOD"),
    Text(
      ja: "今の見込みで終わる四半期(空にすると消える)",
      en: "The quarter by whose end it is now expected (none when empty)"))
  private static let note = OptionSpec(
    "--note", .value(standIn: "TEXT"), Text(ja: "備考(空にすると消える)", en: "A note (none when empty)"))

  static let spec = CommandSpec(
    "plan progress", Text(ja: "計画の進み具合を見る、記録する", en: "Show and note how the plan is doing"),
    discussion: Text(
      ja: "完了は「action done」で記録します。着手した対応策は、次の「plan build」で残りの分だけを計画します。",
      en:
        "That an action is done is noted with 'action done'. What has begun is planned on with what is left of "
        + "it by the next 'plan build'."),
    arguments: [action],
    options: [plan, quarter, begun, spent, effort, until, note, ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "plan progress --plan draft", Text(ja: "計画の進み具合を見る", en: "See how a plan is doing")),
      CommandSpec.Example(
        "plan progress A-remote-gateway --begun 2026-10-15 --spent 1200000 --effort it=8",
        Text(ja: "着手と費用を記録する", en: "Note that it began and what it has cost")),
    ])

  private let action: String?
  private let plan: String?
  private let quarter: PeriodID?
  private let begun: Replacement<CivilDate>?
  private let spent: Int?
  private let effort: [Action.Staff: Int]
  private let until: Replacement<PeriodID>?
  private let note: Replacement<String>?
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    action = try said.planName(Self.action)
    plan = said.text(Self.plan).map { Identifier.narrowed($0) }
    quarter = try said.quarter(Self.quarter)
    begun = try Self.begun(said)
    spent = try said.integer(Self.spent, in: 0...1_000_000_000_000)
    effort = try said.numbers(Self.effort, of: Action.Staff.self)
    until = try Self.until(said)
    note = said.replacement(Self.note)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
    let isNoted =
      begun != nil || spent != nil || !effort.isEmpty || until != nil || note != nil
    guard isNoted == (action != nil) else {
      throw UsageError(
        Self.action.name,
        Text(ja: "記録する対応策と内容が組になっていません", en: "an action and what is noted of it go together"),
        remedy: Text(
          ja: "「plan progress ID --begun 日付」のように書いてください",
          en: "write it like 'plan progress ID --begun DATE'"))
    }
  }

  private static func begun(
    _ said: ParsedCommand
  ) throws(UsageError) -> Replacement<CivilDate>? {
    guard let text = said.text(begun) else { return nil }
    return Replacement(value: text.isEmpty ? nil : try said.day(begun))
  }

  private static func until(_ said: ParsedCommand) throws(UsageError) -> Replacement<PeriodID>? {
    guard let text = said.text(until) else { return nil }
    return Replacement(value: text.isEmpty ? nil : try said.quarter(until))
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    if let action { try write(action, store, surroundings) }
    return try store.read { () throws(Failure) in
      guard let plan = try chosen(store) else {
        return Page("plan.progress/1", [.sentence(Self.noted)])
      }
      let calendar = try store.register().organisation.calendar
      let now = quarter ?? calendar.quarter(of: surroundings.today) ?? plan.terms.from
      let actions = try store.register(Action.self)
      let progress = PlanProgress(
        of: plan, in: now, actions: actions, progress: try store.register(ActionProgress.self),
        calendar: calendar)
      let printing = ProgressTable(plan, progress, actions)
      return Page(
        "plan.progress/1",
        (action == nil ? [] : [.sentence(Self.noted)]) + [
          .fields(printing.about), .table(printing.lines),
        ])
    }
  }

  /// The plan that is held against; where something is noted there need not be any.
  private func chosen(_ store: borrowing Store) throws(Failure) -> ActionPlan? {
    if plan == nil, action != nil { return try store.approvedPlan() }
    return try store.plan(named: plan)
  }

  private static let noted = Text(ja: "記録しました。", en: "It is noted.")

  private func write(
    _ id: String, _ store: borrowing Store, _ surroundings: Surroundings
  ) throws(Failure) {
    let ids = try store.register(Action.self).map(\.id)
    guard ids.contains(id) else {
      throw .notRegistered(id, among: ids, listedBy: "assess action list")
    }
    if let day = begun?.value { try surroundings.checkHasCome(day, Self.begun) }
    _ = try store.changeRegister(
      ActionProgress.self, because: why, by: surroundings.stamp
    ) { entries in
      var progress = entries.first { $0.value.action == id }?.value ?? ActionProgress(id)
      if let begun { progress.begun = begun.value }
      if let spent { progress.spent = spent }
      progress.effort.merge(effort) { $1 }
      if let until { progress.expected = until.value }
      if let note { progress.note = note.value }
      return RegisterEdit(writing: [progress])
    }
  }
}
