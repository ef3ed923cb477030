internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess action show`: one action in full.
struct ActionShow: Command {
  static let spec = CommandSpec(
    "action show", Text(ja: "一つの対応策を見る", en: "Show one action"),
    arguments: [ActionOptions.id],
    examples: [
      CommandSpec.Example("action show A-remote-gateway", Text(ja: "中身を見る", en: "See it in full"))
    ])

  private let id: String

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ActionOptions.id)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let action = try surroundings.store().entries(Action.self).entry(id)
    return Page("action.show/1", [.fields(ActionPrinting.fields(action))])
  }
}
