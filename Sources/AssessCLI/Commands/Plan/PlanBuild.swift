internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess plan build`: fits actions to money, people and time.
struct PlanBuild: Command {
  private static let leastChange = OptionSpec(
    "--least-change", .flag,
    Text(
      ja: "最良の99%以上の価値がある計画のうち、承認済みの計画に最も近いものにする",
      en: "Of the plans worth at least 99% of the best, the one nearest to the approved plan"))

  static let spec = CommandSpec(
    "plan build", Text(ja: "予算と人に合わせて計画を作る", en: "Fit the actions to money and people"),
    discussion: Text(
      ja: "登録した未実施の対応策から、前提、択一、時期、義務の期限を守り、予算と人日の枠内で価値の最も大きい組合せと着手時期を探します。"
        + "価値は目標までの段階と受容線を超えるリスクで数え、最高ティアへの距離では数えません。「最適」と書くのは証明できたときだけです。"
        + "同じ名前の計画がすでにあれば、書かなかった条件はその計画のものを引き継ぎます。年間費用は、終わった次の四半期から予算に数えます。",
      en:
        "Of the registered actions that are open, it looks for the selection and the quarters worth most, "
        + "within money and days, with prerequisites, alternatives, seasons and due quarters kept. Worth is "
        + "steps to targets and risk above its line, never the distance to the highest tier. It says optimal "
        + "only where that is proven. Where a plan of the name is there, terms that are not given are taken "
        + "from it. Yearly costs count against the budget from the quarter after an action is done."
    ),
    arguments: [PlanWords.newPlan],
    options: PlanTermsOptions.options + [
      leastChange, ScoreOptions.period, ScoreOptions.why, CommonOptions.dryRun,
    ],
    examples: [
      CommandSpec.Example(
        "plan build --budget 30000000 --staff it=60,ot=30,security=45 --from 2026Q4 --quarters 4",
        Text(ja: "年3000万円と人日の枠で4四半期を計画する", en: "Plan a year within 30 million yen and so many days")
      ),
      CommandSpec.Example(
        "plan build --forbid A-cloud-checklist",
        Text(ja: "前の条件のまま、一つを外して作り直す", en: "The same again, without one action")),
    ])

  private let name: String
  private let options: PlanTermsOptions
  private let isNear: Bool
  private let period: PeriodID?
  private let why: String?
  private let isRehearsal: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    name = try said.planName(PlanWords.newPlan) ?? PlanWords.draft
    options = try PlanTermsOptions(said)
    isNear = said.has(Self.leastChange)
    period = try said.chosenPeriod()
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
    isRehearsal = said.has(CommonOptions.dryRun)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try isRehearsal ? surroundings.storeForRehearsal() : surroundings.store()
    let (desk, before, approved) = try store.read { () throws(Failure) in
      (
        try PlanDesk(store, surroundings, period: period),
        try store.register(ActionPlan.self).first { $0.id == name }, try store.approvedPlan()
      )
    }
    if before?.approval != nil { throw approvedAlready }
    try checkNames(among: desk.gap.actions)
    let terms = options.terms(from: before?.terms, next: try next(desk, surroundings))
    let making = PlanMaking(
      desk: desk, terms: terms, question: try desk.question(terms), folder: surroundings.folder)
    guard !making.question.actions.isEmpty else { throw Self.nothingToPlan }
    let plan = try making.made(
      name, approved: approved, withLeastChange: isNear, on: surroundings.today)
    let changed = try store.changeRegister(
      ActionPlan.self, as: "build", because: why, by: surroundings.stamp, rehearsing: isRehearsal
    ) { _ in RegisterEdit(writing: [plan]) }
    return Page("plan.build/1", [said(changed.isEmpty)] + (try PlanPrinting(plan, desk).items))
  }

  private func said(_ isUnchanged: Bool) -> Page.Item {
    .sentence(
      isRehearsal
        ? Text(
          ja: "計画はこうなります(何も変更していません)。", en: "This is the plan it would be (nothing was changed).")
        : isUnchanged
          ? Text(ja: "計画はすでにこの内容です。", en: "That is the plan already.")
          : Text(ja: "計画を作りました。", en: "The plan is made."))
  }

  private func next(_ desk: PlanDesk, _ surroundings: Surroundings) throws(Failure) -> PeriodID {
    let now = desk.calendar.quarter(of: surroundings.today)
    return now?.later(byQuarters: 1) ?? desk.gap.risk.period.id
  }

  private func checkNames(among actions: [Action]) throws(Failure) {
    let known = actions.map(\.id)
    if let unknown = options.named.first(where: { !known.contains($0) }) {
      throw .notRegistered(unknown, among: known, listedBy: "assess action list")
    }
  }

  private var approvedAlready: Failure {
    Failure(
      .input, at: .word(name), Text(ja: "承認済みの計画は作り直せません", en: "an approved plan is not made anew"),
      remedy: Text(
        ja: "別の名前で作り、「assess plan diff \(name) 名前」で比べてください",
        en: "make one of another name, and compare with 'assess plan diff \(name) NAME'"))
  }

  private static let nothingToPlan = Failure(
    .input, at: .word("plan build"), Text(ja: "未実施の対応策がありません", en: "there is no action to do"),
    remedy: Text(
      ja: "「assess action adopt --for-gaps」か「assess action add」で登録してください",
      en: "register some with 'assess action adopt --for-gaps' or 'assess action add'"))
}
