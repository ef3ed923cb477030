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
  private let period: PeriodID?
  private let scope: Scope?
  private let isRehearsal: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    words = said.words(ScoreList.controls)
    period = try said.chosenPeriod()
    scope = try said.scope()
    isRehearsal = said.has(CommonOptions.dryRun)
    guard scope != nil || !words.isEmpty else {
      throw UsageError(
        ScoreOptions.scope.name, Text(ja: "外すものがありません", en: "nothing is named"),
        remedy: Text(
          ja: "対策項目か --scope を指定してください", en: "name controls, or give --scope"))
    }
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try isRehearsal ? surroundings.storeForRehearsal() : surroundings.store()
    let period = try store.period(meant: period)
    let register = try store.register()
    let profile = try surroundings.profile(of: period, in: store)
    let meant = try RatingSelection(words, scope: scope).ratings(of: profile, register)
    let dropped = try store.removeQuestions(
      meant.map(\.key), of: period.id, by: surroundings.stamp, rehearsing: isRehearsal)
    let gone = Set(dropped)
    let sentence =
      isRehearsal
      ? Text(
        ja: "\(dropped.count)問が外れます(何も変更していません)。",
        en: "\(dropped.count) questions would be taken out (nothing was changed).")
      : Text(ja: "\(dropped.count)問を外しました。", en: "\(dropped.count) questions are taken out.")
    return Page(
      "score.drop/1",
      [
        .sentence(sentence),
        .table(RatingTable(profile, register).table(meant.filter { gone.contains($0.key) })),
      ])
  }
}
