internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Reports
internal import Wording

/// A figure of a report with all that it was made of, as pieces of a page.
struct FigurePrinting {
  private let document: ReportDocument
  private let layout: ReportLayout.Table
  private let figure: TracedFigure
  private let surroundings: Surroundings

  init(
    _ document: ReportDocument, _ layout: ReportLayout.Table, _ figure: TracedFigure,
    _ surroundings: Surroundings
  ) {
    (self.document, self.layout) = (document, layout)
    (self.figure, self.surroundings) = (figure, surroundings)
  }

  private var origin: ReportOrigin { figure.row.origin }

  func page(_ store: borrowing Store) throws(Failure) -> Page {
    let (ratings, entries) = (try ratings(store), try entries(store))
    return Page(
      "explain/1",
      [.fields(about), .table(values)]
        + [ratings, entries].filter { !$0.rows.isEmpty }
        .map { .table($0) })
  }

  private var about: Fields {
    let head = document.head
    let id = FigureID.of(
      report: document.layout.report, table: layout.id, row: figure.row.id, column: figure.column)
    return Fields(
      "figure",
      [
        .init("figure", Text(ja: "数値", en: "Figure"), .text(id)),
        .init("table", Text(ja: "表", en: "Table"), .wording(layout.title)),
        .init("period", Text(ja: "期", en: "Period"), .text(head.period.description)),
        .init("edition", Text(ja: "元にした記録", en: "Made from"), .wording(head.edition)),
        .init("snapshot", Text(ja: "スナップショット", en: "Snapshot"), .text(orNone: head.snapshot)),
        .init("journal", Text(ja: "監査ログの末尾", en: "End of the journal"), .text(head.journal)),
        .init("method", Text(ja: "方法の版", en: "Method version"), .text(Method.standard.version)),
        .init("layout", Text(ja: "配置の版", en: "Layout version"), .integer(document.layout.version)),
        .init(
          "command", Text(ja: "詳しく見るコマンド", en: "See more with"),
          origin.command.map { .text("assess \($0)") } ?? .none),
      ])
  }

  private var values: Table {
    let style = ReportStyle(surroundings.language, money: .yen)
    let columns = layout.columns.filter { figure.column == nil || $0.id == figure.column }
    return Table(
      "values", Text(ja: "値", en: "Values"),
      columns: [
        .init("column", Text(ja: "列", en: "Column"), isForData: true),
        .init("heading", Text(ja: "見出し", en: "Heading")),
        .init("value", Text(ja: "値", en: "Value")),
        .init("origin", Text(ja: "算定方法", en: "How it is made")),
      ],
      rows: columns.map { column in
        let value = document.value(of: figure.row, in: column.id, of: layout)
        return [
          .text(column.id), .wording(column.heading), .figure(value.readable(style)),
          column.origin.map { .wording($0) } ?? .none,
        ]
      })
  }

  /// The ratings, each with its answer and who wrote it last.
  private func ratings(_ store: borrowing Store) throws(Failure) -> Table {
    let period = document.head.period
    let stored = Dictionary(
      try store.ratings(of: period).map { ($0.rating.key, $0) }
    ) { first, _ in first }
    let changes = try store.lastChanges(of: period)
    return Table(
      "ratings", Text(ja: "もとになった評価", en: "Ratings behind it"),
      columns: [
        .init("control", Text(ja: "項目", en: "Control")),
        .init("scope", Text(ja: "範囲", en: "Scope")),
        .init("answer", Text(ja: "回答", en: "Answer")),
        .init("evidence", Text(ja: "証跡", en: "Evidence")),
        .init("revision", Text(ja: "監査ログ", en: "Journal no.")),
        .init("by", Text(ja: "記録者", en: "By")), .init("on", Text(ja: "日時", en: "When")),
      ],
      rows: origin.ratings.compactMap { key in
        guard let found = stored[key] else { return nil }
        let change = changes[key]
        return [
          .text(key.control), .text(key.scope.description), .wording(found.rating.answer.readable),
          .integer(found.rating.evidence.count), .integer(found.revision),
          .text(orNone: change?.actor.name),
          change.map { .time($0.time, offset: surroundings.clockOffset($0.time)) } ?? .none,
        ]
      })
  }

  /// The entries of registers, each with the version that counts.
  private func entries(_ store: borrowing Store) throws(Failure) -> Table {
    let closing = try store.journal(of: document.head.period).last { $0.verb == "period.close" }
    let end = document.head.snapshot == nil ? nil : closing?.sequence
    var rows: [[Cell]] = []
    for entry in origin.entries {
      guard let register = Register(rawValue: entry.register) else { continue }
      let last = try store.lastWriting(of: entry.id, in: register, upTo: end)
      rows.append([
        .text(entry.register), .text(entry.id), .integer(orNone: last?.sequence),
        .text(orNone: last?.actor.name),
        last.map { .time($0.time, offset: surroundings.clockOffset($0.time)) } ?? .none,
      ])
    }
    return Table(
      "entries", Text(ja: "もとになった登録", en: "Register entries behind it"),
      columns: [
        .init("register", Text(ja: "登録", en: "Register")), .id,
        .init("revision", Text(ja: "監査ログ", en: "Journal no.")),
        .init("by", Text(ja: "記録者", en: "By")), .init("on", Text(ja: "日時", en: "When")),
      ], rows: rows)
  }
}
