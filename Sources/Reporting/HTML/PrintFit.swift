internal import Numerics
internal import ProfileModel
internal import Reports
internal import Wording

/// How large the letters of a sheet may be so that all of it comes on one page of A4 across.
///
/// It is reckoned from the widths of texts, rather too small than too large; a browser cannot be asked.
struct PrintFit {
  /// What is left of a page between its margins, in points.
  private static let page = (width: 774.0, height: 485.0)
  /// What the head of the report takes of the page of its first sheet.
  private static let masthead = 58.0
  private static let line = 1.35
  private static let chart = 27.5
  private static let largest = 10.5
  private static let smallest = 6.0

  private let document: ReportDocument
  private let style: ReportStyle
  private let sheet: ReportLayout.Sheet

  init(_ document: ReportDocument, _ style: ReportStyle, _ sheet: ReportLayout.Sheet) {
    (self.document, self.style, self.sheet) = (document, style, sheet)
  }

  /// The size as a style sheet has it; nothing where the usual size does.
  var size: String? {
    guard height(at: Self.largest) > Self.page.height else { return nil }
    var size = Self.largest
    while size > Self.smallest, height(at: size) > Self.page.height { size -= 0.25 }
    return Rounding.digits(size, decimals: 2).map { $0 + "pt" }
  }

  /// How high the sheet is with letters of a size, in points.
  private func height(at size: Double) -> Double {
    let columns = Self.page.width / size * 2
    let isFirst = sheet.id == document.sheets.first?.id
    var (height, charts) = (2.5, 0)
    for row in BesideRows(sheet, in: document).rows {
      if row.count == 1, let part = row.first, case .chart = sheet.blocks[part.place] {
        height += charts % 2 == 0 ? Self.chart : 0
        charts += 1
        continue
      }
      height += row.map { self.height(of: sheet.blocks[$0.place], columns * $0.share) }.max() ?? 0
      charts = 0
    }
    return height * size + (isFirst ? Self.masthead : 0)
  }

  private func height(of block: ReportLayout.Block, _ columns: Double) -> Double {
    switch block {
    case .sentences(let id, let title, _):
      sentences(document.facts.sentences[id] ?? [], columns) + (title == nil ? 0.4 : 2.2)
    case .table(let id, let shown, _): table(id, shown, columns)
    case .chart: Self.chart
    }
  }

  private func sentences(_ sentences: [ReportSentence], _ columns: Double) -> Double {
    sentences.map { sentence in
      let wide = sentence.tone == .strong ? 1.15 : 1
      let lines = lines(of: sentence.text[style.language], in: (columns - 4) / wide)
      return lines * Self.line * wide + 0.4
    }.reduce(0, +)
  }

  private func table(_ id: String, _ shown: [String], _ columns: Double) -> Double {
    guard let layout = document.layout.table(id), let table = document.facts.tables[id] else {
      return 0
    }
    let headings = shown.map { document.heading(of: $0, in: layout, style) }
    let rows = table.rows.map { row in
      shown.map { document.value(of: row, in: $0, of: layout).readable(style) }
    }
    let natural = shown.indices.map { column in
      Double(([headings] + rows).map { $0[column].displayWidth }.max() ?? 0) + 2
    }
    let shrink = min(1, columns / 0.95 / max(natural.reduce(0, +), 1))
    let heights = ([headings] + rows).map { cells in
      zip(cells, natural).map { lines(of: $0, in: $1 * shrink - 2) }.max() ?? 1
    }
    let body = heights.reduce(0) { $0 + $1 * Self.line + 0.4 } * 0.95
    return body + 2.4 + (layout.note == nil ? 0 : 2)
  }

  private func lines(of text: String, in columns: Double) -> Double {
    Double(text.lineCount(wrappedTo: max(2, Int(columns))))
  }
}
