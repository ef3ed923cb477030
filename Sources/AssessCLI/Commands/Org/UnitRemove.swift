internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess org unit remove`: takes a unit off the register.
struct UnitRemove: Command {
  private static let id = ArgumentSpec("ID", .one, Text(ja: "部門のID", en: "The unit's id"))

  static let spec = CommandSpec(
    "org unit remove", Text(ja: "部門を外す", en: "Remove a unit"),
    discussion: Text(
      ja: "評価中の期に設問がある部門は外せません。外したことは監査ログに残ります。",
      en: "A unit that an open period asks about stays. The journal keeps what was removed."),
    arguments: [id],
    examples: [
      CommandSpec.Example("org unit remove plant", Text(ja: "部門を外す", en: "Remove a unit"))
    ])

  private let id: String

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(Self.id)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try surroundings.store().removeUnit(id, by: surroundings.stamp)
    return .removed("org.unit.remove/1", id)
  }
}
