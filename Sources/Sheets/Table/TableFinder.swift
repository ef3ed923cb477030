public import ProfileModel
internal import Wording

/// Finds a table in a workbook by its headings or by a defined name, wherever people moved it.
public struct TableFinder {
  private struct Candidate {
    let sheet: Sheet
    let row: Int
    let heading: TableHeading
  }

  private let workbook: Workbook
  private static let searchedRows = 200
  private static let tallestHeading = 5

  private let columns: TableColumns

  /// Looks for a table of these columns in a workbook.
  public init(_ workbook: Workbook, columns: [TableColumn]) {
    self.workbook = workbook
    self.columns = TableColumns(columns)
  }

  /// The one table with all its required headings, on any visible sheet or on the one that is named.
  ///
  /// Headings that nobody knows are the writer's own. Two tables that fit are refused: which of two
  /// answers counts is not for a program to guess.
  public func table(onSheet name: String? = nil) throws(Failure) -> FoundTable {
    let sheets = workbook.sheets.filter { sheet in
      sheet.kind == .cells && (name.map { $0 == sheet.name } ?? (sheet.visibility == .visible))
    }
    guard !sheets.isEmpty else { throw noSheet(name) }
    let complete = sheets.compactMap { whole(on: $0) }
    guard complete.count < 2 else { throw ambiguous(complete) }
    guard let found = complete.first ?? best(of: sheets) else { throw noTable() }
    return try table(found)
  }

  /// Whether a row of a visible sheet has at least so many of some columns as its headings.
  public func finds(_ count: Int, of ids: Set<String>) -> Bool {
    workbook.sheets.contains { sheet in
      sheet.kind == .cells && sheet.visibility == .visible
        && candidates(on: sheet).contains { $0.heading.matches(among: ids) >= count }
    }
  }

  /// The table that a defined name covers, its first row the heading; rows that people put right under
  /// it belong to it where it may grow.
  public func table(named name: String, growing: Bool = false) throws(Failure) -> FoundTable {
    let found = workbook.names.filter { $0.name.lowercased() == name.lowercased() }
    guard found.count == 1, let reference = found.first?.reference,
      let (sheet, range) = workbook.range(of: reference)
    else {
      throw Failure(
        .input, at: .file(workbook.path),
        Text(ja: "名前「\(name)」の表がありません", en: "there is no table named '\(name)'"),
        remedy: Text(
          ja: "配布した様式の「名前の管理」を消さずに使ってください",
          en: "use the form as it was sent, with its defined names"))
    }
    let heading = heading(
      of: sheet, row: range.first.row, mergedDown(on: sheet)[range.first.row] ?? [], range.columns)
    return try table(
      Candidate(sheet: sheet, row: range.first.row, heading: heading),
      last: growing ? lastRow(under: range, of: sheet) : range.last.row)
  }

  /// The last row of a rectangle and of the rows right under it that hold something in its columns.
  private func lastRow(under range: CellRange, of sheet: Sheet) -> Int {
    var last = range.last.row
    while last < CellAddress.lastRow,
      sheet.cells.inRow(last + 1).contains(where: {
        range.columns.contains($0.address.column) && !isBlank($0)
      })
    {
      last += 1
    }
    return last
  }

  // MARK: Candidates

  /// The first row of a sheet that has all the headings it must have.
  private func whole(on sheet: Sheet) -> Candidate? {
    let merged = mergedDown(on: sheet)
    return searchedRows(of: sheet).lazy.filter { hasSign($0, of: sheet, merged) }
      .map { candidate(on: sheet, row: $0, merged) }.first(where: \.heading.isWhole)
  }

  /// Whether a row holds, itself or by a heading merged down into it, the one column by which a whole
  /// heading is known; the other rows need not be read word by word.
  private func hasSign(_ row: Int, of sheet: Sheet, _ merged: [Int: [CellAddress]]) -> Bool {
    let here = sheet.cells.inRow(row)
    for index in here.startIndex..<here.endIndex {
      if let text = sheet.cells.text(at: index), columns.isSign(text) { return true }
    }
    return merged[row]?.contains { saysSign($0, of: sheet) } == true
  }

