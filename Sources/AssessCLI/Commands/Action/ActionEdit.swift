internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess action edit`: changes an action that is registered.
struct ActionEdit: Command {
  static let spec = CommandSpec(
    "action edit", Text(ja: "対応策を直す", en: "Change an action"),
    discussion: Text(
      ja: "書いた項目だけが変わります。費用、工数、期間を変えると、見積りは未確認に戻ります。",
      en:
        "Only what is named changes. Changing cost, effort or lead time takes the confirmation back."
    ),
    arguments: [ActionOptions.id], options: ActionEdits.options + [ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "action edit A-remote-gateway --initial 0 --effort security=10,business=8 --confirmed-by 真鍋",
        Text(ja: "見積りを自組織のものにして確かめたと記す", en: "Put in estimates of your own, confirmed"))
    ])

  private let editing: ActionEditing

  init(_ said: ParsedCommand) throws(UsageError) {
    editing = try ActionEditing(said)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try editing.run("action.edit/1", in: surroundings) { before, _, id throws(Failure) in
      guard let before else {
        throw .notRegistered(
          id, among: try surroundings.store().register(Action.self).map(\.id),
          listedBy: "assess action list")
      }
      return before
    }
  }
}
