internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess check`: what somebody should look at in the data.
struct CheckCommand: Command {
  static let spec = CommandSpec(
    "check", Text(ja: "データを点検する", en: "Look through the data for what is wrong or missing"),
    discussion: Text(
      ja: "見つかったことがあれば終了状態は1です。規則の一覧は利用の手引きにあります。",
      en: "The exit status is 1 when there are findings. The user guide lists the rules."),
    examples: [
      CommandSpec.Example("check", Text(ja: "点検する", en: "Look through everything"))
    ])

  init(_ said: ParsedCommand) {}

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    Page(findings: QualityCheck.findings(in: try surroundings.store().register()))
  }
}
