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

  static let spec = CommandSpec(
    "gap", Text(ja: "目標との差を見る", en: "Show the gaps to the targets"),
    discussion: Text(
      ja: "目標に届かない、または届かないかもしれない対策項目を、何が目標を決めているか、どのシナリオにかかわるか、"
        + "どの対応策が埋めるかと合わせて並べます。義務、受容線を超えるシナリオにかかわるものの順で、"
        + "最高ティアからの距離では並べません。",
      en:
        "The controls that are short of their targets, or may be, with what decides the target, the "
        + "scenarios that hang on them and the actions that would close them. Duties come first, then "
        + "what scenarios above their line hang on; the distance to the highest tier has no part in it."
    ),
    arguments: [TargetOptions.someControls],
    options: [on, source, certain, uncovered, failOn, ScoreOptions.period],
    examples: [
      CommandSpec.Example("gap", Text(ja: "差をすべて並べる", en: "List all gaps")),
      CommandSpec.Example(
        "gap 5.1 --certain", Text(ja: "5.1の確かな差だけを見る", en: "Only certain gaps of 5.1")),
      CommandSpec.Example(
        "gap --uncovered", Text(ja: "対応策のない差を見る", en: "Gaps that nothing would close yet")),
    ])

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

  init(_ said: ParsedCommand) throws(UsageError) {
    words = said.words(TargetOptions.someControls)
    on = try said.when(Self.on)
    source = try said.choice(Self.source)
    isCertain = said.has(Self.certain)
    isUncovered = said.has(Self.uncovered)
    failOn = try said.choice(Self.failOn)
    period = try said.chosenPeriod()
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    return try store.read { () throws(Failure) in
      let calendar = try store.register().organisation.calendar
      let day = on?.day(by: calendar)
      let desk = try GapDesk(store, surroundings, period: period, day.map { .on($0) })
      let chosen = try chosen(desk)
      let shown = desk.gaps.filter { gap in
        (chosen?.contains(RatingKey(catalog: gap.key.catalog, control: gap.control.id)) ?? true)
          && (source == nil || gap.source == source)
          && (!isCertain || gap.isCertain) && (!isUncovered || gap.isUncovered)
      }
      return Page(
        "gap/1", [.context(about(desk, shown)), .table(GapPrinting.gaps(shown))],
        hasFindings: fails(shown))
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
