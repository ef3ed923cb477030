internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess check`: what somebody should look at in the data.
struct CheckCommand: Command {
  private static let period = OptionSpec(
    "--period", .value(standIn: "PERIOD"),
    Text(
      ja: "評価を見る期(既定は評価中の期。なければ台帳だけを見る)",
      en: "The period whose ratings are looked at (default: the open one, if any)"))
  private static let rule = OptionSpec(
    "--rule", .repeated(standIn: "ID"),
    Text(ja: "この規則だけを見る(繰り返せる)", en: "Only this rule (repeatable)"))
  private static let severity = OptionSpec(
    "--severity", .value(standIn: "SEVERITY"),
    Text(ja: "この重さのものだけを見る: error、warning", en: "Only this severity: error or warning"),
    completion: .words(Severity.allCases.map(\.rawValue)))
  private static let all = OptionSpec(
    "--all", .flag, Text(ja: "許容した指摘も並べる", en: "List what was allowed too"))
  private static let rules = OptionSpec(
    "--rules", .flag,
    Text(ja: "規則とその理由を並べる(データは見ない)", en: "List the rules and their reasons instead"))

  static let spec = CommandSpec(
    "check", Text(ja: "データを点検する", en: "Look through the data for what is wrong or missing"),
    discussion: Text(
      ja: "示す指摘があれば終了状態は1です。--rule と --severity で除いたものと、許容したものは数えません。",
      en:
        "The exit status is 1 when there are findings to show. What --rule and --severity leave out "
        + "does not count, nor does what was allowed."),
    options: [period, rule, severity, all, rules],
    examples: [
      CommandSpec.Example("check", Text(ja: "点検する", en: "Look through everything")),
      CommandSpec.Example(
        "check --severity error --rule PRF02 --rule PRF03",
        Text(ja: "対象外と不採用の根拠だけを確かめる", en: "See only whether exclusions have their reasons")),
      CommandSpec.Example(
        "check --rules", Text(ja: "何を、なぜ見るのかを知る", en: "See what is looked at, and why")),
    ])

  private let isAboutRules: Bool
  private let wantedPeriod: PeriodID?
  private let wantedRules: Set<String>
  private let wantedSeverity: Severity?
  private let showsAllowed: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    isAboutRules = said.has(Self.rules)
    wantedPeriod = try said.chosenPeriod(Self.period)
    var rules: Set<String> = []
    for word in said.texts(Self.rule) { rules.insert(try QualityCheck.rule(meantBy: word).id) }
    wantedRules = rules
    wantedSeverity = try said.choice(Self.severity)
    showsAllowed = said.has(Self.all)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    if isAboutRules {
      return Page(
        rules: QualityCheck.all.filter { rule in
          (wantedRules.isEmpty || wantedRules.contains(rule.id))
            && (wantedSeverity == nil || wantedSeverity == rule.severity)
        })
    }
    let store = try surroundings.store()
    let examination = try surroundings.examination(of: wantedPeriod, in: store)
    let outcome = CheckOutcome(examination, allowances: try store.allowances())
    return Page(
      outcome.only(rules: wantedRules, severity: wantedSeverity),
      of: examination.profile?.period, showsAllowed: showsAllowed)
  }
}

extension QualityCheck {
  /// The rule that a word means.
  static func rule(meantBy word: String) throws(UsageError) -> QualityCheck {
    let id = Identifier.narrowed(word).uppercased()
    if let rule = rule(id) { return rule }
    let near = NearMiss.nearest(to: id, among: all.map(\.id))
    throw UsageError(
      word, Text(ja: "この規則はありません", en: "there is no such rule"),
      remedy: near.map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
        ?? Text(
          ja: "「assess check --rules」で規則を見てください", en: "'assess check --rules' lists the rules"))
  }
}
