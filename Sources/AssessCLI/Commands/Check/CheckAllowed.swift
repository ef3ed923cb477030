internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess check allowed`: what is let pass, why and until when.
struct CheckAllowed: Command {
  static let spec = CommandSpec(
    "check allowed", Text(ja: "許容した指摘の一覧", en: "List what is let pass"),
    examples: [
      CommandSpec.Example(
        "check allowed", Text(ja: "許容と期限を並べる", en: "List what is let pass, and until when"))
    ])

  init(_ said: ParsedCommand) {}

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let allowances = try surroundings.store().allowances()
    return Page(
      "check.allowed/1", [.table(CheckPrinting.table(allowances, today: surroundings.today))])
  }
}
