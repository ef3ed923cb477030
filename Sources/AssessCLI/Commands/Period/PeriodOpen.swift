internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess period open`: begins a period of assessment.
struct PeriodOpen: Command {
  static let spec = CommandSpec(
    "period open", Text(ja: "期を開く", en: "Open a period"),
    arguments: [PeriodPrinting.argument],
    examples: [
      CommandSpec.Example(
        "period open 2026Q4", Text(ja: "2026年度第4四半期を開く", en: "Open the fourth quarter of 2026"))
    ])

  private let id: PeriodID

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.period(PeriodPrinting.argument)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let period = try store.openPeriod(id, by: surroundings.stamp)
    return PeriodPrinting.page(
      "period.open/1", saying: Text(ja: "期を開きました。", en: "The period is open."), period,
      in: surroundings, notes: try CatalogPrinting.warnings(of: store, in: period))
  }
}
