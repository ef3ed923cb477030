internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess plan remove`: takes a plan off the register.
struct PlanRemove: Command {
  private static let plan = ArgumentSpec("PLAN", .one, Text(ja: "計画の名前", en: "The plan's name"))

  static let spec = CommandSpec(
    "plan remove", Text(ja: "計画を外す", en: "Remove a plan"),
    discussion: Text(
      ja: "承認済みの計画を外すには理由が要ります。外したことは監査ログに残ります。",
      en: "Removing an approved plan takes a reason. The journal keeps what was removed."),
    arguments: [plan], options: [ScoreOptions.why],
    examples: [CommandSpec.Example("plan remove draft", Text(ja: "案を外す", en: "Remove the draft"))])

  private let id: String
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(Self.plan)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let plan = try store.plan(named: id)
    guard plan.approval == nil || why != nil else {
      throw Failure(
        .input, at: .word(id), Text(ja: "承認済みの計画です", en: "it is an approved plan"),
        remedy: Text(ja: "「--why 理由」を付けてください", en: "add '--why REASON'"))
    }
    _ = try store.changeRegister(
      ActionPlan.self, as: "remove", because: why, by: surroundings.stamp
    ) { _ in RegisterEdit(removing: [id]) }
    return .removed("plan.remove/1", id)
  }
}
