internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess action done`: notes that an action was done.
struct ActionDone: Command {
  private static let on = OptionSpec(
    "--on", .value(standIn: "DATE"),
    Text(ja: "実施した日(既定は今日)", en: "The day on which it was done (default: today)"))
  private static let undo = OptionSpec(
    "--undo", .flag, Text(ja: "実施済みの印を取り消す", en: "It was not done after all"))

  static let spec = CommandSpec(
    "action done", Text(ja: "対応策を実施済みにする", en: "Mark an action as done"),
    discussion: Text(
      ja: "対策項目の評価は変わりません。上がったことは証跡を付けて「score set」で答えます。",
      en:
        "Ratings do not change by it: what was raised is answered with 'score set' and its evidence."
    ),
    arguments: [ActionOptions.id], options: [on, undo, ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "action done A-remote-gateway --on 2026-11-01", Text(ja: "実施済みにする", en: "Mark it as done")
      )
    ])

  private let id: String
  private let day: CivilDate?
  private let isUndone: Bool
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ActionOptions.id)
    day = try said.day(Self.on)
    isUndone = said.has(Self.undo)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let day = day ?? surroundings.today
    try surroundings.checkHasCome(day, Self.on)
    let changed = try store.changeRegister(
      Action.self, as: "done", because: why, by: surroundings.stamp
    ) { entries throws(Failure) in
      var action = try entries.entry(id)
      action.done = isUndone ? nil : day
      return RegisterEdit(writing: [action])
    }
    let action = try store.entries(Action.self).entry(id)
    return Page(
      "action.done/1",
      [.sentence(sentence(changed.isEmpty, action)), .fields(ActionPrinting.fields(action))])
  }

  private func sentence(_ isUnchanged: Bool, _ action: Action) -> Text {
    if isUnchanged { return Text(ja: "すでにその状態です。", en: "That is how it was already.") }
    if isUndone { return Text(ja: "実施済みの印を取り消しました。", en: "It is to do again.") }
    let controls = action.raises.map(\.control.control).joined(separator: ", ")
    return Text(
      ja: "実施済みにしました。次の対策項目の評価を「assess score set」で答え直してください: \(controls)",
      en: "It is done. Answer these controls anew with 'assess score set': \(controls)")
  }
}
