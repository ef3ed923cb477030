internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess trend`: how the figures went over periods.
struct TrendCommand: Command {
  private static let by = FigureOptions.by([.section, .group, .function, .viewpoint, .all])
  private static let periods = OptionSpec(
    "--periods", .value(standIn: "N"),
    Text(ja: "いくつの期をさかのぼるか(既定は8)", en: "How many periods to go back (default: 8)"))

  static let spec = CommandSpec(
    "trend", Text(ja: "期ごとの推移を見る", en: "Show how the figures went over periods"),
    discussion: Text(
      ja: "すべての期で評価した項目だけを比べ、その割合を「比較対象」に示します。カタログの版が変わると、"
        + "変わらない項目だけをつなぎます。つながらないときは、そこから新しい線になります"
        + "(基準変更のため前年比較不可)。",
      en:
        "Only controls asked about in every period are compared; 'Compared' is their share. Where the "
        + "edition of a catalogue changed, only unchanged controls are carried on; where none are, "
        + "the line begins anew and cannot be compared with what was before."),
    options: [by, FigureOptions.catalog, FigureOptions.tier, periods],
    examples: [
      CommandSpec.Example("trend", Text(ja: "八期の推移を章ごとに見る", en: "See eight periods by section")),
      CommandSpec.Example(
        "trend --by function --periods 4", Text(ja: "一年分を機能ごとに見る", en: "See a year by function")),
    ])

  private let grouping: Grouping
  private let catalog: String?
  private let tier: Int?
  private let count: Int

  init(_ said: ParsedCommand) throws(UsageError) {
    grouping = try said.grouping(Self.by)
    catalog = said.text(FigureOptions.catalog)
    tier = try said.tierOfShares()
    count = try said.number(Self.periods, default: 8)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    return try store.read { () throws(Failure) in
      let asked = try store.periods().filter { !$0.asked.isEmpty }.suffix(count)
      guard !asked.isEmpty else { throw Self.nothingAsked }
      let sets = try store.controlSets(of: Array(asked))
      let periods = try asked.map { period throws(Failure) in
        TrendPeriod(
          period.id, sets: (sets[period.id] ?? []).filter(isWanted),
          answers: try store.answers(of: period.id).map { AnsweredQuestion($0.key, $0.answer) })
      }
      try FigureOptions.check(tier, on: periods.flatMap(\.sets))
      let tier = tier ?? FigureOptions.usualTier
      let trend = Trend(
        periods, by: grouping, atOrAbove: tier,
        links: try EditionMatching.links(over: periods.map(\.sets), in: store))
      let printing = TrendPrinting(
        trend, periods, atOrAbove: tier, FigureNames(register: try store.register()))
      return Page(
        "trend/1",
        [.context(printing.about), .table(printing.table), .sentence(printing.legend)])
    }
  }

  private func isWanted(_ set: ControlSet) -> Bool {
    catalog.map { $0 == set.catalog.id } ?? true
  }

  private static let nothingAsked = Failure(
    .input, at: .word("trend"),
    Text(ja: "評価した期がまだありません", en: "no period has questions yet"),
    remedy: Text(
      ja: "「assess period open 2026Q3」のように期を開いてください",
      en: "open a period, as in 'assess period open 2026Q3'"))
}
