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
  private let batch: QuestionBatch
  private let scope: Scope?
  private let owner: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    words = said.words(ScoreOptions.controls)
    batch = try QuestionBatch(said)
    scope = try said.scope()
    owner = FreeText.kept(try said.required(Self.owner))
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try batch.page(
      "score.assign/1", in: surroundings,
      done: { Text(ja: "\($0)件の担当を決めました。", en: "\($0) questions have a new owner.") },
      tried: {
        Text(
          ja: "\($0)件の担当が変わります(何も変更していません)。",
          en: "\($0) would change hands (nothing was changed).")
      }
    ) { store, bench throws(Failure) in
      let keys = try RatingSelection(words, scope: scope)
        .ratings(of: bench.profile, bench.register).map(\.key)
      return try store.changeRatings(
        in: bench.period, by: bench.stamp, rehearsing: bench.isRehearsal
      ) { stored in
        keys.compactMap { stored[$0]?.rating }.map { before in
          var rating = before
          rating.owner = owner
          return rating
        }
      }
    }
  }
}
