internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity service show`: everything that was said of one service.
struct LevelsShow: Command {
  static let spec = CommandSpec(
    "continuity service show", Text(ja: "一つのサービスの水準と復旧を見る", en: "Show the levels of one service"),
    arguments: [LevelsOptions.service],
    examples: [
      CommandSpec.Example(
        "continuity service show grid", Text(ja: "復旧作業と代替手段を見る", en: "See its tasks and fallbacks"))
    ])

  private let id: String

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(LevelsOptions.service)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    return try store.read { () throws(Failure) in
      let levels = try store.entries(ServiceLevels.self).entry(id)
      return Page("continuity.service.show/1", LevelsPrinting.items(levels, try store.register()))
    }
  }
}
