internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess continuity service import`: service levels from a file, all of them or none.
struct LevelsImport: Command {
  private static let file = ArgumentSpec(
    "FILE", .one, Text(ja: "サービス水準のファイル(JSON)", en: "The service levels as JSON"),
    completion: .file)

  static let spec = CommandSpec(
    "continuity service import",
    Text(ja: "サービス水準をJSONから取り込む", en: "Take in service levels from JSON"),
    discussion: Text(
      ja: "同じIDの水準は書き換え、ファイルにないものはそのまま残します。一つでも誤りがあれば、何も取り込みません。",
      en:
        "A known id is overwritten; services that the file lacks stay. One that is wrong, and nothing is "
        + "taken in."),
    arguments: [file], options: [ScoreOptions.why, CommonOptions.dryRun],
    examples: [
      CommandSpec.Example(
        "continuity service import levels.json --dry-run",
        Text(ja: "何が変わるかを先に見る", en: "See first what would change"))
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
    let desk = RegisterImport<ServiceLevels>(surroundings, isRehearsal: isRehearsal, why: why)
    return .imported(
      "continuity.service.import/1", try desk.run(json: file), isRehearsal: isRehearsal)
  }
}