  private func saysSign(_ address: CellAddress, of sheet: Sheet) -> Bool {
    sheet.cells.text(at: address).map(columns.isSign) ?? false
  }

  /// The row with the most headings, where none has them all.
  private func best(of sheets: [Sheet]) -> Candidate? {
    var best: Candidate?
    for candidate in sheets.lazy.flatMap({ candidates(on: $0) })
    where candidate.heading.matches > best?.heading.matches ?? 0 {
      best = candidate
    }
    return best
  }

  private func candidates(on sheet: Sheet) -> some Sequence<Candidate> {
    let merged = mergedDown(on: sheet)
    return searchedRows(of: sheet).lazy.map { candidate(on: sheet, row: $0, merged) }
  }

  private func candidate(on sheet: Sheet, row: Int, _ merged: [Int: [CellAddress]]) -> Candidate {
    Candidate(
      sheet: sheet, row: row,
      heading: heading(of: sheet, row: row, merged[row] ?? [], 1...CellAddress.lastColumn))
  }

  private func searchedRows(of sheet: Sheet) -> [Int] {
    var rows: [Int] = []
    for address in sheet.cells.addresses where rows.last != address.row {
      guard rows.count < Self.searchedRows else { break }
      rows.append(address.row)
    }
    return rows
  }

  /// The headings that were merged down over a few rows, by the rows they reach.
  private func mergedDown(on sheet: Sheet) -> [Int: [CellAddress]] {
    var merged: [Int: [CellAddress]] = [:]
    for range in sheet.layout.mergedRanges where range.rows.count <= Self.tallestHeading {
      for row in range.rows.dropFirst() { merged[row, default: []].append(range.first) }
    }
    return merged
  }

  /// The headings of a row, with those above that were merged down into it.
  private func heading(
    of sheet: Sheet, row: Int, _ merged: [CellAddress], _ range: ClosedRange<Int>
  ) -> TableHeading {
    var texts: [Int: String] = [:]
    for cell in sheet.cells.inRow(row) {
      if case .text(let text)? = cell.value { texts[cell.address.column] = text }
    }
    for address in merged {
      if case .text(let text)? = sheet[address] { texts[address.column] = text }
    }
    let items = texts.filter { range.contains($0.key) }.sorted { $0.key < $1.key }
    return TableHeading(
      items.map { column, text in
        TableHeading.Item(
          text: text, position: column,
          place: place(CellAddress(unchecked: row, column), sheet))
      }, columns: columns)
  }

  private func table(
    _ found: Candidate, last: Int = CellAddress.lastRow
  ) throws(Failure) -> FoundTable {
    let sheet = found.sheet
    let positions = try found.heading.positions(
      .ignored, heading: .cell("\(found.row)", sheet: sheet.name, of: workbook.path))
    let wanted = Set(positions.values)
    var rows: [Int] = []
    for (index, address) in sheet.cells.addresses.enumerated()
    where address.row > found.row && address.row <= last && rows.last != address.row {
      if wanted.contains(address.column), !isBlank(sheet.cells[index]) { rows.append(address.row) }
    }
    rows.removeAll { repeatsHeading($0, of: sheet, positions) }
    return FoundTable(
      path: workbook.path, findings: workbook.findings + hidden(rows, positions, sheet),
      sheet: sheet, rows: rows,
      positions: positions)
  }

  private func isBlank(_ cell: SheetCell) -> Bool {
    guard case .text(let text)? = cell.value else { return cell.value == nil && !cell.hasFormula }
    return Identifier.trimmed(text).isEmpty
  }

  /// Whether a row says the headings again, as rows copied with their heading do.
  private func repeatsHeading(_ row: Int, of sheet: Sheet, _ positions: [String: Int]) -> Bool {
    if let position = columns.sign.flatMap({ positions[$0.id] }),
      !saysSign(CellAddress(unchecked: row, position), of: sheet)
    {
      return false
    }
    return columns.all.allSatisfy { column in
      guard let position = positions[column.id] else { return true }
      guard case .text(let text)? = sheet[CellAddress(unchecked: row, position)] else {
        return false
      }
      return columns.column(for: text) == column
    }
  }

