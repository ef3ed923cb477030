internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity service list`: the services of which it was said how long they may be down.
struct LevelsList: Command {
  static let spec = CommandSpec(
    "continuity service list", Text(ja: "サービス水準の一覧", en: "List the service levels"),
    examples: [
      CommandSpec.Example(
        "continuity service list", Text(ja: "目標と許容停止を並べる", en: "List what is aimed at"))
    ])

  init(_ said: ParsedCommand) {}

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    return try store.read { () throws(Failure) in
      Page(
        "continuity.service.list/1",
        [
          .table(
            LevelsPrinting.list(try store.register(ServiceLevels.self), try store.register()))
        ])
    }
  }
}
