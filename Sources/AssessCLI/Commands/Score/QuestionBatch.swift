internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// A change of many questions of one open period at once, told by a sentence and a table of them.
struct QuestionBatch {
  /// What a change works with.
  struct Bench {
    let period: PeriodID
    let profile: Profile
    let register: OrganisationRegister
    let stamp: Stamp
    let isRehearsal: Bool
  }

  private let period: PeriodID?
  private let isRehearsal: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    period = try said.chosenPeriod()
    isRehearsal = said.has(CommonOptions.dryRun)
  }

  /// Makes a change, or only tries it, and tells how many questions it reached and which.
  func page(
    _ schema: String, in surroundings: Surroundings, done: (Int) -> Text, tried: (Int) -> Text,
    _ change: (borrowing Store, Bench) throws(Failure) -> [Rating]
  ) throws(Failure) -> Page {
    let store = try isRehearsal ? surroundings.storeForRehearsal() : surroundings.store()
    let period = try store.period(meant: period)
    let bench = Bench(
      period: period.id, profile: try surroundings.profile(of: period, in: store),
      register: try store.register(), stamp: surroundings.stamp, isRehearsal: isRehearsal)
    let reached = try change(store, bench)
    let sentence = isRehearsal ? tried(reached.count) : done(reached.count)
    return Page(
      schema,
      [
        .sentence(sentence),
        .table(RatingTable(bench.profile, bench.register).table(reached)),
      ])
  }
}
