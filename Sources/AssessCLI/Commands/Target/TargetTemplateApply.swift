internal import Arguments
internal import Catalogs
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess target template apply`: takes a template as the common level to start from.
struct TargetTemplateApply: Command {
  static let spec = CommandSpec(
    "target template apply", Text(ja: "ひな形を分野の水準として入れる", en: "Start from a template"),
    discussion: Text(
      ja: "ひな形のティアを「分野」の目標として書き込みます。もう一度入れると、そのひな形の分だけが置き換わります。"
        + "二つ入れると高いほうを数えます。方針を承認すれば、項目ごとに上げることも下げることもできます。"
        + "外すには「assess target remove --origin ひな形のID」です。",
      en:
        "It writes the template's tiers as the baseline. Applied again, only its own targets are "
        + "replaced; of two templates the higher tier counts. An approved policy goes above or below "
        + "it, control by control. 'assess target remove --origin TEMPLATE' takes it out."),
    arguments: [TargetTemplateShow.template],
    options: [TargetOptions.scope, TargetOptions.by, CommonOptions.dryRun],
    examples: [
      CommandSpec.Example(
        "target template apply mid-size --dry-run",
        Text(ja: "入れるとどうなるかを先に見る", en: "See first what it would do")),
      CommandSpec.Example(
        "target template apply mid-size --by FY2027",
        Text(
          ja: "2027年度末までの水準として入れる", en: "Take it as the level to reach by the end of fiscal 2027")),
    ])

  private let id: String
  private let scope: Scope
  private let by: TargetOptions.When?
  private let isRehearsal: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    id = said.word(TargetTemplateShow.template) ?? ""
    scope = try said.scope(TargetOptions.scope) ?? .organisation
    by = try said.when(TargetOptions.by)
    isRehearsal = said.has(CommonOptions.dryRun)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let template = try TargetTemplates(on: try surroundings.shelf()).template(id)
    let store = try isRehearsal ? surroundings.storeForRehearsal() : surroundings.store()
    let bench = try TargetBench(in: store, surroundings)
    try bench.register.check([scope])
    guard let set = bench.profile.set(template.subject) else {
      throw .notRegistered(
        template.subject, among: bench.profile.sets.map(\.catalog.id),
        listedBy: "assess catalog list --loaded")
    }
    let claims = try claims(
      template, set, from: by?.day(by: bench.register.organisation.calendar),
      surroundings.language)
    let ids = Set(claims.map(\.registerID))
    let edit = try store.changeRegister(
      Target.self, as: "template", by: surroundings.stamp, rehearsing: isRehearsal
    ) { stored in
      let own = stored.map(\.value).filter { isOwn($0, template) }.map(\.registerID)
      return RegisterEdit(writing: claims, removing: own.filter { !ids.contains($0) })
    }
    return TargetChangePage(edit, over: bench, isRehearsal: isRehearsal).page(
      "target.template.apply/1", today: surroundings.today)
  }

  private func claims(
    _ template: TargetTemplates.Template, _ set: ControlSet, from: CivilDate?, _ language: Language
  ) throws(Failure) -> [Target] {
    try template.wishes(in: set).map { wish throws(Failure) in
      try TargetWriting.check(wish.tier, on: set.scale)
      let key = RatingKey(catalog: set.catalog.id, control: wish.control.id, scope: scope)
      var claim = Target(
        Target.ID(key, .baseline, origin: template.id, from: from), tier: wish.tier)
      claim.why = wish.reason[language]
      return claim
    }
  }

  /// Whether a claim came from this template, for this part of the organisation.
  private func isOwn(_ claim: Target, _ template: TargetTemplates.Template) -> Bool {
    claim.source == .baseline && claim.id.origin == template.id && claim.key.scope == scope
      && claim.key.catalog == template.subject
  }
}
