internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess gap`: the controls short of their targets, and what would close them.
struct GapCommand: Command {
  private static let on = OptionSpec(
    "--on", .value(standIn: "WHEN"),
    Text(
      ja: "この日(期ならその最後の日)の目標との差(既定は項目ごとの最後の段階)",
      en:
        "Gaps to the targets of a day, or of a period's last day (default: each control's last step)"
    ))
  private static let source = OptionSpec(
    "--source", .value(standIn: "SOURCE"),
    Text(
      ja: "目標を決めている出所で絞る。obligation、risk、baseline、policy",
      en: "Only targets decided by obligation, risk, baseline or policy"),
    completion: .words(Target.Source.allCases.map(\.rawValue)))
  private static let certain = OptionSpec(
    "--certain", .flag,
    Text(ja: "未回答がどう決まっても足りないものだけ", en: "Only those short whatever open questions turn out to be"))
  private static let uncovered = OptionSpec(
    "--uncovered", .flag,
    Text(ja: "埋める対応策が登録されていないものだけ", en: "Only those that no registered action would close"))
  private static let failOn = OptionSpec(
    "--fail-on", .value(standIn: "KIND"),
    Text(
      ja: "any、obligation のどれかの差があれば終了状態を1にする",
      en: "End with status 1 if there is a gap: any, or obligation for duties only"),
    completion: .words(FailOn.allCases.map(\.rawValue)))

  private static let rank = OptionSpec(
    "--rank", .flag, Text(ja: "対応策を優先順位の順に並べる", en: "Rank the actions instead"))
  private static let explain = OptionSpec(
    "--explain", .value(standIn: "ACTION"),
    Text(ja: "対応策がなぜその順位かを、計算まで示す", en: "Say why an action has its rank, down to the sums"))
  private static let sensitivity = OptionSpec(
    "--sensitivity", .flag,
    Text(
      ja: "重みや前提を変えたときに順位がどれだけ動くかを示す", en: "Show how far the ranking hangs on weights and inputs"))
  private static let budget = OptionSpec(
    "--budget", .value(standIn: "YEN"),
    Text(ja: "年間予算(円)。「大型」のラベルに使う", en: "The budget of a year in yen, for the label 'large'"))

  static let spec = CommandSpec(
    "gap", Text(ja: "目標との差を見る", en: "Show the gaps to the targets"),
    discussion: Text(
      ja: "目標に届かない、または届かないかもしれない対策項目を、何が目標を決めているか、どのシナリオにかかわるか、"
        + "どの対応策が埋めるかと合わせて並べます。義務、受容線を超えるシナリオにかかわるものの順で、"
        + "最高ティアからの距離では並べません。--rank、--explain、--sensitivity は対応策の順位を扱います。",
      en:
        "The controls that are short of their targets, or may be, with what decides the target, the "
        + "scenarios that hang on them and the actions that would close them. Duties come first, then "
        + "what scenarios above their line hang on; the distance to the highest tier has no part in it. "
        + "--rank, --explain and --sensitivity are about the actions."
    ),
    arguments: [TargetOptions.someControls],
    options: [
      on, source, certain, uncovered, failOn, rank, explain, sensitivity, budget,
      ScoreOptions.period,
    ],
    examples: [
      CommandSpec.Example("gap", Text(ja: "差をすべて並べる", en: "List all gaps")),
      CommandSpec.Example(
        "gap 5.1 --certain", Text(ja: "5.1の確かな差だけを見る", en: "Only certain gaps of 5.1")),
      CommandSpec.Example(
        "gap --rank", Text(ja: "対応策を優先順位の順に並べる", en: "Rank the actions")),
      CommandSpec.Example(
        "gap --uncovered", Text(ja: "対応策のない差を見る", en: "Gaps that nothing would close yet")),
    ])

  private enum Mode {
    case list
    case rank
    case explain(String)
    case sensitivity
  }

  private enum FailOn: String, CaseIterable {
    case any
    case obligation
  }

  private let words: [String]
  private let on: TargetOptions.When?
  private let source: Target.Source?
  private let isCertain: Bool
  private let isUncovered: Bool
  private let failOn: FailOn?
  private let period: PeriodID?
  private let mode: Mode
  private let budget: Int?

  init(_ said: ParsedCommand) throws(UsageError) {
    words = said.words(TargetOptions.someControls)
    on = try said.when(Self.on)
    source = try said.choice(Self.source)
    isCertain = said.has(Self.certain)
    isUncovered = said.has(Self.uncovered)
    failOn = try said.choice(Self.failOn)
    period = try said.chosenPeriod()
    budget = try said.integer(Self.budget, in: 0...1_000_000_000_000)
    let modes: [Mode?] = [
      said.has(Self.rank) ? .rank : nil,
      said.text(Self.explain).map { .explain(Identifier.narrowed($0)) },
      said.has(Self.sensitivity) ? .sensitivity : nil,
    ]
    let chosen = modes.compactMap(\.self)
    guard chosen.count < 2 else {
      throw UsageError(
        Self.rank.name,
        Text(
          ja: "--rank、--explain、--sensitivity は一つだけ使えます",
          en: "--rank, --explain and --sensitivity exclude one another"),
        remedy: Text(ja: "一つだけにしてください", en: "give one of them"))
    }
    mode = chosen.first ?? .list
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    return try store.read { () throws(Failure) in
      let calendar = try store.register().organisation.calendar
      let day = on?.day(by: calendar)
      let desk = try GapDesk(store, surroundings, period: period, day.map { .on($0) })
      guard case .list = mode else { return try ranked(desk, store, surroundings) }
      let chosen = try chosen(desk)
      let shown = desk.gaps.filter { gap in
        (chosen?.contains(RatingKey(catalog: gap.key.catalog, control: gap.control.id)) ?? true)
          && (source == nil || gap.source == source)
          && (!isCertain || gap.isCertain) && (!isUncovered || gap.isUncovered)
      }
      return Page(
        "gap/1",
        [.context(about(desk, shown)), .table(GapPrinting.gaps(shown))] + planGaps(desk),
        hasFindings: fails(shown))
    }
  }

  /// What the plan documents lack, where all gaps are asked for.
  private func planGaps(_ desk: GapDesk) -> [Page.Item] {
    guard words.isEmpty, source == nil else { return [] }
    let gaps = desk.continuity.planGaps(desk.actions).filter {
      !isUncovered || $0.closing.isEmpty
    }
    return gaps.isEmpty ? [] : [.table(GapPrinting.plans(gaps))]
  }

  /// What is asked about the ranking of the actions.
  private func ranked(
    _ gap: GapDesk, _ store: borrowing Store, _ surroundings: Surroundings
  ) throws(Failure) -> Page {
    let desk = try RankingDesk(store, surroundings, gap, yearlyBudget: budget)
    let printing = RankingPrinting(desk)
    switch mode {
    case .list, .rank:
      return Page("gap.rank/1", [.context(printing.context), .table(printing.actions)])
    case .explain(let id):
      guard let found = desk.ranking.explanation(of: id) else {
        throw .notRegistered(
          id, among: desk.ranking.entries.map(\.action.id), listedBy: "assess gap --rank")
      }
      return Page("gap.explain/1", printing.explanation(found))
    case .sensitivity:
      return Page("gap.sensitivity/1", [.context(printing.context)] + (try printing.sensitivity()))
    }
  }

  /// The controls that the words name, of the whole organisation.
  private func chosen(_ desk: GapDesk) throws(Failure) -> Set<RatingKey>? {
    guard !words.isEmpty else { return nil }
    return Set(
      try QuestionLookup(desk.risk.profile).controls(words).map {
        RatingKey(catalog: $0.set.catalog.id, control: $0.control.id)
      })
  }

  private func fails(_ gaps: [Gap]) -> Bool {
    switch failOn {
    case nil: false
    case .any: gaps.contains { $0.isCertain }
    case .obligation: gaps.contains { $0.isCertain && $0.source == .obligation }
    }
  }

  private func about(_ desk: GapDesk, _ shown: [Gap]) -> Fields {
    Fields(
      "gap",
      [
        .init("period", Text(ja: "期", en: "Period"), .text(desk.risk.period.id.description)),
        .init("gaps", Text(ja: "差", en: "Gaps"), .integer(shown.count)),
        .init(
          "certain", Text(ja: "うち確かなもの", en: "Certain ones"),
          .integer(shown.count(where: \.isCertain))),
        .init(
          "duties", Text(ja: "うち義務", en: "Duties"),
          .integer(shown.count { $0.source == .obligation })),
        .init(
          "uncovered", Text(ja: "うち埋める対応策のないもの", en: "That no action would close"),
          .integer(shown.count(where: \.isUncovered))),
      ])
  }
}
