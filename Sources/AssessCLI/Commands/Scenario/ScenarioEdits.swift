internal import Arguments
internal import ProfileModel
internal import Wording

/// What `scenario set` says of a scenario.
struct ScenarioEdits {
  private static let title = OptionSpec(
    "--title", .value(standIn: "TEXT"), Text(ja: "題名", en: "Its title"))
  private static let story = OptionSpec(
    "--story", .value(standIn: "TEXT"), Text(ja: "何が起きるか", en: "What happens"))
  private static let harm = OptionSpec(
    "--harm", .value(standIn: "TEXT"), Text(ja: "被害", en: "What the harm is"))
  private static let cause = OptionSpec(
    "--cause", .value(standIn: "CAUSE"),
    Text(
      ja: "deliberate、accidental、environmental、other のどれか(新しいものの既定は other)",
      en: "deliberate, accidental, environmental or other (default for a new one: other)"),
    completion: .words(Scenario.Cause.allCases.map(\.rawValue)))
  private static let environment = OptionSpec(
    "--environment", .repeated(standIn: "ENV"),
    Text(ja: "起きる環境(繰り返せる。書くと置き換わる)", en: "Where it happens (repeatable; replaces those before)"),
    completion: .words(System.Environment.allCases.map(\.rawValue)))
  private static let supplier = OptionSpec(
    "--supplier", .repeated(standIn: "NAME"),
    Text(ja: "かかわる供給者(繰り返せる。同じく置き換わる)", en: "A supplier it involves (repeatable, likewise)"))
  private static let depends = OptionSpec(
    "--depends", .repeated(standIn: "SERVICE"),
    Text(
      ja: "頼っている他分野のサービス。分野表のIDか「ID=どう頼るか」(繰り返せる。同じく置き換わる)",
      en:
        "A service of another sector it depends on: its id in the sector table, or ID=HOW (likewise)"
    ))
  private static let likelihood = OptionSpec(
    "--likelihood", .value(standIn: "LOW,LIKELY,HIGH"),
    Text(ja: "対策なしの起こりやすさの区分(1から5)", en: "Its likelihood without controls, as classes 1 to 5"))
  private static let rate = OptionSpec(
    "--rate", .value(standIn: "LOW,LIKELY,HIGH"),
    Text(ja: "対策なしの起こりやすさ(年あたりの回数)", en: "Its likelihood without controls, in times a year"))
  private static let impact = OptionSpec(
    "--impact", .value(standIn: "SIDE=CLASS,..."),
    Text(
      ja: "対策なしの影響の区分(1から5)。service、money、safety、society、information",
      en: "Its impact without controls, 1 to 5: service, money, safety, society, information"))
  private static let loss = OptionSpec(
    "--loss", .value(standIn: "LOW,LIKELY,HIGH"),
    Text(ja: "一回の損害(空にすると消える)", en: "What it would cost once (none when empty)"))
  private static let unit = OptionSpec(
    "--unit", .value(standIn: "UNIT"),
    Text(
      ja: "損害の単位(yen、person-hours。既定は yen)",
      en: "The unit of the loss: yen (default) or person-hours"),
    completion: .words(RiskUnit.allCases.map(\.rawValue)))
  private static let damage = OptionSpec(
    "--damage", .value(standIn: "1-3"),
    Text(
      ja: "事業被害の大きさ(空にすると影響から決まる)", en: "Its level of damage (follows from the impact when empty)"))
  private static let treatment = OptionSpec(
    "--treatment", .value(standIn: "WORD"),
    Text(
      ja: "reduce(低減)、avoid(回避)、transfer(移転)、retain(保有)、undecided(未決定)",
      en: "reduce, avoid, transfer, retain or undecided"),
    completion: .words(Treatment.allCases.map(\.rawValue)))
  private static let watch = OptionSpec(
    "--watch", .value(standIn: "TEXT"),
    Text(ja: "対応しないときの見守り方(空にすると消える)", en: "How it is watched if not treated (none when empty)"))
  private static let notApplicable = OptionSpec(
    "--not-applicable", .value(standIn: "REASON"),
    Text(ja: "当てはまらない理由(リスクの計算から外れる)", en: "Why it does not apply; it is no longer reckoned with"))
  private static let inUse = OptionSpec(
    "--in-use", .flag, Text(ja: "当てはまらないとしたものを戻す", en: "It applies after all"))

  static let options = [
    title, story, harm, cause, environment, ScenarioOptions.service, ScenarioOptions.asset,
    supplier, depends, likelihood, rate, impact, loss, unit, damage, treatment, watch,
    notApplicable, inUse,
  ]

  private let title: Text?
  private let texts: [(any WritableKeyPath<Scenario, Text> & Sendable, Text)]
  private let lists: [(any WritableKeyPath<Scenario, [String]> & Sendable, [String])]
  private let cause: Scenario.Cause?
  private let environments: [System.Environment]?
  private let dependencies: [Scenario.Dependency]?
  private let likelihood: LikelihoodEstimate?
  private let impacts: [ImpactKind: Int]?
  private let loss: Replacement<LossEstimate>?
  private let unit: RiskUnit?
  private let damage: Replacement<Int>?
  private let treatment: Treatment?
  private let watch: Replacement<String>?
  private let status: Scenario.Status?

