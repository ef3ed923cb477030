internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess plan approve`: takes down who agreed to a plan.
struct PlanApprove: Command {
  private static let approver = OptionSpec(
    "--approved-by", .value(standIn: "NAME"), Text(ja: "承認した人", en: "Who approved it"))
  private static let approvedOn = OptionSpec(
    "--approved-on", .value(standIn: "DATE"),
    Text(ja: "承認した日(既定は今日)", en: "The day of approval (default: today)"))
  private static let name = OptionSpec(
    "--as", .value(standIn: "NAME"),
    Text(
      ja: "承認した計画の名前(既定は最初の四半期。例 2026Q4)",
      en: "A name for the approved plan (default: its first quarter)"))

  static let spec = CommandSpec(
    "plan approve", Text(ja: "計画を承認済みにする", en: "Approve a plan"),
    discussion: Text(
      ja: "案はそのまま残り、承認した写しが別の名前で保存されます。承認済みの計画は変わらず、進み具合はそれに照らして見ます。",
      en:
        "The draft stays, and a copy is kept under a name of its own. An approved plan never changes; "
        + "progress is held against it."),
    arguments: [PlanWords.newPlan], options: [approver, approvedOn, name, ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "plan approve draft --approved-by 真鍋 --why 取締役会で承認 --as 2026Q4-2",
        Text(ja: "案を承認する", en: "Approve the draft"))
    ])

  private let plan: String
  private let approver: String
  private let day: CivilDate?
  private let name: String?
  private let why: String

  init(_ said: ParsedCommand) throws(UsageError) {
    plan = try said.planName(PlanWords.newPlan) ?? PlanWords.draft
    approver = FreeText.kept(try said.required(Self.approver)) ?? ""
    day = try said.day(Self.approvedOn)
    name = said.text(Self.name).map { Identifier.narrowed($0) }
    why = FreeText.kept(try said.required(ScoreOptions.why)) ?? ""
    if approver.isEmpty || why.isEmpty {
      throw UsageError(
        Self.approver.name, Text(ja: "承認者か理由が空です", en: "approver or reason is empty"),
        remedy: Text(
          ja: "「--approved-by 名前 --why 理由」と書いてください", en: "write '--approved-by NAME --why REASON'"))
    }
    if let name, !Identifier.isValid(name) {
      throw UsageError(
        Self.name.name, Text(ja: "「\(name)」は ID に使えません", en: "'\(name)' cannot be an id"),
        remedy: Identifier.rule)
    }
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let day = day ?? surroundings.today
    try surroundings.checkHasCome(day, Self.approvedOn)
    let draft = try store.plan(named: plan)
    let id = name ?? draft.terms.from.description
    let approved = draft.approved(
      as: id, ActionPlan.Approval(approver: approver, date: day, reason: why))
    _ = try store.changeRegister(
      ActionPlan.self, as: "approve", because: why, by: surroundings.stamp
    ) { entries throws(Failure) in
      if entries.contains(where: { $0.value.id == id && $0.value.approval != nil }) {
        throw Self.taken(id)
      }
      return RegisterEdit(writing: [approved])
    }
    let desk = try PlanDesk(store, surroundings, period: approved.period)
    return Page(
      "plan.approve/1",
      [
        .sentence(Text(ja: "計画を承認済みにしました。", en: "The plan is approved.")),
        .fields(try PlanPrinting(approved, desk).about),
      ])
  }

  private static func taken(_ id: String) -> Failure {
    Failure(
      .input, at: .word(id),
      Text(ja: "この名前の承認済みの計画があります", en: "there is an approved plan of this name"),
      remedy: Text(ja: "「--as 名前」で別の名前を付けてください", en: "give another name with '--as NAME'"))
  }
}

extension ActionPlan {
  fileprivate func approved(as id: String, _ approval: Approval) -> ActionPlan {
    var plan = ActionPlan(
      id: id, terms: terms, period: period, made: made, items: items, quality: quality,
      outlook: outlook, proof: proof)
    plan.approval = approval
    return plan
  }
}
