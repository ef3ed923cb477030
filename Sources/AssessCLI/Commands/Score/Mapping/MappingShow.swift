internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess score mapping show`: a map as it was written.
struct MappingShow: Command {
  static let map = ArgumentSpec("NAME", .one, Text(ja: "対応の名前", en: "The name of the map"))

  static let spec = CommandSpec(
    "score mapping show", Text(ja: "保存した対応を YAML で出す", en: "Print a map as YAML"),
    arguments: [map],
    examples: [
      CommandSpec.Example(
        "score mapping show consultant", Text(ja: "対応を見る", en: "Look at a map"))
    ])

  private let name: String

  init(_ said: ParsedCommand) {
    name = Identifier.narrowed(said.word(Self.map) ?? "")
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    Page(
      "score.mapping.show/1", [.raw(try surroundings.store().mapping(name).content)])
  }
}
