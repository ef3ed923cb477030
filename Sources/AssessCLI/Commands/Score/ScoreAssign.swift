internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess score assign`: says who is to answer.
struct ScoreAssign: Command {
  private static let owner = OptionSpec(
    "--owner", .value(standIn: "NAME"),
    Text(ja: "担当する人や部署(空にすると外れる)", en: "Who is to answer (nobody when empty)"))

  static let spec = CommandSpec(
    "score assign", Text(ja: "設問の担当を決める", en: "Say who is to answer questions"),
    arguments: [ScoreOptions.controls],
    options: [ScoreOptions.period, ScoreOptions.scope, owner, CommonOptions.dryRun],
    examples: [
      CommandSpec.Example(
        "score assign 5.1 --owner 情報システム部", Text(ja: "5.1を任せる", en: "Give 5.1 to a department"))
    ])

  private let words: [String]
  private let period: PeriodID?
  private let scope: Scope?
  private let owner: String?
  private let isRehearsal: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    words = said.words(ScoreOptions.controls)
    period = try said.chosenPeriod()
    scope = try said.scope()
    owner = FreeText.kept(try said.required(Self.owner))
    isRehearsal = said.has(CommonOptions.dryRun)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try isRehearsal ? surroundings.storeForRehearsal() : surroundings.store()
    let period = try store.period(meant: period)
    let register = try store.register()
    let profile = try surroundings.profile(of: period, in: store)
    let keys = try RatingSelection(words, scope: scope).ratings(of: profile, register).map(\.key)
    let changed = try store.changeRatings(
      in: period.id, by: surroundings.stamp, rehearsing: isRehearsal
    ) { stored in
      keys.compactMap { stored[$0]?.rating }.map { before in
        var rating = before
        rating.owner = owner
        return rating
      }
    }
    let sentence =
      isRehearsal
      ? Text(
        ja: "\(changed.count)件の担当が変わります(何も変更していません)。",
        en: "\(changed.count) would change hands (nothing was changed).")
      : Text(ja: "\(changed.count)件の担当を決めました。", en: "\(changed.count) questions have a new owner.")
    return Page(
      "score.assign/1",
      [.sentence(sentence), .table(RatingTable(profile, register).table(changed))])
  }
}
