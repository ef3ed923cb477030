internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess action import`: actions from a file, all of them or none.
struct ActionImport: Command {
  private static let file = ArgumentSpec(
    "FILE", .one, Text(ja: "対応策のファイル(JSON)", en: "The actions as JSON"), completion: .file)

  static let spec = CommandSpec(
    "action import", Text(ja: "対応策をJSONから取り込む", en: "Take in actions from JSON"),
    discussion: Text(
      ja: "同じIDの対応策は書き換え、ファイルにないものはそのまま残します。一つでも誤りがあれば、何も取り込みません。",
      en:
        "A known id is overwritten; actions that the file lacks stay. One that is wrong, and nothing is "
        + "taken in."),
    arguments: [file], options: [ScoreOptions.why, CommonOptions.dryRun],
    examples: [
      CommandSpec.Example(
        "action import actions.json --dry-run",
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
    let desk = RegisterImport<Action>(surroundings, isRehearsal: isRehearsal, why: why)
    return .imported("action.import/1", try desk.run(json: file), isRehearsal: isRehearsal)
  }
}
