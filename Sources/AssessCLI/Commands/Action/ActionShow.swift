internal import Arguments
internal import GapAnalysis
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
    let store = try surroundings.store()
    return try store.read { () throws(Failure) in
      let action = try store.entries(Action.self).entry(id)
      let readied = try Self.readied(by: action, store, surroundings)
      return Page(
        "action.show/1",
        [
          .fields(
            ActionPrinting.fields(
              action,
              more: [
                .init(
                  "readies", Text(ja: "備えが整う要件", en: "Makes ready"),
                  readied.map { AssetPrinting.ids($0) } ?? .none)
              ]))
        ])
    }
  }

  /// The requirements on plans that it makes ready when done alone; nothing where no period is open.
  private static func readied(
    by action: Action, _ store: borrowing Store, _ surroundings: Surroundings
  ) throws(Failure) -> [String]? {
    let open = try store.periods().filter { $0.closing == nil }
    guard open.count == 1, let period = open.first else { return nil }
    let profile = try surroundings.profile(of: period, in: store)
    return try ContinuityDesk(store, surroundings, period, profile).examined.readied(by: [action])
  }
}
