internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity service remove`: takes the levels of a service off the register.
struct LevelsRemove: Command {
  static let spec = CommandSpec(
    "continuity service remove", Text(ja: "サービス水準を外す", en: "Remove the levels of a service"),
    discussion: Text(
      ja: "サービスそのものは残ります。外したことは監査ログに残ります。",
      en: "The service itself stays. The journal keeps what was removed."),
    arguments: [LevelsOptions.service], options: [ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "continuity service remove generation --why 作り直す", Text(ja: "水準を外す", en: "Remove them"))
    ])

  private let id: String
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(LevelsOptions.service)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    _ = try surroundings.store().changeRegister(
      ServiceLevels.self, as: "remove", because: why, by: surroundings.stamp
    ) { entries throws(Failure) in
      _ = try entries.entry(id)
      return RegisterEdit(removing: [id])
    }
    return .removed("continuity.service.remove/1", id)
  }
}
