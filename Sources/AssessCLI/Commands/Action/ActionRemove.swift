internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess action remove`: takes an action off the register.
struct ActionRemove: Command {
  static let spec = CommandSpec(
    "action remove", Text(ja: "対応策を外す", en: "Remove an action"),
    discussion: Text(
      ja: "ほかの対応策の前提になっているものと、演習の指摘から開いたものは外せません。外したことは監査ログに残ります。",
      en:
        "One that another action needs, or that an exercise opened, stays. The journal keeps what was "
        + "removed."),
    arguments: [ActionOptions.id], options: [ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "action remove A-ot-usb --why 別の対応策に替えた", Text(ja: "対応策を外す", en: "Remove an action"))
    ])

  private let id: String
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ActionOptions.id)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    _ = try store.changeRegister(
      Action.self, as: "remove", because: why, by: surroundings.stamp
    ) { entries throws(Failure) in
      _ = try entries.entry(id)
      let others = entries.map(\.value).filter { $0.id != id }
      let needing = others.filter { $0.needs.contains(id) }.map(\.id)
      guard needing.isEmpty else { throw needed(by: needing) }
      let opening = try store.register(Exercise.self).filter { exercise in
        exercise.objectives.contains { $0.action == id }
      }
      guard opening.isEmpty else { throw opened(by: opening.map(\.id)) }
      let alternatives = others.filter { $0.alternatives.contains(id) }.map { $0.without(id) }
      return RegisterEdit(writing: alternatives, removing: [id])
    }
    return .removed("action.remove/1", id)
  }

  private func opened(by ids: [String]) -> Failure {
    let names = ids.joined(separator: ", ")
    return Failure(
      .input, at: .word(id),
      Text(ja: "演習 \(names) の指摘から開いた対応策です", en: "the exercise \(names) opened it"),
      remedy: Text(
        ja: "実施したなら「assess action done \(id)」で実施済みにしてください",
        en: "if it was carried out, mark it with 'assess action done \(id)'"))
  }

  private func needed(by ids: [String]) -> Failure {
    let names = ids.joined(separator: ", ")
    return Failure(
      .input, at: .word(id), Text(ja: "\(names) の前提です", en: "\(names) needs it"),
      remedy: Text(
        ja: "先に「assess action edit \(ids[0]) --needs …」で前提を書き換えてください",
        en: "change what it needs first with 'assess action edit \(ids[0]) --needs …'"))
  }
}

extension Action {
  fileprivate func without(_ alternative: String) -> Action {
    var action = self
    action.alternatives.removeAll { $0 == alternative }
    return action
  }
}
