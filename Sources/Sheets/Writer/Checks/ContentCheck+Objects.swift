internal import ProfileModel
internal import Wording

extension ContentCheck {
  /// Remarks and pictures can be kept, and no cell has two remarks.
  mutating func checkAttachments(of sheet: WorkbookContent.Sheet) {
    var seen: Set<CellAddress> = []
    for comment in sheet.comments {
      report(CellText.fault(of: comment.text), at: comment.cell, on: sheet)
      report(
        LineText.fault(of: comment.author ?? "", longest: Self.longestLine),
        longest: Self.longestLine, at: comment.cell, on: sheet)
      if seen.insert(comment.cell).inserted, !comment.text.isEmpty { continue }
      report(
        Text(ja: "コメントが空か、1つのセルに2つあります", en: "a remark is empty, or a cell has two"),
        remedy: Text(ja: "1つにまとめてください", en: "put them together"), at: CellRange(comment.cell),
        on: sheet)
    }
    for picture in sheet.pictures { check(picture, on: sheet) }
  }

  private mutating func check(
    _ picture: WorkbookContent.Picture, on sheet: WorkbookContent.Sheet
  ) {
    report(
      LineText.fault(of: picture.description, longest: Self.longestLine),
      longest: Self.longestLine, at: picture.anchor, on: sheet)
    if PNGFile.size(of: picture.png) != nil, picture.scale >= 0.01, picture.scale <= 100 { return }
    report(
      Text(ja: "PNG 画像として読めないか、倍率が正しくありません", en: "this is no PNG picture, or its scale is none"),
      remedy: Text(
        ja: "PNG で保存し直し、倍率は0.01〜100にしてください", en: "save it as PNG, and scale by 0.01 to 100"),
      at: CellRange(picture.anchor), on: sheet)
  }

  /// A chart shows numbers that are there.
  mutating func check(_ chart: WorkbookContent.Chart, on sheet: WorkbookContent.Sheet) {
    let place = CellRange(chart.anchor)
    let titles =
      [chart.title, chart.description, chart.categories.title, chart.values.title]
      + chart.series.map(\.name)
    for title in titles.compactMap(\.self) {
      report(
        LineText.fault(of: title, longest: Self.longestLine), longest: Self.longestLine,
        at: chart.anchor, on: sheet)
    }
    let isSeriesCountRight =
      chart.kind == .doughnut ? chart.series.count == 1 : (1...255).contains(chart.series.count)
    if !isSeriesCountRight || !areUsable(chart.categories, chart.values)
      || !(50...4_000).contains(chart.width) || !(50...4_000).contains(chart.height)
    {
      report(
        Text(
          ja: "グラフ「\(chart.title)」の系列の数、軸、大きさのどれかが正しくありません",
          en: "chart '\(chart.title)': the number of series, an axis or the size is none"),
        remedy: Text(
          ja: "系列は1〜255(ドーナツは1)、軸は下限<上限、大きさは50〜4,000にしてください",
          en: "use 1 to 255 series (a doughnut 1), axes that rise, and 50 to 4,000 pixels"),
        at: place, on: sheet)
    }
    for series in chart.series { check(series, of: chart, on: sheet) }
  }

  private func areUsable(_ axes: WorkbookContent.Chart.Axis...) -> Bool {
    axes.allSatisfy { axis in
      let numbers = [axis.minimum, axis.maximum, axis.step].compactMap(\.self)
      return numbers.allSatisfy { $0.magnitude <= Numbers.largest } && (axis.step ?? 1) > 0
        && (axis.minimum ?? -.infinity) < (axis.maximum ?? .infinity)
    }
  }

  private mutating func check(
    _ series: WorkbookContent.Chart.Series, of chart: WorkbookContent.Chart,
    on sheet: WorkbookContent.Sheet
  ) {
    let place = CellRange(chart.anchor)
    guard isUsable(series.categories, at: place, on: sheet),
      isUsable(series.values, at: place, on: sheet)
    else { return }
    let ranges = [series.categories.range, series.values.range]
    let counts = ranges.map { max($0.rows.count, $0.columns.count) }
    let areLines = ranges.allSatisfy { min($0.rows.count, $0.columns.count) == 1 }
    let numbers = values(of: series.values).filter(\.isNumber)
    let areNumbers = values(of: series.values).allSatisfy { $0.isNumber || $0.isFormula }
    let hasX = chart.kind != .scatter || values(of: series.categories).allSatisfy(\.isNumber)
    let isReadable = series.labels != .shares || chart.kind == .doughnut
    if areLines, counts[0] == counts[1], counts[0] <= 32_000, !numbers.isEmpty, areNumbers, hasX,
      isReadable, !series.name.isEmpty
    {
      return
    }
    report(
      Text(
        ja: "グラフ「\(chart.title)」の系列「\(series.name)」の範囲 \(series.values.text) を描けません",
        en:
          "chart '\(chart.title)': the series '\(series.name)' in \(series.values.text) cannot be drawn"
      ),
      remedy: Text(
        ja: "項目と値を同じ長さの1行か1列(32,000まで)にし、値は数か空欄にしてください(割合の表示はドーナツだけ)",
        en: "use rows or columns of one length (32,000 at most), and numbers or blanks as values"),
      at: place, on: sheet)
  }
}

extension WorkbookContent.Cell.Value {
  /// Whether a chart can draw it.
  var isNumber: Bool {
    switch self {
    case .integer, .number, .date, .formula(_, .number): true
    default: false
    }
  }

  /// Whether it is calculated.
  var isFormula: Bool {
    if case .formula = self { true } else { false }
  }
}
