internal import GapAnalysis
internal import ProfileModel
internal import Reports
internal import Wording

/// The figures of a chart as they are drawn: in the reader's unit, and as the reader's words.
struct ChartFigures {
  /// One value: what it reads, and between what it lies.
  struct Value {
    let readable: String
    /// The least and the most, in the unit of the axis; nothing where there is no number.
    let span: ClosedRange<Double>?
  }

  /// Values that belong together.
  struct Series {
    /// What it is called.
    let name: String
    /// The same with the unit.
    let heading: String
    let role: ReportLayout.Chart.Series.Role
    let values: [Value]
  }

  /// What the figures are about.
  let categories: [String]
  let categoryTitle: String
  let series: [Series]
  /// What the figures are.
  let kind: ReportColumnKind
  /// The title of the axis of the values, with the unit where it is money.
  let valueTitle: String
  /// The ends of all values, which say from where to where the axis goes.
  let ends: [Double]

  init?(_ document: ReportDocument, _ style: ReportStyle, _ chart: ReportLayout.Chart) {
    guard let layout = document.layout.table(chart.table),
      let table = document.facts.tables[chart.table]
    else { return nil }
    categories = table.rows.map {
      document.value(of: $0, in: chart.categories, of: layout).readable(style)
    }
    categoryTitle =
      chart.categoryTitle?[style.language]
      ?? document.heading(of: chart.categories, in: layout, style)
    series = chart.series.map { series in
      Series(
        name: layout.column(series.column)?.heading[style.language] ?? series.column,
        heading: document.heading(of: series.column, in: layout, style), role: series.role,
        values: table.rows.map { row in
          Value(document.value(of: row, in: series.column, of: layout), style)
        })
    }
    kind = chart.series.first.flatMap { table.column($0.column)?.kind } ?? .integer
    valueTitle = Self.title(chart, kind, style)
    ends = series.flatMap(\.values).compactMap(\.span).flatMap { [$0.lowerBound, $0.upperBound] }
  }

  private static func title(
    _ chart: ReportLayout.Chart, _ kind: ReportColumnKind, _ style: ReportStyle
  ) -> String {
    let title = chart.valueTitle?[style.language] ?? ""
    guard kind == .money else { return title }
    let space = style.language == .japanese ? "" : " "
    return title + space + "(\(style.money.readable[style.language]))"
  }

  /// Whether any value lies between two.
  var hasSpans: Bool {
    series.flatMap(\.values).contains { $0.span.map { $0.lowerBound < $0.upperBound } ?? false }
  }

  /// Some categories alone, on the axis of all.
  func part(_ range: Range<Int>) -> ChartFigures {
    ChartFigures(self, range)
  }

  private init(_ all: ChartFigures, _ range: Range<Int>) {
    categories = Array(all.categories[range])
    series = all.series.map {
      Series(
        name: $0.name, heading: $0.heading, role: $0.role, values: Array($0.values[range]))
    }
    (categoryTitle, kind, valueTitle) = (all.categoryTitle, all.kind, all.valueTitle)
    ends = all.ends
  }
}

extension ChartFigures.Value {
  /// A value in the unit of the axis; what is too large to be written is not drawn.
  init(_ value: ReportValue, _ style: ReportStyle) {
    readable = value.readable(style)
    let unit = value.kind == .money ? Double(style.money.yen) : 1
    let (low, high) = (value.number, value.upper?.number ?? value.number)
    guard let low, let high, low.magnitude < 1e15, high.magnitude < 1e15, low <= high else {
      span = nil
      return
    }
    span = (low / unit)...(high / unit)
  }
}
