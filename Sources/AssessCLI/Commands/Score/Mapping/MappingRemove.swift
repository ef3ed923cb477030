internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess score mapping remove`: lets go of a map.
struct MappingRemove: Command {
  static let spec = CommandSpec(
    "score mapping remove", Text(ja: "保存した対応を消す", en: "Remove a map"),
    arguments: [MappingShow.map],
    examples: [
      CommandSpec.Example(
        "score mapping remove consultant",
        Text(ja: "使わなくなった対応を消す", en: "Remove a map no longer used"))
    ])

  private let name: String

  init(_ said: ParsedCommand) {
    name = Identifier.narrowed(said.word(MappingShow.map) ?? "")
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try surroundings.store().removeMapping(name, by: surroundings.stamp)
    return .removed("score.mapping.remove/1", name)
  }
}
