internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess org service remove`: takes a service off the register.
struct ServiceRemove: Command {
  private static let id = ArgumentSpec("ID", .one, Text(ja: "サービスのID", en: "The service's id"))

  static let spec = CommandSpec(
    "org service remove", Text(ja: "サービスを外す", en: "Remove a service"),
    discussion: Text(
      ja: "システムに支えられているサービスは外せません。外したことは監査ログに残ります。",
      en: "A service with systems behind it stays. The journal keeps what was removed."),
    arguments: [id],
    examples: [
      CommandSpec.Example(
        "org service remove retail", Text(ja: "サービスを外す", en: "Remove a service"))
    ])

  private let id: String

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(Self.id)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try surroundings.store().removeService(id, by: surroundings.stamp)
    return .removed("org.service.remove/1", id)
  }
}
