internal import Reporting
internal import Reports
internal import ProfileModel
internal import Wording

/// A sheet of a report as pieces of a page.
struct ReportPrinting {
  private let document: ReportDocument
  private let style: ReportStyle

  /// Prints in a language, money in yen since programs read it too.
  init(_ document: ReportDocument, _ language: Language) {
    (self.document, style) = (document, ReportStyle(language, money: .yen))
  }

  /// What stands on a sheet, its charts left out.
  func page(ofSheet id: String) -> Page {
    let sheets = document.sheets
    let blocks = (sheets.first { $0.id == id } ?? sheets.first)?.blocks ?? []
    return Page("report.gist/1", [.context(about)] + blocks.flatMap(items))
  }

  private var about: Fields {
    let head = document.head
    return Fields(
      "report",
      [
        .init("id", Text(ja: "報告書", en: "Report"), .text(document.layout.report)),
        .init("organisation", Text(ja: "組織", en: "Organisation"), .text(head.organisation)),
        .init("period", Text(ja: "期", en: "Period"), .text(head.period.description)),
        .init("edition", Text(ja: "元にした記録", en: "Made from"), .wording(head.edition)),
      ])
  }

  private func items(_ block: ReportLayout.Block) -> [Page.Item] {
    switch block {
    case .sentences(let id, _, _): (document.facts.sentences[id] ?? []).map { .sentence($0.text) }
    case .table(let id, let columns, _): table(id, columns).map { [.table($0)] } ?? []
    case .chart: []
    }
  }

  private func table(_ id: String, _ columns: [String]) -> Table? {
    guard let layout = document.layout.table(id), let table = document.facts.tables[id],
      !table.rows.isEmpty
    else { return nil }
    return Table(
      id, layout.title,
      columns: columns.map { column in
        .init(column, Text(same: document.heading(of: column, in: layout, style)))
      },
      rows: table.rows.map { row in
        columns.map { cell(document.value(of: row, in: $0, of: layout)) }
      })
  }

  private func cell(_ value: ReportValue) -> Cell {
    switch value {
    case .text(let text): .text(text)
    case .wording(let text): .wording(text)
    case .code(let code, let words): .code(code, words)
    case .list(let parts): .list(parts.map { .text($0) })
    case .integer(let number), .money(let number): .integer(number)
    case .date(let date): .date(date)
    case .share, .tier, .amount: .figure(value.readable(style))
    case .missing: .none
    }
  }
}
