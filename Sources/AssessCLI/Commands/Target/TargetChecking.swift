internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess target check`: where the target profile does not hold together.
struct TargetChecking: Command {
  private static let rule = OptionSpec(
    "--rule", .repeated(standIn: "ID"),
    Text(ja: "この規則だけを見る(繰り返せる)", en: "Only this rule (repeatable)"))
  private static let severity = OptionSpec(
    "--severity", .value(standIn: "SEVERITY"),
    Text(
      ja: "この重さのものだけを見る: error、warning、info", en: "Only this severity: error, warning or info"),
    completion: .words(Severity.allCases.map(\.rawValue)))
  private static let rules = OptionSpec(
    "--rules", .flag,
    Text(ja: "規則とその理由を並べる(データは見ない)", en: "List the rules and their reasons instead"))

  static let spec = CommandSpec(
    "target check", Text(ja: "目標プロファイルを点検する", en: "Look through the targets"),
    discussion: Text(
      ja: "示す指摘があれば終了状態は1です。まだ見られない規則は、何がないからかとともに示します。",
      en:
        "The exit status is 1 when there are findings to show. Rules that could not look yet are told, "
        + "with what they lack."),
    options: [rule, severity, rules],
    examples: [
      CommandSpec.Example("target check", Text(ja: "目標を点検する", en: "Look through the targets")),
      CommandSpec.Example(
        "target check --rules", Text(ja: "何を、なぜ見るのかを知る", en: "See what is looked at, and why")),
    ])

  private let isAboutRules: Bool
  private let wanted: [TargetCheck]

  init(_ said: ParsedCommand) throws(UsageError) {
    isAboutRules = said.has(Self.rules)
    var ids: Set<String> = []
    for word in said.texts(Self.rule) { ids.insert(try TargetCheck.rule(meantBy: word).id) }
    let severity: Severity? = try said.choice(Self.severity)
    wanted = TargetCheck.all.filter { rule in
      (ids.isEmpty || ids.contains(rule.id)) && (severity.map { $0 == rule.severity } ?? true)
    }
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    if isAboutRules { return Page("target.check.rules/1", [.table(TargetFindings.rules(wanted))]) }
    let store = try surroundings.store()
    let examination = try store.read { () throws(Failure) in
      let bench = try TargetBench(in: store, surroundings)
      let scenarios =
        bench.isAssessed
        ? try RiskDesk(store, surroundings, period: bench.profile.period).examined : nil
      return TargetExamination(
        bench.targets, of: bench.profile, on: surroundings.today, scenarios: scenarios,
        reach: try surroundings.reach(of: bench, in: store),
        lastYear: try surroundings.targets(yearBefore: surroundings.today, in: store))
    }
    return TargetFindings(of: wanted, in: examination).page
  }
}

extension TargetCheck {
  /// The rule that a word means.
  static func rule(meantBy word: String) throws(UsageError) -> TargetCheck {
    let id = Identifier.narrowed(word).uppercased()
    if let rule = rule(id) { return rule }
    let near = NearMiss.nearest(to: id, among: all.map(\.id))
    throw UsageError(
      word, Text(ja: "この規則はありません", en: "there is no such rule"),
      remedy: near.map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
        ?? Text(
          ja: "「assess target check --rules」で規則を見てください",
          en: "'assess target check --rules' lists the rules"))
  }
}
