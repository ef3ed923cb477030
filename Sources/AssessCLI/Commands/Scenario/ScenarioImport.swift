internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess scenario import`: scenarios from a file, all of them or none.
struct ScenarioImport: Command {
  private static let file = ArgumentSpec(
    "FILE", .one, Text(ja: "シナリオのファイル(JSON)", en: "The scenarios as JSON"), completion: .file)

  static let spec = CommandSpec(
    "scenario import", Text(ja: "シナリオをJSONから取り込む", en: "Take in scenarios from JSON"),
    discussion: Text(
      ja: "同じIDのシナリオは書き換え、ファイルにないものはそのまま残します。一つでも誤りがあれば、何も取り込みません。"
        + "形は docs/formats/risk-register.md にあります。",
      en:
        "A known id is overwritten; scenarios that the file lacks stay. One that is wrong, and nothing is "
        + "taken in. The form is in docs/formats/risk-register.md."),
    arguments: [file], options: [ScoreOptions.why, CommonOptions.dryRun],
    examples: [
      CommandSpec.Example(
        "scenario import scenarios.json --dry-run",
        Text(ja: "何が変わるかを先に見る", en: "See first what would change")),
      CommandSpec.Example(
        "scenario import scenarios.json --why 層を見直した", Text(ja: "取り込む", en: "Take it in")),
    ])

  private let file: String
  private let why: String?
  private let isRehearsal: Bool

  init(_ said: ParsedCommand) {
    file = said.word(Self.file) ?? ""
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
    isRehearsal = said.has(CommonOptions.dryRun)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let desk = RegisterImport<Scenario>(surroundings, isRehearsal: isRehearsal, why: why)
    return .imported("scenario.import/1", try desk.run(json: file), isRehearsal: isRehearsal)
  }
}
