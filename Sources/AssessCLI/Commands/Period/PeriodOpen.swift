internal import Arguments
internal import Catalogs
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess period open`: begins a period of assessment and lays down its questions.
struct PeriodOpen: Command {
  private static let from = OptionSpec(
    "--from", .value(standIn: "PERIOD"),
    Text(
      ja: "評価を引き継ぐ期(引き継いだものはすべて要確認になる)",
      en: "The period whose ratings are carried over, every one as a draft to be confirmed"))
  private static let catalog = OptionSpec(
    "--catalog", .repeated(standIn: "CATALOG"),
    Text(
      ja: "問うカタログ(ID か ID@版。繰り返せる。既定は引き継ぐ期と同じもの、なければ読み込み済みの評価用カタログ全部)",
      en: "A catalogue to ask about, ID or ID@EDITION (repeatable; by default those of the earlier "
        + "period, or every loaded one that is for assessment)"))
  private static let carry = OptionSpec(
    "--carry", .repeated(standIn: "CROSSWALK"),
    Text(
      ja: "別のカタログの評価を引き継ぐための対応表(ID。繰り返せる)",
      en: "The crosswalk by which ratings of another catalogue are carried over (repeatable)"))

  static let spec = CommandSpec(
    "period open", Text(ja: "期を開く", en: "Open a period"),
    discussion: Text(
      ja: "カタログと部門の役割から設問を並べます。--from で前の期の評価を引き継ぐと、すべて「要確認」になり、"
        + "確認するか答え直すまで締められません。新しい版へは --catalog と --carry で引き継ぎます。"
        + "分割・統合・範囲の広がった項目は、前の回答を目安として示すだけで、回答は空けておきます。",
      en: "Lays down the questions by catalogue and the roles of units. With --from ratings come "
        + "along as drafts, and the period cannot be closed before each is confirmed or answered "
        + "anew. To another edition they come with --catalog and --carry; where a control was split, "
        + "merged or asks more, the earlier answers stand beside an open question."),
    arguments: [PeriodPrinting.argument], options: [from, catalog, carry, CommonOptions.dryRun],
    examples: [
      CommandSpec.Example(
        "period open 2026Q4 --from 2026Q3",
        Text(ja: "前の四半期から引き継いで開く", en: "Open a quarter with the ratings of the last")),
      CommandSpec.Example(
        "period open 2026Q4", Text(ja: "2026年度第4四半期を開く", en: "Open the fourth quarter of 2026")),
    ])

  private let id: PeriodID
  private let from: PeriodID?
  private let catalogs: [String]
  private let crosswalks: [String]
  private let isRehearsal: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.period(PeriodPrinting.argument)
    from = try said.chosenPeriod(Self.from)
    catalogs = said.texts(Self.catalog).map(Identifier.narrowed)
    crosswalks = said.texts(Self.carry).map(Identifier.narrowed)
    isRehearsal = said.has(CommonOptions.dryRun)
    guard crosswalks.isEmpty || from != nil else {
      throw UsageError(
        Self.carry.name,
        Text(ja: "どの期から引き継ぐのか分かりません", en: "it does not say which period to carry from"),
        remedy: Text(ja: "「--from 期」も付けてください", en: "add '--from PERIOD'"))
    }
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try isRehearsal ? surroundings.storeForRehearsal() : surroundings.store()
    var report: CarryOver.Report?
    var count = 0
    var unused: [String] = []
    let period = try store.openPeriod(id, by: surroundings.stamp, rehearsing: isRehearsal) {
      _ throws(Failure) in
      let questions = OpeningQuestions(
        id, from: from, catalogs: catalogs, crosswalks: crosswalks,
        shelf: Shelf(try store.documents()), bundled: surroundings.catalogs,
        today: surroundings.today)
      let (opening, carried) = try questions.laidDown(in: store)
      report = carried
      unused = try questions.unusedCrosswalks(in: store)
      count = opening.ratings.count
      return opening
    }
    let sentence =
      isRehearsal
      ? Text(ja: "次のように開きます(何も変更していません)。", en: "This is how it would open (nothing was changed).")
      : Text(ja: "期を開きました。", en: "The period is open.")
    return PeriodPrinting.page(
      "period.open/2", saying: sentence, period, in: surroundings,
      notes: [.fields(Self.fields(count, report))] + hints(period, report)
        + Self.carrying(by: unused) + (try unfinished(store))
        + (try CatalogPrinting.warnings(of: store, in: period)))
  }

  /// Tells by which crosswalks the answers to another catalogue would come along.
  private static func carrying(by crosswalks: [String]) -> [Page.Item] {
    guard !crosswalks.isEmpty else { return [] }
    let options = crosswalks.map { "--carry \($0)" }.joined(separator: " ")
    return [
      .sentence(
        Text(
          ja: "注意: 別のカタログの評価は引き継いでいません。「\(options)」を付けて開けば引き継げます。",
          en:
            "Note: ratings of another catalogue were not carried over. Opened with '\(options)', the "
            + "period would have them."))
    ]
  }

  /// Tells that answers were carried from a period that may still change.
  private func unfinished(_ store: borrowing Store) throws(Failure) -> [Page.Item] {
    guard let from, try store.period(from).closing == nil else { return [] }
    return [
      .sentence(
        Text(
          ja: "注意: 引き継ぎ元の\(from)はまだ締めていません。この後の変更は引き継がれません。",
          en:
            "Note: \(from), from which answers were carried over, is still open. What changes in it "
            + "from now on does not come along."))
    ]
  }

  private static func fields(_ count: Int, _ report: CarryOver.Report?) -> Fields {
    var fields = [Fields.Field("questions", Text(ja: "設問", en: "Questions"), .integer(count))]
    if let report {
      fields += [
        .init(
          "carried", Text(ja: "引き継いだ回答(要確認)", en: "Carried over, to be confirmed"),
          .integer(report.carried)),
        .init(
          "hinted", Text(ja: "前の回答を目安に答え直すもの", en: "To be answered with earlier answers as hints"),
          .integer(report.hinted)),
        .init(
          "open", Text(ja: "前から未回答のもの", en: "Not answered before either"), .integer(report.open)),
        .init("new", Text(ja: "新しい設問", en: "New questions"), .integer(report.new)),
        .init(
          "left", Text(ja: "引き継ぎ先のない前の回答", en: "Earlier answers that went nowhere"),
          .codes(report.left.map(\.full), Self.list(report.left.map(\.description)))),
      ]
    }
    return Fields("carry_over", fields)
  }

  /// Some ids for people, cut short where they are many.
  private static func list(_ ids: [String]) -> Text {
    if ids.isEmpty { return Text(same: "-") }
    let shown = ids.prefix(8).joined(separator: ", ")
    let rest = ids.count - 8
    return rest > 0
      ? Text(ja: "\(shown) ほか\(rest)件", en: "\(shown) and \(rest) more") : Text(same: shown)
  }

  private func hints(_ period: Period, _ report: CarryOver.Report?) -> [Page.Item] {
    if period.asked.isEmpty {
      return [
        .sentence(
          Text(
            ja: "注意: 評価用のカタログが読み込まれていないので、設問はありません。"
              + "「assess catalog load nisc-guideline-2023」のように読み込み、同じ期をもう一度開いてください。",
            en: "Note: no catalogue for assessment is loaded, so nothing is asked. Load one, as in "
              + "'assess catalog load nisc-guideline-2023', and open the same period again."))
      ]
    }
    return [
      .sentence(
        report == nil
          ? Text(
            ja: "「assess score ask」で順に答えるか、「assess score sheet」で部門に配ってください。",
            en: "Answer with 'assess score ask', or send sheets out with 'assess score sheet'.")
          : Text(
            ja: "要確認のものは「assess score ask」か「assess score confirm」で確認してください。",
            en: "Go through the drafts with 'assess score ask' or 'assess score confirm'."))
    ]
  }
}
