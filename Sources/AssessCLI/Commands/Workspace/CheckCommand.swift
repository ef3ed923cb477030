internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess check`: what somebody should look at in the data.
struct CheckCommand: Command {
  private static let rules = OptionSpec(
    "--rules", .flag,
    Text(ja: "規則とその理由を並べる(データは見ない)", en: "List the rules and their reasons instead"))

  static let spec = CommandSpec(
    "check", Text(ja: "データを点検する", en: "Look through the data for what is wrong or missing"),
    discussion: Text(
      ja: "見つかったことがあれば終了状態は1です。", en: "The exit status is 1 when there are findings."),
    options: [rules],
    examples: [
      CommandSpec.Example("check", Text(ja: "点検する", en: "Look through everything")),
      CommandSpec.Example(
        "check --rules", Text(ja: "何を、なぜ見るのかを知る", en: "See what is looked at, and why")),
    ])

  private let isAboutRules: Bool

  init(_ said: ParsedCommand) {
    isAboutRules = said.has(Self.rules)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    if isAboutRules { return Page(rules: QualityCheck.all) }
    let register = try surroundings.store().register()
    return Page(
      findings: QualityCheck.findings(
        in: Examination(register: register, today: surroundings.today)))
  }
}
