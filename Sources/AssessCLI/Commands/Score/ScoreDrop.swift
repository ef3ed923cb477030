internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess score drop`: takes questions out that nobody has answered.
struct ScoreDrop: Command {
  static let spec = CommandSpec(
    "score drop", Text(ja: "設問を外す", en: "Take questions out of an open period"),
    discussion: Text(
      ja: "回答のある設問は外せません。外したことは監査ログに残ります。",
      en: "A question that was answered stays. The journal keeps what was taken out."),
    arguments: [ScoreList.controls],
    options: [ScoreOptions.period, ScoreOptions.scope, CommonOptions.dryRun],
    examples: [
      CommandSpec.Example(
        "score drop 5.5.2 --scope unit:plant", Text(ja: "その部門には問わない", en: "Do not ask that unit"))
    ])

  private let words: [String]
  private let batch: QuestionBatch
  private let scope: Scope?

  init(_ said: ParsedCommand) throws(UsageError) {
    words = said.words(ScoreList.controls)
    batch = try QuestionBatch(said)
    scope = try said.scope()
    guard scope != nil || !words.isEmpty else {
      throw UsageError(
        ScoreOptions.scope.name, Text(ja: "外すものがありません", en: "nothing is named"),
        remedy: Text(
          ja: "対策項目か --scope を指定してください", en: "name controls, or give --scope"))
    }
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try batch.page(
      "score.drop/1", in: surroundings,
      done: { Text(ja: "\($0)問を外しました。", en: "\($0) questions are taken out.") },
      tried: {
        Text(
          ja: "\($0)問が外れます(何も変更していません)。",
          en: "\($0) questions would be taken out (nothing was changed).")
      }
    ) { store, bench throws(Failure) in
      let meant = try RatingSelection(words, scope: scope)
        .ratings(of: bench.profile, bench.register)
      let gone = Set(
        try store.removeQuestions(
          meant.map(\.key), of: bench.period, by: bench.stamp, rehearsing: bench.isRehearsal))
      return meant.filter { gone.contains($0.key) }
    }
  }
}