  init(_ said: ParsedCommand) throws(UsageError) {
    title = said.text(Self.title).map { Text(same: FreeText.kept($0) ?? "") }
    let words: [(any WritableKeyPath<Scenario, Text> & Sendable, OptionSpec)] = [
      (\.story, Self.story), (\.harm, Self.harm),
    ]
    texts = words.compactMap { part, option in
      said.text(option).map { (part, Text(same: FreeText.kept($0) ?? "")) }
    }
    let named: [(any WritableKeyPath<Scenario, [String]> & Sendable, [String]?)] = [
      (\.services, said.replacingIDs(ScenarioOptions.service)),
      (\.assets, said.replacingIDs(ScenarioOptions.asset)),
      (\.suppliers, said.replacingTexts(Self.supplier)),
    ]
    lists = named.compactMap { part, values in values.map { (part, $0) } }
    cause = try said.choice(Self.cause)
    environments = try Self.environments(said)
    dependencies = said.has(Self.depends) ? Self.dependencies(said.texts(Self.depends)) : nil
    let classes = try said.spread(Self.likelihood) { Int($0) }.map(LikelihoodEstimate.classes)
    likelihood =
      try said.spread(Self.rate) { ExactDecimal($0) }.map(LikelihoodEstimate.rates) ?? classes
    impacts = try said.impacts(Self.impact)
    unit = try said.choice(Self.unit)
    let (kept, amount) = (unit ?? .yen, try said.spread(Self.loss) { Int($0) })
    loss =
      said.has(Self.loss)
      ? Replacement(value: amount.map { LossEstimate(unit: kept, amount: $0) }) : nil
    damage = try Self.damage(said)
    treatment = try said.choice(Self.treatment)
    watch = said.replacement(Self.watch)
    status =
      said.has(Self.inUse)
      ? .inUse
      : said.text(Self.notApplicable).map { .notApplicable(reason: FreeText.kept($0) ?? "") }
    try Self.checkOnce(said, Self.likelihood, Self.rate)
    try Self.checkOnce(said, Self.inUse, Self.notApplicable)
  }

  /// The scenario with all that was said, or a new one.
  func edited(_ before: Scenario?, as id: String) throws(Failure) -> Scenario {
    var scenario: Scenario
    if let before { scenario = before } else { scenario = try new(id) }
    scenario.title = title ?? scenario.title
    for (part, text) in texts { scenario[keyPath: part] = text }
    for (part, values) in lists { scenario[keyPath: part] = values }
    scenario.cause = cause ?? scenario.cause
    scenario.environments = environments ?? scenario.environments
    scenario.dependencies = dependencies ?? scenario.dependencies
    scenario.likelihood = likelihood ?? scenario.likelihood
    scenario.impact = scenario.impact.with(impacts ?? [:])
    if let loss { scenario.loss = loss.value }
    if let unit, loss == nil, let amount = scenario.loss?.amount {
      scenario.loss = LossEstimate(unit: unit, amount: amount)
    }
    if let damage { scenario.damage = damage.value }
    scenario.treatment = treatment ?? scenario.treatment
    if let watch { scenario.watch = watch.value }
    scenario.status = status ?? scenario.status
    return scenario
  }

  private func new(_ id: String) throws(Failure) -> Scenario {
    guard let title, let likelihood, let impacts
    else {
      throw Failure(
        .usage, at: .word(id),
        Text(
          ja: "登録されていません。新しいシナリオには題名、起こりやすさ、影響が要ります",
          en: "it is not registered, and a new one needs a title, a likelihood and an impact"),
        remedy: Text(
          ja:
            "「--title …」「--likelihood 2,3,4」「--impact service=4」を付けるか、「assess scenario adopt」で採ってください",
          en:
            "add '--title …', '--likelihood 2,3,4' and '--impact service=4', or adopt one with 'assess scenario adopt'"
        ))
    }
    let lowest = ImpactClasses(service: 1, money: 1, safety: 1, society: 1, information: 1)
    return Scenario(
      id: id, title: title, story: Text(same: ""), harm: Text(same: ""), cause: .other,
      likelihood: likelihood, impact: lowest.with(impacts))
  }

  // MARK: What stands in the options

  private static func environments(
    _ said: ParsedCommand
  ) throws(UsageError) -> [System.Environment]? {
    guard let words = said.replacingIDs(environment) else { return nil }
    for word in words where System.Environment(rawValue: word.lowercased()) == nil {
      throw UsageError(
        environment.name, Text(ja: "「\(word)」は指定できません", en: "'\(word)' is not one of its values"),
        remedy: Text(ja: "it、ot、cloud のどれかを指定してください", en: "give it, ot or cloud"))
    }
    return System.Environment.allCases.filter { environment in
      words.contains { $0.lowercased() == environment.rawValue }
    }
  }

  private static func dependencies(_ words: [String]) -> [Scenario.Dependency] {
    words.compactMap { word in
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      let id = Identifier.narrowed(parts.first ?? "")
      let note = parts.count == 2 ? FreeText.kept(parts[1]) : nil
      return id.isEmpty ? nil : Scenario.Dependency(service: id, note: note)
    }
  }

  private static func damage(_ said: ParsedCommand) throws(UsageError) -> Replacement<Int>? {
    guard let text = said.text(damage) else { return nil }
    if Identifier.trimmed(text).isEmpty { return Replacement(value: nil) }
    return Replacement(value: try said.integer(damage, in: 1...3))
  }

  private static func checkOnce(
    _ said: ParsedCommand, _ one: OptionSpec, _ other: OptionSpec
  ) throws(UsageError) {
    guard said.has(one), said.has(other) else { return }
    throw UsageError(
      one.name,
      Text(ja: "「\(other.name)」と一緒には使えません", en: "it does not go together with '\(other.name)'"),
      remedy: Text(ja: "どちらか一方にしてください", en: "give one of the two"))
  }
}

extension ImpactClasses {
  /// The same classes with some sides changed.
  fileprivate func with(_ changes: [ImpactKind: Int]) -> ImpactClasses {
    let level = { (kind: ImpactKind) in changes[kind] ?? self[kind] }
    return ImpactClasses(
      service: level(.service), money: level(.money), safety: level(.safety),
      society: level(.society), information: level(.information))
  }
}
