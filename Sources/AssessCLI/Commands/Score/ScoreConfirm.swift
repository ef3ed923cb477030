internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess score confirm`: what was carried over holds, by the word of whoever looked at it.
struct ScoreConfirm: Command {
  private static let respondent = OptionSpec(
    "--by", .value(standIn: "NAME"),
    Text(ja: "確認した人(既定は作業している人)", en: "Who looked at it (default: whoever is at work)"))
  private static let proposals = OptionSpec(
    "--proposals", .flag,
    Text(
      ja: "回答が空いている設問の提案(対象外、旧版からの目安)も受け入れる",
      en: "Accept proposals for open questions too: not applicable, hints from an earlier edition"))

  static let spec = CommandSpec(
    "score confirm", Text(ja: "引き継いだ評価をまとめて確認する", en: "Confirm ratings that were carried over"),
    discussion: Text(
      ja: "要確認の回答をそのまま確認済みにします。回答が空いている設問への提案は、--proposals を付けたときだけ受け入れます(理由が要るのにないものは残ります)。",
      en: "Drafts become confirmed as they stand. Proposals for questions without an answer are "
        + "accepted only with --proposals, and not where a reason would be missing."),
    arguments: [ScoreOptions.controls],
    options: [
      ScoreOptions.period, ScoreOptions.scope, ScoreList.owner, respondent, proposals,
      ScoreOptions.why, CommonOptions.dryRun,
    ],
    examples: [
      CommandSpec.Example(
        "score confirm 5.1", Text(ja: "5.1の要確認を確認済みにする", en: "Confirm all drafts of 5.1"))
    ])

  private let words: [String]
  private let batch: QuestionBatch
  private let scope: Scope?
  private let owner: String?
  private let respondent: String?
  private let takesProposals: Bool
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    words = said.words(ScoreOptions.controls)
    batch = try QuestionBatch(said)
    scope = try said.scope()
    owner = said.text(ScoreList.owner)
    respondent = FreeText.kept(said.text(Self.respondent))
    takesProposals = said.has(Self.proposals)
    why = FreeText.kept(said.text(ScoreOptions.why))
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try batch.page(
      "score.confirm/1", in: surroundings,
      done: { Text(ja: "\($0)件を確認済みにしました。", en: "\($0) ratings are confirmed.") },
      tried: {
        Text(
          ja: "\($0)件を確認済みにします(何も変更していません)。",
          en: "\($0) would be confirmed (nothing was changed).")
      }
    ) { store, bench throws(Failure) in
      let keys = try RatingSelection(words, scope: scope, owner: owner)
        .ratings(of: bench.profile, bench.register).map(\.key)
      return try store.changeRatings(
        in: bench.period, because: why, by: bench.stamp, rehearsing: bench.isRehearsal
      ) { stored throws(Failure) in
        keys.compactMap { stored[$0]?.rating }.filter(isMeant).compactMap { draft in
          var rating = draft
          RatingEditing.confirm(
            &rating, by: respondent ?? surroundings.actor.name, on: surroundings.today)
          return RatingEditing.isWhole(rating, in: bench.profile) ? rating : nil
        }
      }
    }
  }

  private func isMeant(_ rating: Rating) -> Bool {
    guard let draft = rating.draft else { return false }
    return rating.answer.isGiven || (takesProposals && draft.proposal != nil)
  }
}
