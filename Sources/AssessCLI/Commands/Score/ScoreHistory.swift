internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess score history`: every version of one control's ratings, over all periods.
struct ScoreHistory: Command {
  static let spec = CommandSpec(
    "score history", Text(ja: "一つの項目の評価の履歴", en: "Show how a control was rated over time"),
    arguments: [ScoreOptions.control], options: [ScoreOptions.period, ScoreOptions.scope],
    examples: [
      CommandSpec.Example(
        "score history 5.1.3.3-1",
        Text(ja: "だれが、いつ、なぜ変えたかを見る", en: "See who changed it, when and why"))
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
    let register = try store.register()
    let periods = try store.periods().filter { !$0.asked.isEmpty }
    let wanted = period.map { id in periods.filter { $0.id == id } } ?? periods
    if wanted.isEmpty { _ = try store.period(meant: period) }
    let found = try control(in: wanted, store, surroundings)
    var rows: [[Cell]] = []
    var hasItems = false
    for period in wanted {
      for version in try versions(of: found, in: period, store) {
        hasItems = hasItems || version.stored.rating.answer.items != nil
        rows.append(row(version, period, register, surroundings))
      }
    }
    return Page("score.history/1", [.table(table(rows, hasItems: hasItems))])
  }

  /// The control that is meant, as the newest of some periods knows it that asked about it.
  private func control(
    in periods: [Period], _ store: borrowing Store, _ surroundings: Surroundings
  ) throws(Failure) -> QuestionLookup.Found {
    var newest: QuestionLookup?
    for period in periods.reversed() {
      let lookup = QuestionLookup(try surroundings.profile(of: period, in: store))
      if lookup.knows(control) { return try lookup.control(control) }
      newest = newest ?? lookup
    }
    guard let newest else { throw noRatings }
    return try newest.control(control)
  }

  private func versions(
    of found: QuestionLookup.Found, in period: Period, _ store: borrowing Store
  ) throws(Failure) -> [RatingVersion] {
    let keys = try store.ratings(of: period.id).map(\.rating.key).filter { key in
      key.catalog == found.set.catalog.id && key.control == found.control.id
        && scope.map { $0 == key.scope } ?? true
    }
    var versions: [RatingVersion] = []
    for key in keys { versions += try store.history(of: period.id, key: key) }
    return versions.sorted {
      ($0.stored.revision, $0.stored.rating.key.scope)
        < ($1.stored.revision, $1.stored.rating.key.scope)
    }
  }

  private func table(_ rows: [[Cell]], hasItems: Bool) -> Table {
    Table(
      "history", Text(ja: "履歴", en: "History"),
      columns: [
        Table.Column("period", Text(ja: "期", en: "Period")),
        Table.Column("revision", Text(ja: "記録番号", en: "Entry")),
        Table.Column("time", Text(ja: "日時", en: "Time")),
        Table.Column("actor", Text(ja: "だれが", en: "Who")),
        Table.Column("verb", Text(ja: "操作", en: "What")),
        Table.Column("scope", Text(ja: "範囲", en: "Scope")),
        Table.Column("answer", Text(ja: "回答", en: "Answer")),
        Table.Column("items", Text(ja: "確認項目", en: "Check items"), isForData: !hasItems),
        Table.Column("evidence", Text(ja: "証跡の数", en: "Evidence")),
        Table.Column("reason", Text(ja: "理由・説明", en: "Reason")),
        Table.Column("why", Text(ja: "変更の理由", en: "Why it changed")),
      ], rows: rows)
  }

  private func row(
    _ version: RatingVersion, _ period: Period, _ register: OrganisationRegister,
    _ surroundings: Surroundings
  ) -> [Cell] {
    let rating = version.stored.rating
    let words =
      rating.isDraft
      ? rating.answer.readable + Text(ja: "(要確認)", en: " (draft)") : rating.answer.readable
    return [
      .text(period.id.description), .integer(version.stored.revision),
      .time(version.time, offset: surroundings.clockOffset(version.time)),
      .text(version.actor.name), .text(version.verb),
      .code(rating.key.scope.description, rating.key.scope.readable(in: register)),
      .code(rating.answer.declaredTier.map { "tier-\($0)" } ?? rating.answer.kind.rawValue, words),
      .text(orNone: rating.answer.items.map { RatingPrinting.words(of: $0) }),
      .integer(rating.evidence.count), .text(orNone: rating.reason), .text(orNone: version.why),
    ]
  }

  private var noRatings: Failure {
    Failure(
      .input, at: .word(control),
      Text(ja: "評価された期がありません", en: "no period has ratings"),
      remedy: Text(
        ja: "「assess period open」で期を開いてください", en: "open a period with 'assess period open'"))
  }
}
