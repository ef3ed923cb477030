internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess org system remove`: takes a system off the register.
struct SystemRemove: Command {
  private static let id = ArgumentSpec("ID", .one, Text(ja: "システムのID", en: "The system's id"))

  static let spec = CommandSpec(
    "org system remove", Text(ja: "システムを外す", en: "Remove a system"),
    discussion: Text(
      ja: "外したことは監査ログに残ります。", en: "The journal keeps what was removed."),
    arguments: [id],
    examples: [
      CommandSpec.Example(
        "org system remove groupware", Text(ja: "システムを外す", en: "Remove a system"))
    ])

  private let id: String

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(Self.id)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try surroundings.store().removeSystem(id, by: surroundings.stamp)
    return .removed("org.system.remove/1", id)
  }
}