  /// Says that hidden rows or columns are part of the table, since nobody saw what they hold.
  private func hidden(
    _ rows: [Int], _ positions: [String: Int], _ sheet: Sheet
  ) -> [Problem] {
    let hiddenColumn = positions.values.sorted().first { column in
      sheet.hiddenColumns.contains { $0.contains(column) }
        && rows.contains { row in
          sheet.cells[CellAddress(unchecked: row, column)].map { !isBlank($0) } ?? false
        }
    }
    let places = [
      firstHidden(of: rows, on: sheet).map { "\($0)" },
      hiddenColumn.map { CellAddress.letters(ofColumn: $0) },
    ]
    return places.compactMap(\.self).map { place in
      Problem(
        at: .cell(place, sheet: sheet.name, of: workbook.path),
        Text(
          ja: "非表示の行または列に値があります(読みました)", en: "hidden rows or columns hold values (they were read)"),
        remedy: Text(ja: "再表示して確かめてください", en: "unhide them and look at them"))
    }
  }

  /// The first of some rows that is hidden; both they and the hidden ones may be very many.
  private func firstHidden(of rows: [Int], on sheet: Sheet) -> Int? {
    let hidden = sheet.hiddenRows.sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    return rows.first { row in
      while next < hidden.count, hidden[next].upperBound < row { next += 1 }
      return next < hidden.count && hidden[next].contains(row)
    }
  }

  // MARK: Refusals

  private func place(_ address: CellAddress, _ sheet: Sheet) -> Place {
    .cell("\(address)", sheet: sheet.name, of: workbook.path)
  }

  private func noSheet(_ name: String?) -> Failure {
    let names = workbook.sheets.filter { $0.kind == .cells }.map(\.name)
    let near = name.flatMap { NearMiss.nearest(to: $0, among: names) }
    return Failure(
      .input, at: .file(workbook.path),
      name.map { Text(ja: "シート「\($0)」がありません", en: "there is no sheet '\($0)'") }
        ?? Text(ja: "表示されているシートがありません", en: "no sheet is visible"),
      remedy: near.map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
        ?? Text(
          ja: "あるのは \(names.joined(separator: "、"))です",
          en: "there are \(names.joined(separator: ", "))"))
  }

  private func noTable() -> Failure {
    let required = columns.all.filter(\.isRequired).map(\.title)
    return Failure(
      .input, at: .file(workbook.path),
      Text(ja: "表の見出しが見つかりません", en: "the headings of the table were not found"),
      remedy: Text(
        ja: "一つの行に見出し「\(required.map(\.japanese).joined(separator: "」「"))」を置いてください",
        en: "put the headings '\(required.map(\.english).joined(separator: "', '"))' into one row"))
  }

  private func ambiguous(_ candidates: [Candidate]) -> Failure {
    let names = candidates.map(\.sheet.name)
    return Failure(
      .input, at: .file(workbook.path),
      Text(
        ja: "同じ見出しの表が\(names.count)枚のシートにあります(\(names.joined(separator: "、")))",
        en: "the same table stands on \(names.count) sheets (\(names.joined(separator: ", ")))"),
      remedy: Text(
        ja: "使うシートを一つだけ残すか、シート名を指定してください",
        en: "keep one of the sheets, or say which one counts"))
  }
}

extension Workbook {
  /// The sheet and the cells that a reference such as `'表 1'!$A$1:$C$9` means.
  func range(of reference: String) -> (sheet: Sheet, range: CellRange)? {
    guard let mark = reference.lastIndex(of: "!") else { return nil }
    var name = String(reference[..<mark])
    if name.hasPrefix("'"), name.hasSuffix("'"), name.count > 1 {
      name = name.dropFirst().dropLast().split(separator: "''", omittingEmptySubsequences: false)
        .joined(separator: "'")
    }
    guard let sheet = sheet(named: name),
      let range = CellRange(reference[reference.index(after: mark)...])
    else { return nil }
    return (sheet, range)
  }
}
