internal import ProfileModel
internal import Wording

/// Holds a layout against what a report has to say.
struct LayoutCheck {
  private let layout: ReportLayout
  private let facts: ReportFacts

  init(_ layout: ReportLayout, _ facts: ReportFacts) {
    (self.layout, self.facts) = (layout, facts)
  }

  /// What is placed and does not exist, with the line of each.
  var problems: [Problem] {
    layout.tables.flatMap(problems) + layout.sheets.flatMap { $0.blocks.flatMap(problems) }
  }

  private func problems(_ table: ReportLayout.Table) -> [Problem] {
    guard let known = facts.tables[table.id] else {
      return [unknown(table.id, among: Array(facts.tables.keys), at: table.line)]
    }
    let (columns, rows) = (known.columns.map(\.id), known.rows.map(\.id))
    let named = rows.isEmpty ? [] : table.rows.keys.filter { !rows.contains($0) }.sorted()
    return table.columns.filter { !columns.contains($0.id) }.map {
      unknown($0.id, among: columns, at: $0.line)
    } + named.map { unknown($0, among: rows, at: table.line) }
  }

  private func problems(_ block: ReportLayout.Block) -> [Problem] {
    switch block {
    case .sentences(let id, _, let line):
      let known = Array(facts.sentences.keys)
      return known.contains(id) ? [] : [unknown(id, among: known, at: line)]
    case .table(let id, let columns, let line): return problems(of: columns, in: id, at: line)
    case .chart(let chart):
      let columns = [chart.categories] + chart.series.map(\.column)
      return problems(of: columns, in: chart.table, at: chart.line)
    }
  }

  /// What a block takes of a table that the layout does not name, since nothing is shown without a name.
  private func problems(of columns: [String], in table: String, at line: Int) -> [Problem] {
    guard let named = layout.table(table) else {
      return [unknown(table, among: layout.tables.map(\.id), at: line)]
    }
    return columns.filter { named.column($0) == nil }.map {
      unknown($0, among: named.columns.map(\.id), at: line)
    }
  }

  private func unknown(_ id: String, among known: [String], at line: Int) -> Problem {
    let known = known.sorted()
    return Problem(
      at: .line(line, of: layout.file),
      Text(ja: "「\(id)」はこの報告書にありません", en: "this report has no '\(id)'"),
      remedy: NearMiss.nearest(to: id, among: known)
        .map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
        ?? Text(
          ja: "使えるのは \(known.joined(separator: "、")) です",
          en: "use \(known.joined(separator: ", "))"))
  }
}
