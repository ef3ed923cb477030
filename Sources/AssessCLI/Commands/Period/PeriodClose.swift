internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess period close`: ends a period and freezes what it holds.
struct PeriodClose: Command {
  static let spec = CommandSpec(
    "period close", Text(ja: "期を締める", en: "Close a period"),
    discussion: Text(
      ja: "その時点の内容をスナップショットとして凍結し、ダイジェストを付けます。後の変更はそれを書き換えません。",
      en:
        "What is known at that moment is frozen as a snapshot under a digest; nothing that changes "
        + "later rewrites it."),
    arguments: [PeriodPrinting.argument],
    examples: [
      CommandSpec.Example(
        "period close 2026Q3", Text(ja: "2026年度第3四半期を締める", en: "Close the third quarter of 2026"))
    ])

  private let id: PeriodID

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.period(PeriodPrinting.argument)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let period = try surroundings.store().closePeriod(id, by: surroundings.stamp)
    return PeriodPrinting.page(
      "period.close/1", saying: Text(ja: "期を締めました。", en: "The period is closed."), period,
      in: surroundings)
  }
}
