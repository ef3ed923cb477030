internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess score set`: answers a question, or changes the answer.
struct ScoreSet: Command {
  static let spec = CommandSpec(
    "score set", Text(ja: "評価を付ける", en: "Answer a question"),
    discussion: Text(
      ja: "書いた項目だけが変わります。引き継がれた回答(要確認)は、--confirm か新しい回答で確認済みになります。"
        + "--item で確認項目に答えると、ティアはそこから決まります。空の文字を渡すと、その欄は消えます。",
      en:
        "Only what is named changes. An answer that was carried over stands as a draft until it is "
        + "confirmed with --confirm or answered anew. With --item the tier follows from the check "
        + "items. An empty text clears its field."),
    arguments: [ScoreOptions.control],
    options: [ScoreOptions.period, ScoreOptions.scope] + AnswerOptions.all + EvidenceOptions.all
      + RatingTextOptions.all + [ScoreOptions.why, CommonOptions.dryRun],
    examples: [
      CommandSpec.Example(
        "score set 5.1.3.3-1 --scope unit:it --tier 2 --evidence バックアップ運用手順書 --grade document --dated 2026-06-01",
        Text(ja: "文書を証跡にティア2とする", en: "Rate it tier 2, on the evidence of a document")),
      CommandSpec.Example(
        "score set 5.4.1-1 --scope unit:it --not-applicable --reason 該当する設備がない --approved-by 見本一郎",
        Text(ja: "理由を付けて対象外とする", en: "Mark it not applicable, and say why")),
      CommandSpec.Example(
        "score set 5.1.1.1-1 --scope unit:it --item 5.1.1.1-1.i1=FI --item 5.1.1.1-1.i2=PI",
        Text(ja: "確認項目で答える", en: "Answer by its check items")),
    ])

  private let control: String
  private let period: PeriodID?
  private let scope: Scope?
  private let answer: AnswerOptions
  private let evidence: EvidenceOptions
  private let texts: RatingTextOptions
  private let why: String?
  private let isRehearsal: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    control = said.word(ScoreOptions.control) ?? ""
    period = try said.chosenPeriod()
    scope = try said.scope()
    answer = try AnswerOptions(said)
    evidence = try EvidenceOptions(said)
    texts = try RatingTextOptions(said)
    why = FreeText.kept(said.text(ScoreOptions.why))
    isRehearsal = said.has(CommonOptions.dryRun)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try isRehearsal ? surroundings.storeForRehearsal() : surroundings.store()
    let period = try store.period(meant: period)
    let profile = try surroundings.profile(of: period, in: store)
    let lookup = QuestionLookup(profile)
    let found = try lookup.control(control)
    let key = try lookup.question(found, in: scope).key
    let digest = try evidence.digest()
    var before: Rating?
    let changed = try store.changeRatings(
      in: period.id, because: why, by: surroundings.stamp, rehearsing: isRehearsal
    ) { stored throws(Failure) in
      var rating = stored[key]?.rating ?? Rating(key)
      before = rating
      try answer.apply(to: &rating, by: surroundings)
      try evidence.apply(to: &rating, digest: digest)
      texts.apply(to: &rating)
      try RatingEditing.check(rating, about: found)
      return [rating]
    }
    let register = try store.register()
    let now = changed.first ?? profile[key] ?? Rating(key)
    return Page(
      "score.set/1",
      [.sentence(sentence(changed.isEmpty))] + replaced(before, by: now)
        + RatingPrinting.items(now, about: found, in: register, profile))
  }

  /// Says which answers to check items are gone, which the rating does not show any more.
  private func replaced(_ before: Rating?, by now: Rating) -> [Page.Item] {
    guard let items = before?.answer.items, !items.isEmpty, now.answer.items == nil else {
      return []
    }
    let words = RatingPrinting.words(of: items)
    return [
      .sentence(
        Text(
          ja: "確認項目の回答(\(words))はなくなります。「assess score history \(control)」に残っています。",
          en: "This takes the place of the answers to check items (\(words)), which "
            + "'assess score history \(control)' keeps."))
    ]
  }

  private func sentence(_ isUnchanged: Bool) -> Text {
    if isUnchanged { return Text(ja: "すでにその内容です。", en: "That is how it was already.") }
    return isRehearsal
      ? Text(ja: "次のようになります(何も変更していません)。", en: "This is what it would be (nothing was changed).")
      : Text(ja: "評価を付けました。", en: "The answer is kept.")
  }
}
