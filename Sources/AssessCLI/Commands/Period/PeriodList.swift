internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess period list`: the periods so far.
struct PeriodList: Command {
  static let spec = CommandSpec(
    "period list", Text(ja: "期の一覧", en: "List the periods"),
    examples: [
      CommandSpec.Example("period list", Text(ja: "期を並べる", en: "List the periods"))
    ])

  init(_ said: ParsedCommand) {}

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let periods = try surroundings.store().periods()
    return Page("period.list/2", [.table(PeriodPrinting.table(periods, surroundings))])
  }
}
