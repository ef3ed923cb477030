internal import ProfileModel
internal import Reports
internal import Sheets
internal import Wording

/// A chart over the cells of a sheet of data.
struct ReportChart {
  private typealias Chart = WorkbookContent.Chart
  /// Up to so many categories each value is written beside its mark.
  private static let mostLabelled = 12

  private let layout: ReportLayout.Chart
  private let plan: ReportPlan
  private let data: ReportDataTable
  private let named: ReportLayout.Table
  private let count: Int

  /// Looks up what a chart shows; nothing where there are no rows to show.
  init?(_ layout: ReportLayout.Chart, _ plan: ReportPlan) {
    guard let data = plan.data.table(layout.table),
      let last = data.table.rows.lastIndex(where: { $0.tone != .total })
    else { return nil }
    (self.layout, self.plan, self.data, named) = (layout, plan, data, data.layout)
    count = last + 1
  }

  /// The chart at a cell; nothing where no series has a number.
  func drawn(at anchor: CellAddress, width: Int, height: Int) -> WorkbookContent.Chart? {
    let series = layout.series.compactMap(self.series)
    guard !series.isEmpty else { return nil }
    var chart = Chart(
      kind, title: layout.title[plan.language].onOneLine, series: series, at: anchor)
    chart.width = min(max(width, 200), 4_000)
    chart.height = min(max(height, 120), 4_000)
    chart.categories = Chart.Axis(layout.categoryTitle.map { $0[plan.language].onOneLine })
    chart.categories.isReversed = layout.kind == .bars || layout.kind == .strips
    chart.values = values
    chart.legend = series.count > 1 ? .bottom : .none
    return chart
  }

  private var kind: WorkbookContent.Chart.Kind {
    switch layout.kind {
    case .bars: .bar(.clustered)
    case .strips: .bar(.percent)
    case .columns: .column(.clustered)
    case .lines: .line
    case .radar: .radar
    }
  }

  private func series(_ series: ReportLayout.Chart.Series) -> WorkbookContent.Chart.Series? {
    guard let categories = data.reference(layout.categories, .words, rows: count),
      let values = data.reference(series.column, .least, rows: count),
      data.table.rows.prefix(count).contains(where: { number(of: $0, in: series.column) != nil })
    else { return nil }
    return Chart.Series(
      plan.heading(of: series.column, in: named, isEntry: true).onOneLine, categories: categories,
      values: values, role: series.role.role, labels: labels(of: series))
  }

  private func number(of row: ReportTable.Row, in column: String) -> Double? {
    plan.document.value(of: row, in: column, of: named).number
  }

  /// Lines cross where they are labelled all; the present ones matter most.
  private func labels(
    of series: ReportLayout.Chart.Series
  ) -> WorkbookContent.Chart.Series.Labels {
    let areLines = layout.kind == .lines || layout.kind == .radar
    guard count <= Self.mostLabelled, series.role != .cap,
      !areLines || series == layout.series.first
    else { return .none }
    let format = format(of: series.column, decimals: 1)
    return .values(layout.kind == .strips ? format.withoutZero : format)
  }

  private func format(of column: String, decimals: Int) -> WorkbookContent.NumberFormat {
    switch data.table.column(column)?.kind {
    case .integer, .money: .whole.withTriangle
    case .share: .percent(decimals)
    case .amount(let decimals): .decimals(decimals)
    case .tier, .text, .code, .date, nil: .general
    }
  }

  /// The axis of the values, from nothing where nothing is less.
  private var values: WorkbookContent.Chart.Axis {
    let column = layout.series[0].column
    let kind = data.table.column(column)?.kind
    let unit = kind == .money ? Text(ja: "(円)", en: " (yen)")[plan.language] : ""
    var axis = Chart.Axis(layout.valueTitle.map { ($0[plan.language] + unit).onOneLine })
    guard layout.kind != .strips else { return axis }
    let numbers = data.table.rows.prefix(count).flatMap { row in
      layout.series.compactMap { number(of: row, in: $0.column) }
    }
    axis.format = format(of: column, decimals: 0)
    if numbers.allSatisfy({ $0 >= 0 }) { axis.minimum = 0 }
    if kind == .share { axis.maximum = 1 }
    let most = numbers.max() ?? 0
    if kind == .tier || kind == .integer, most <= 10 {
      axis.step = 1
      if most > 0 { axis.maximum = most.rounded(.up) }
    }
    return axis
  }
}

extension ReportLayout.Chart.Series.Role {
  /// The same in the words of workbooks.
  fileprivate var role: WorkbookContent.Chart.Series.Role {
    switch self {
    case .current: .current
    case .target: .target
    case .previous: .previous
    case .cap: .cap
    case .part: .part
    }
  }
}
