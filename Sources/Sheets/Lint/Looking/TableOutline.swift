/// The table on a sheet of data: headings, and columns below them.
struct TableOutline {
  /// Where the headings stand.
  let headingRow: Int
  /// Its columns from the left.
  let columns: [FoundColumn]
  /// The other blocks that continue it across an empty row or column.
  let torn: [TableBlock]
  /// The other blocks that are tables of their own.
  let others: [TableBlock]
  /// The rows in which the headings stand once more.
  let repeatedHeadings: [Int]
  /// The block with the headings.
  let block: TableBlock

  init?(_ cells: [SheetCell], of sheet: Sheet) {
    let blocks = TableBlock.all(in: cells)
    guard let main = blocks.max(by: { $0.count < $1.count }) else { return nil }
    let rows = Dictionary(grouping: cells.filter { !$0.looksEmpty }, by: \.address.row)
    let heading = Self.headingRow(of: main, rows)
    let judge = BlockJudge(main: main, headingRow: heading, rows: rows)
    let rest = blocks.filter { $0 != main }
    block = main
    headingRow = heading
    others = rest.filter(judge.isTable)
    torn = rest.filter { !judge.isTable($0) }
    let titled = Self.lastHeadingRow(from: heading, of: main, sheet)
    let units = (rows[titled + 1] ?? []).filter { main.columns.contains($0.address.column) }
    let hasUnits = !units.isEmpty && units.allSatisfy { $0.text.flatMap(UnitWord.bare) != nil }
    let first = titled + (hasUnits ? 2 : 1)
    let below = others.map(\.rows.lowerBound).filter { $0 > main.rows.upperBound }
    let end = below.min() ?? CellAddress.lastRow + 1
    let reach = torn.filter { $0.rows.contains(heading) }.map(\.columns) + [main.columns]
    columns = Self.columns(
      Set(reach.flatMap { Array($0) }), heading: (heading...titled).flatMap { rows[$0] ?? [] },
      units: hasUnits ? units : [],
      body: cells.filter {
        $0.address.row >= first && $0.address.row < end && !$0.looksEmpty
      })
    let titles = rows[heading]?.map(\.value) ?? []
    repeatedHeadings = rows.keys.filter {
      $0 > heading && $0 < end && titles.count > 1 && rows[$0]?.map(\.value) == titles
    }.sorted()
  }

  private static func columns(
    _ numbers: Set<Int>, heading: [SheetCell], units: [SheetCell], body: [SheetCell]
  ) -> [FoundColumn] {
    let titles = Dictionary(grouping: heading, by: \.address.column)
    let units = Dictionary(grouping: units, by: \.address.column)
    let bodies = Dictionary(grouping: body, by: \.address.column)
    return numbers.sorted().map { number in
      FoundColumn(
        number: number, heading: titles[number]?.compactMap(title).last,
        unit: units[number]?.first?.text.flatMap(UnitWord.bare), body: bodies[number] ?? [])
    }
  }

  /// A heading: words, a year, or a date.
  private static func title(_ cell: SheetCell) -> String? {
    switch cell.value {
    case .text(let text): text
    case .number(let number): (1868...2199).contains(number) ? "\(Int(number))" : nil
    case .date(let date): "\(date)"
    case .boolean, .error, nil: nil
    }
  }

  /// The first row that looks like headings: several of them and nothing else.
  private static func headingRow(of block: TableBlock, _ rows: [Int: [SheetCell]]) -> Int {
    let wide = block.columns.count
    return block.rows.first { row in
      let cells = (rows[row] ?? []).filter { block.columns.contains($0.address.column) }
      return cells.count * 2 >= min(wide, 4) && (cells.count > 1 || wide == 1)
        && cells.allSatisfy { title($0) != nil } && cells.first?.text != nil
    } ?? block.rows.lowerBound
  }

  /// The last row of headings, where cells of the first are merged with cells below.
  private static func lastHeadingRow(from row: Int, of block: TableBlock, _ sheet: Sheet) -> Int {
    let merged = sheet.layout.mergedRanges.filter { $0.first.row == row }.map(\.last.row)
    return min(merged.max() ?? row, max(row, block.rows.upperBound))
  }
}

/// Tells whether a block beside or below a table is a table of its own.
private struct BlockJudge {
  let main: TableBlock
  let headingRow: Int
  let rows: [Int: [SheetCell]]

  func isTable(_ block: TableBlock) -> Bool {
    guard block.count > 1 else { return false }
    if block.rows.overlaps(main.rows) { return isTableBeside(block) }
    return isTableApart(block)
  }

  /// One empty column between columns of the same rows tears a table; more stands between two.
  private func isTableBeside(_ block: TableBlock) -> Bool {
    let gap =
      block.columns.lowerBound > main.columns.upperBound
      ? block.columns.lowerBound - main.columns.upperBound
      : main.columns.lowerBound - block.columns.upperBound
    let startsWithIt = block.rows.lowerBound == headingRow
    return gap > 2 || !startsWithIt || block.rows.count * 2 < main.rows.count
      || titles(of: block).contains { titles(of: main).contains($0) }
  }

  /// A block above or below is a table when its first row is one of headings.
  private func isTableApart(_ block: TableBlock) -> Bool {
    let first = cells(of: block, in: block.rows.lowerBound)
    guard first.count > 1, first.allSatisfy({ $0.text != nil }) else { return false }
    if block.columns != main.columns || titles(of: block) == titles(of: main) { return true }
    let titled = Set(first.map(\.address.column))
    return cells(of: block, in: block.rows.lowerBound + 1).contains {
      ($0.isNumber || $0.isDate) && titled.contains($0.address.column)
    }
  }

  private func titles(of block: TableBlock) -> [String] {
    cells(of: block, in: block == main ? headingRow : block.rows.lowerBound).compactMap(\.text)
  }

  private func cells(of block: TableBlock, in row: Int) -> [SheetCell] {
    (rows[row] ?? []).filter { block.columns.contains($0.address.column) }
  }
}
