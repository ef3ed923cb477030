internal import ProfileModel
internal import Reports
internal import Sheets
internal import Wording

/// One sheet to print or to fill in: title, period, and its blocks from the top.
struct ReportSheet {
  private typealias Cell = WorkbookContent.Cell
  /// The deepest heading that stays in view; more would leave no room for rows.
  private static let deepestHeading = 8
  private static let extraColumn = 12

  private let layout: ReportLayout.Sheet
  private let plan: ReportPlan
  private let logo: [UInt8]?
  private let width: Int
  /// The columns in which the block under way stands.
  private var span: ClosedRange<Int>
  /// The sheet as far as it is composed.
  private(set) var sheet: WorkbookContent.Sheet
  /// The names of its tables that can come back.
  private(set) var names: [WorkbookContent.DefinedName] = []

  init(_ layout: ReportLayout.Sheet, _ plan: ReportPlan, logo: [UInt8]?) {
    (self.layout, self.plan, self.logo) = (layout, plan, logo)
    let blocks = layout.blocks.filter { !plan.document.isEmpty($0) }
    width = max(1, layout.grid.count, blocks.map { plan.columns(of: $0).count }.max() ?? 0)
    span = 1...width
    let isForm = blocks.contains { plan.entry(of: $0) != nil }
    sheet = WorkbookContent.Sheet(
      name: layout.name[plan.language], kind: isForm ? .form : .print, rows: [])
    sheet.columns = (0..<width).map {
      .atLeast($0 < layout.grid.count ? layout.grid[$0] : Self.extraColumn)
    }
    if layout.fit == .page { sheet.page.fit = .onePage }
  }

  /// The number of the row that comes next.
  private var next: Int { sheet.rows.count + 1 }

  /// Composes the sheet.
  mutating func compose() {
    putLogo()
    let title = next
    put([.text(ReportText.clean(layout.heading[plan.language]), .title)])
    put([.text(ReportText.clean(subtitle), .plain)])
    sheet.repeatedRows = title...title
    let places = layout.blocks.indices.filter { !plan.document.isEmpty(layout.blocks[$0]) }
    let blocks = places.map { layout.blocks[$0] }
    let tables = blocks.count { if case .table = $0 { true } else { false } }
    let charts = blocks.count { if case .chart = $0 { true } else { false } }
    var top = next
    for (index, place) in places.enumerated() {
      let first = next
      let beside = index > 0 ? layout.beside[place] : nil
      if beside == nil { top = first }
      span = (beside ?? 1)...max(beside ?? 1, edge(after: index, of: places))
      switch layout.blocks[place] {
      case .sentences(let id, let title, _): putSentences(id, title)
      case .table: putTable(layout.blocks[place], isAlone: tables == 1 && charts == 0)
      case .chart(let chart): putChart(chart)
      }
      if let beside { sheet.move(rowsFrom: first, upTo: top, column: beside) }
    }
  }

  /// The last column of a block: all there are, or up to the block that stands beside it.
  private func edge(after index: Int, of places: [Int]) -> Int {
    guard index + 1 < places.count, let column = layout.beside[places[index + 1]] else {
      return width
    }
    return column - 1
  }

  private var subtitle: String {
    let head = plan.document.head
    let made = Text(ja: "作成日", en: "made on")[plan.language]
    return [
      head.organisation, "\(head.period.readable[plan.language]) (\(head.period))",
      "\(made) \(head.day.printed(plan.style))",
    ].joined(separator: Text(ja: "　", en: " · ")[plan.language])
  }

  private mutating func put(_ cells: [WorkbookContent.Cell]) { sheet.rows.append(cells) }

  private mutating func putLogo() {
    guard let logo else { return }
    let lines = Text(ja: "ロゴ", en: "Logo")
    sheet.pictures = [
      .init(
        png: logo, at: CellAddress(unchecked: next, 1), within: (width: 260, height: 52),
        description: lines[plan.language])
    ]
    sheet.rowSettings[next] = .init(height: 45)
    put([])
  }

