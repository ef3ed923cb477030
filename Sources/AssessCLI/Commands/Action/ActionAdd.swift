internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess action add`: registers an action of the organisation's own.
struct ActionAdd: Command {
  static let spec = CommandSpec(
    "action add", Text(ja: "自組織の対応策を加える", en: "Add an action of your own"),
    discussion: Text(
      ja: "題名のほかは後から「action edit」で足せます。費用と工数は、確かめた人を --confirmed-by で書くまで未確認です。",
      en:
        "All but the title can be added later with 'action edit'. Cost and effort are unconfirmed until "
        + "--confirmed-by names who has confirmed them."),
    arguments: [ActionOptions.id], options: ActionEdits.options + [ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "action add A-offline-backup --title バックアップの隔離 --raise 5.1.3.6-1=1-2 "
          + "--initial 3000000-5000000 --effort it=20,security=5 --lead-time 2 --owner 情報システム部",
        Text(ja: "自組織の対応策を加える", en: "Add an action of your own"))
    ])

  private let editing: ActionEditing

  init(_ said: ParsedCommand) throws(UsageError) {
    editing = try ActionEditing(said)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try editing.run("action.add/1", in: surroundings) { before, edits, id throws(Failure) in
      guard before == nil else {
        throw Failure(
          .input, at: .word(id), Text(ja: "すでに登録されています", en: "it is registered already"),
          remedy: Text(
            ja: "直すなら「assess action edit \(id)」を使ってください",
            en: "change it with 'assess action edit \(id)'"))
      }
      return try edits.new(id)
    }
  }
}
