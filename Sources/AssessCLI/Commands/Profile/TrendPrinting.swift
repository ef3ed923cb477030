internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// A trend as pieces of a page.
struct TrendPrinting {
  private let trend: Trend
  private let sets: [LoadedCatalog: ControlSet]
  private let periods: [PeriodID]
  private let tier: Int
  private let names: FigureNames

  init(_ trend: Trend, _ periods: [TrendPeriod], atOrAbove tier: Int, _ names: FigureNames) {
    self.trend = trend
    self.periods = periods.map(\.period)
    self.tier = tier
    self.names = names
    sets = Dictionary(
      periods.flatMap(\.sets).map { ($0.catalog, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What the trend is about.
  var about: Fields {
    Fields(
      "trend",
      [
        .init("first", Text(ja: "最初の期", en: "First period"), period(periods.first)),
        .init("last", Text(ja: "最後の期", en: "Last period"), period(periods.last)),
        .init("periods", Text(ja: "期の数", en: "Periods"), .integer(periods.count)),
        .init("method", Text(ja: "方法の版", en: "Method version"), .text(Method.standard.version)),
      ])
  }

  private func period(_ id: PeriodID?) -> Cell { id.map { .text($0.description) } ?? .none }

  /// What the marks mean.
  var legend: Text { Strip.legend(of: tiers) }

  private var tiers: [Int] {
    Set(trend.lines.flatMap { $0.points.flatMap(\.distribution.tiers) }).sorted()
  }

  /// A row for every point of every line.
  var table: Table {
    let distribution = DistributionColumns(tiers: tiers, atOrAbove: tier)
    let isOfOne = Set(trend.lines.map(\.catalog.id)).count < 2
    return Table(
      "points", Text(ja: "推移", en: "Trend"),
      columns: [
        Table.Column("name", Text(ja: "区分", en: "Group"), isForPeople: true),
        Table.Column("subject", Text(ja: "区分", en: "Group"), isForData: true),
        Table.Column("period", Text(ja: "期", en: "Period")),
        Table.Column("catalog", Text(ja: "カタログ", en: "Catalogue"), isForData: isOfOne),
        Table.Column("continuity", Text(ja: "つながり", en: "Continuity"), isForData: hasOneEdition),
      ] + distribution.columns + [
        Table.Column("covered", Text(ja: "比較対象", en: "Compared"), isForPeople: true),
        Table.Column("compared", Text(ja: "比べた項目", en: "Compared"), isForData: true),
        Table.Column("asked", Text(ja: "評価した項目", en: "Asked"), isForData: true),
      ],
      rows: trend.lines.flatMap { line in
        line.points.enumerated().map { place, point in
          start(of: line, at: place) + [
            .text(point.period.description), .text(point.catalog.name), continuity(point),
          ] + distribution.cells(point.distribution) + [
            .share(point.compared), .integer(orNone: point.compared?.part),
            .integer(orNone: point.compared?.whole),
          ]
        }
      })
  }

  /// The name of a line, for people in its first row only.
  private func start(of line: TrendLine, at place: Int) -> [Cell] {
    let name = names.cell(line.subject, in: sets[line.catalog])
    return [place == 0 ? name : .figure(""), name]
  }

  private var hasOneEdition: Bool {
    trend.lines.allSatisfy {
      $0.points.allSatisfy { $0.continuity == .first || $0.continuity == .same }
    }
  }

  private func continuity(_ point: TrendPoint) -> Cell {
    let words =
      switch point.continuity {
      case .first: Text(ja: "最初", en: "first")
      case .same: Text(ja: "同じ版", en: "same edition")
      case .linked:
        Text(
          ja: "別の版・カタログ(内容の同じ項目だけ)",
          en: "another edition or catalogue, controls that ask the same only")
      case .broken:
        Text(ja: "基準変更のため前年比較不可", en: "new edition, not comparable with before")
      }
    return .code(point.continuity.rawValue, words)
  }
}