  /// A text as wide as the block may be, whose row is as high as it needs.
  private mutating func putWide(_ text: String, _ meaning: WorkbookContent.Meaning) {
    if span.count > 1 {
      sheet.merges.append(
        CellRange(CellAddress(unchecked: next, 1), CellAddress(unchecked: next, span.count)))
    }
    put([.text(ReportText.clean(text), meaning)])
  }

  private mutating func putSentences(_ id: String, _ title: Text?) {
    put([])
    let first = next
    if let title { put([.text(ReportText.clean(title[plan.language]), .subtitle)]) }
    for sentence in plan.document.facts.sentences[id] ?? [] {
      putWide(sentence.text[plan.language], ReportCells.paragraph(sentence.tone))
    }
    sheet.page.together.append(first...min(first + 1, sheet.rows.count))
  }

  // MARK: Tables

  private mutating func putTable(_ block: ReportLayout.Block, isAlone: Bool) {
    guard let placed = ReportTableBlock(block, plan) else { return }
    put([])
    let first = next
    let title = placed.layout.title[plan.language]
    if title != layout.heading[plan.language] {
      put([.text(ReportText.clean(title), .subtitle)])
    }
    let note = placed.layout.note.map { $0[plan.language] }
    // Under a table that may grow it would be taken for a row.
    if placed.entry != nil, let note { putWide(note, .paragraph) }
    let heading = next
    sheet.rows += placed.rows(from: heading)
    for (index, row) in placed.table.rows.enumerated() where row.depth > 0 {
      sheet.rowSettings[heading + 1 + index] = .init(level: min(row.depth, 7))
    }
    let last = sheet.rows.count
    sheet.inputRules += placed.rules(from: heading)
    names += placed.names(from: heading, to: last, on: sheet.name)
    if placed.entry == nil, let note { putWide(note, .paragraph) }
    sheet.page.together.append(first...(last - heading <= 12 ? sheet.rows.count : heading + 3))
    if isAlone { settle(heading, placed) }
  }

  /// A table alone on its sheet keeps its heading in view and on each page, and can be filtered.
  private mutating func settle(_ heading: Int, _ placed: ReportTableBlock) {
    sheet.repeatedRows = heading...heading
    if heading <= Self.deepestHeading { sheet.headingRows = heading }
    let plain = placed.table.rows.lastIndex { $0.tone != .total }.map { $0 + 1 } ?? 0
    guard plain > 0 else { return }
    sheet.filter = CellRange(
      CellAddress(unchecked: heading, 1),
      CellAddress(unchecked: heading + plain, placed.columns.count))
  }

  // MARK: Charts

  private mutating func putChart(_ layout: ReportLayout.Chart) {
    let columns = self.layout.grid.enumerated().filter { span.contains($0.offset + 1) }
    let pixels = columns.reduce(0) { $0 + ($1.element + 1) * 7 + 5 }
    // The empty row goes along with it, since edges at the end of a page are drawn on both.
    let first = next
    guard
      let chart = ReportChart(layout, plan)?.drawn(
        at: CellAddress(unchecked: first + 1, 1), width: pixels - 8,
        height: layout.height * 28 - 6)
    else { return }
    sheet.charts.append(chart)
    for _ in 0...max(1, layout.height) { put([]) }
    sheet.page.together.append(first...sheet.rows.count)
  }
}

extension ReportPlan {
  /// The columns that a block prints.
  func columns(of block: ReportLayout.Block) -> [String] {
    guard case .table(_, let columns, _) = block else { return [] }
    return entry(of: block)?.columns.map(\.id) ?? columns
  }

  /// The table that a block prints to be filled in.
  func entry(of block: ReportLayout.Block) -> ReportEntryTable? {
    guard case .table(let id, _, _) = block, let entry = entries[id], entry.block == block else {
      return nil
    }
    return entry
  }
}
