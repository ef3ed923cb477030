internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess score show`: one control in all its scopes, with what it asks.
struct ScoreShow: Command {
  static let spec = CommandSpec(
    "score show", Text(ja: "一つの項目の評価を見る", en: "Show how one control is rated"),
    arguments: [ScoreOptions.control], options: [ScoreOptions.period, ScoreOptions.scope],
    examples: [
      CommandSpec.Example(
        "score show 5.1.3.3-1", Text(ja: "評価と証跡を見る", en: "See rating and evidence"))
    ])

  private let control: String
  private let period: PeriodID?
  private let scope: Scope?

  init(_ said: ParsedCommand) throws(UsageError) {
    control = said.word(ScoreOptions.control) ?? ""
    period = try said.chosenPeriod()
    scope = try said.scope()
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let profile = try surroundings.profile(of: try store.period(meant: period), in: store)
    let lookup = QuestionLookup(profile)
    let found = try lookup.control(control)
    let register = try store.register()
    let ratings =
      try scope.map { scope throws(Failure) in [try lookup.question(found, in: scope)] }
      ?? Array(profile.ratings(of: found.control.id, in: found.set.catalog.id))
    guard !ratings.isEmpty else {
      _ = try lookup.question(found, in: scope)
      return Page("score.show/2", [])
    }
    return Page(
      "score.show/2",
      surroundings.isForPrograms
        ? [.table(RatingPrinting.records(of: ratings, about: found, in: register, profile))]
        : ratings.flatMap { RatingPrinting.items($0, about: found, in: register, profile) })
  }
}
