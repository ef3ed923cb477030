internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity exercise programme`: what to exercise next, by what it would prove.
struct ExerciseProgrammeCommand: Command {
  static let spec = CommandSpec(
    "continuity exercise programme",
    Text(ja: "次に行う演習を提案する", en: "Propose what to exercise next"),
    discussion: Text(
      ja: "演習で達成すれば備えが整う要件と、一年のうちに検証の期限が切れる要件を、文書と局面ごとの演習にまとめ、多く検証できる順に並べます。"
        + "対策項目が足りない要件は、演習では補えないので出ません。予定済みの演習が検証する要件も出ません。",
      en:
        "Requirements that would be ready if an exercise met them, and those whose verification ends within the "
        + "year, grouped by document and phase, the exercise that proves most first. What lacks controls "
        + "cannot be made up for by an exercise, and what a planned exercise verifies is left out."),
    options: [ScoreOptions.period, ContinuityOptions.on],
    examples: [
      CommandSpec.Example(
        "continuity exercise programme", Text(ja: "演習の計画の案を見る", en: "See what it proposes"))
    ])

  private let period: PeriodID?
  private let day: CivilDate?

  init(_ said: ParsedCommand) throws(UsageError) {
    period = try said.chosenPeriod()
    day = try said.day(ContinuityOptions.on)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    return try store.read { () throws(Failure) in
      let desk = try ContinuityDesk(store, surroundings, period: period, on: day)
      let programme = desk.examined.programme
      return Page(
        "continuity.exercise.programme/1",
        [
          .context(
            Fields(
              "programme",
              [
                .init("day", Text(ja: "基準日", en: "As of"), .date(desk.documents.day)),
                .init(
                  "planned", Text(ja: "予定済みの演習", en: "Planned already"),
                  AssetPrinting.ids(programme.planned)),
              ])), .table(Self.table(programme, desk)),
        ])
    }
  }

  private static func table(_ programme: ExerciseProgramme, _ desk: ContinuityDesk) -> Table {
    let phases = Dictionary(desk.requirements.phases.map { ($0.id, $0.title) }) { first, _ in first
    }
    return Table(
      "proposals", Text(ja: "演習の案", en: "Proposed exercises"),
      columns: [
        .init("rank", Text(ja: "順", en: "No.")), .init("kind", Text(ja: "種類", en: "Sort")),
        .init("plan", Text(ja: "文書", en: "Document")),
        .init("phase", Text(ja: "局面", en: "Phase")),
        .init("count", Text(ja: "検証できる要件数", en: "Requirements")),
        .init("objectives", Text(ja: "検証する要件", en: "Objectives")),
        .init("reasons", Text(ja: "理由", en: "Reasons")),
      ],
      rows: programme.proposals.enumerated().map { place, proposal in
        [
          .integer(place + 1), .code(proposal.kind.rawValue, proposal.kind.readable),
          .text(proposal.plan),
          .code(proposal.phase, phases[proposal.phase] ?? Text(same: "\(proposal.phase)")),
          .integer(proposal.objectives.count),
          AssetPrinting.ids(proposal.objectives.map(\.requirement)),
          .list(proposal.objectives.map { .wording(words($0)) }),
        ]
      })
  }

  private static func words(_ objective: ExerciseProgramme.Objective) -> Text {
    let id = objective.requirement
    switch objective.reason {
    case .lifts:
      return Text(ja: "\(id): 達成すれば備えが整う", en: "\(id): ready once it is met")
    case .retests(let exercise):
      return Text(ja: "\(id): 演習 \(exercise) で未達成", en: "\(id): failed in \(exercise)")
    case .keeps(let until):
      return Text(ja: "\(id): 検証の期限が \(until)", en: "\(id): verified until \(until)")
    }
  }
}
