internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess period status`: how far a period has come, and what stands in the way of closing it.
struct PeriodStatus: Command {
  private static let id = ArgumentSpec(
    "PERIOD", .optional, Text(ja: "期(既定は評価中の期)", en: "The period (default: the one that is open)"))

  static let spec = CommandSpec(
    "period status", Text(ja: "期の進み具合", en: "Show how far a period has come"),
    discussion: Text(
      ja: "範囲、担当、分類ごとの進み具合と、締めるのを妨げているものを示します。",
      en: "Progress by scope, owner and section, and what stands in the way of closing."),
    arguments: [id],
    examples: [
      CommandSpec.Example("period status", Text(ja: "進み具合を見る", en: "See how far it has come"))
    ])

  private let id: PeriodID?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.word(Self.id).map { word throws(UsageError) in try PeriodPrinting.period(word) }
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    return try store.read { () throws(Failure) in
      let period = try store.period(meant: id)
      let profile = try surroundings.profile(of: period, in: store)
      let register = try store.register()
      let errors = try surroundings.errors(in: profile, of: register, store)
      let printing = ProgressPrinting(profile, register)
      return Page(
        "period.status/1",
        [
          .fields(printing.overall(period)),
          .table(
            printing.table(
              "by_scope", Text(ja: "範囲ごと", en: "By scope"), Progress.byScope(profile))),
          .table(
            printing.table(
              "by_owner", Text(ja: "担当ごと", en: "By owner"),
              Progress.byOwner(profile, in: register))),
          .table(
            printing.table(
              "by_section", Text(ja: "分類ごと", en: "By section"), Progress.bySection(profile))),
        ] + (period.closing == nil ? [.table(printing.obstacles(errors))] : []))
    }
  }
}
