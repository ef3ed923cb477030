internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess action list`: the actions of the register.
struct ActionList: Command {
  private static let control = OptionSpec(
    "--control", .value(standIn: "CONTROL"),
    Text(ja: "この対策項目を引き上げるものだけ", en: "Only those that raise this control"))
  private static let unconfirmed = OptionSpec(
    "--unconfirmed", .flag,
    Text(ja: "見積りが未確認のものだけ", en: "Only those whose estimates nobody has confirmed"))
  private static let open = OptionSpec(
    "--open", .flag, Text(ja: "まだ実施していないものだけ", en: "Only those that are not done"))

  static let spec = CommandSpec(
    "action list", Text(ja: "対応策の一覧", en: "List the actions"),
    options: [control, unconfirmed, open],
    examples: [
      CommandSpec.Example("action list", Text(ja: "対応策を並べる", en: "List the actions")),
      CommandSpec.Example(
        "action list --open --unconfirmed",
        Text(ja: "見積りを確かめるものを並べる", en: "List those whose estimates are to be confirmed")),
    ])

  private let control: String?
  private let isUnconfirmed: Bool
  private let isOpen: Bool

  init(_ said: ParsedCommand) {
    control = said.text(Self.control).map(Identifier.narrowed)
    isUnconfirmed = said.has(Self.unconfirmed)
    isOpen = said.has(Self.open)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let actions = try store.register(Action.self)
    let raised = try raised(by: actions, store, surroundings)
    let shown = actions.filter { action in
      (raised == nil || action.raises.contains { $0.control == raised })
        && (!isUnconfirmed || action.confirmed == nil) && (!isOpen || action.done == nil)
    }
    return Page("action.list/1", [.table(ActionPrinting.actions(shown))])
  }

  private func raised(
    by actions: [Action], _ store: borrowing Store, _ surroundings: Surroundings
  ) throws(Failure) -> ControlID? {
    guard let control else { return nil }
    switch try surroundings.controlNames(in: store).control(meantBy: control, at: .word(control)) {
    case .success(let id): return id
    case .failure(let unknown): throw Failure(.input, [unknown.problem])
    }
  }
}
