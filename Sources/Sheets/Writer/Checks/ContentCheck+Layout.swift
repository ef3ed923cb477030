internal import ProfileModel
internal import Wording

extension ContentCheck {
  /// The tallest row, in points.
  static let tallestRow = 409.0

  /// Widths, heights, groups, headings, the filter and the zoom are within what a sheet can have.
  mutating func checkLayout(of sheet: WorkbookContent.Sheet) {
    let lastRow = CellAddress.lastRow
    let lastColumn = CellAddress.lastColumn
    demand(
      sheet.columns.count <= lastColumn && sheet.columns.allSatisfy(isUsable),
      Text(ja: "列の幅か階層が正しくありません", en: "the width or the level of a column is none"),
      Text(ja: "幅は1〜250、階層は0〜7にしてください", en: "use widths from 1 to 250 and levels from 0 to 7"),
      on: sheet)
    demand(
      sheet.rowSettings.allSatisfy { (1...lastRow).contains($0.key) && isUsable($0.value) },
      Text(ja: "行の高さか階層が正しくありません", en: "the height or the level of a row is none"),
      Text(ja: "高さは409以下、階層は0〜7にしてください", en: "use heights up to 409 and levels from 0 to 7"),
      on: sheet)
    let repeated = sheet.repeatedRows ?? 1...1
    demand(
      (0..<lastRow).contains(sheet.headingRows) && (0..<lastColumn).contains(sheet.headingColumns)
        && repeated.lowerBound >= 1 && repeated.upperBound <= lastRow,
      Text(ja: "見出しの行か列がシートの外です", en: "heading rows or columns lie outside the sheet"),
      Text(ja: "見出しの数を確かめてください", en: "check how many there are"), on: sheet)
    demand(
      (10...400).contains(sheet.zoom),
      Text(ja: "表示倍率 \(sheet.zoom)% は使えません", en: "a zoom of \(sheet.zoom)% is not possible"),
      Text(ja: "10〜400にしてください", en: "use 10 to 400"), on: sheet)
    checkPassword(of: sheet)
  }

  /// Notes what is wrong with a sheet unless a condition holds.
  mutating func demand(
    _ isRight: Bool, _ what: Text, _ remedy: Text, on sheet: WorkbookContent.Sheet
  ) {
    if !isRight { report(what, remedy: remedy, on: sheet) }
  }

  private func isUsable(_ column: WorkbookContent.Column) -> Bool {
    let widths = 1...250
    let hasWidth =
      switch column.width {
      case .fixed(let width), .atLeast(let width): widths.contains(width)
      case .fitted(let bounds):
        widths.contains(bounds.lowerBound) && widths.contains(bounds.upperBound)
      }
    return hasWidth && (0...7).contains(column.level)
  }

  private func isUsable(_ setting: WorkbookContent.RowSetting) -> Bool {
    let height = setting.height ?? 1
    return height > 0 && height <= Self.tallestRow && (0...7).contains(setting.level)
  }

  private mutating func checkPassword(of sheet: WorkbookContent.Sheet) {
    guard case .password(let password) = sheet.protection else { return }
    // The library's digest is wrong for longer passwords and for other characters.
    demand(
      (1...24).contains(password.utf8.count)
        && password.utf8.allSatisfy { (0x21...0x7E).contains($0) },
      Text(ja: "シート保護のパスワードが使えません", en: "the password of the sheet cannot be used"),
      Text(ja: "半角の英数字と記号で1〜24字にしてください", en: "use 1 to 24 ASCII letters, digits or signs"),
      on: sheet)
  }

  /// No rectangle is a single cell, overlaps another or hides a value.
  mutating func checkMerges(of sheet: WorkbookContent.Sheet) {
    let area = sheet.merges.reduce(0) { $0 + $1.rows.count * $1.columns.count }
    guard sheet.merges.count <= 65_535, area <= 1_000_000 else {
      return report(
        Text(ja: "セルの結合が多すぎるか、広すぎます", en: "too many cells are merged"),
        remedy: Text(ja: "結合を減らしてください", en: "merge fewer"), on: sheet)
    }
    var taken: Set<CellAddress> = []
    for merge in sheet.merges { check(merge, of: sheet, taken: &taken) }
  }

  private mutating func check(
    _ merge: CellRange, of sheet: WorkbookContent.Sheet, taken: inout Set<CellAddress>
  ) {
    let remedy = Text(
      ja: "結合する範囲は2セル以上で、互いに重ならず、左上以外は空にしてください",
      en: "merge two cells or more, apart from others, empty but for the first")
    if merge.first == merge.last {
      report(
        Text(ja: "1セルだけは結合できません", en: "a single cell cannot be merged"), remedy: remedy,
        at: merge, on: sheet)
    }
    for row in merge.rows {
      for column in merge.columns {
        let address = CellAddress(unchecked: row, column)
        if !taken.insert(address).inserted {
          return report(
            Text(ja: "結合が重なっています", en: "merged cells overlap"), remedy: remedy, at: merge,
            on: sheet)
        }
        if address != merge.first, let cell = sheet[address], cell.value != .nothing {
          return report(
            Text(
              ja: "結合すると \(address.description) の値が隠れます",
              en: "merging hides the value of \(address.description)"), remedy: remedy, at: merge,
            on: sheet)
        }
      }
    }
  }

  /// Page ends lie inside the sheet, and what is repeated can be written.
  mutating func checkPage(of sheet: WorkbookContent.Sheet) {
    let breaks = sheet.page.breaks
    demand(
      breaks.count <= 1_023 && Set(breaks).count == breaks.count
        && breaks.allSatisfy((1..<CellAddress.lastRow).contains),
      Text(ja: "改ページが多すぎるか、位置が正しくありません", en: "page ends are too many or out of place"),
      Text(ja: "1,023か所までの異なる行にしてください", en: "use 1,023 different rows at most"), on: sheet)
    let name = SheetName.quoted(sheet.name).utf8.count
    let columns = CellAddress.letters(ofColumn: max(1, sheet.headingColumns)).utf8.count
    let titles = 2 * name + columns + 2 * String(CellAddress.lastRow).utf8.count + 9
    // The library cuts the two together after 127 bytes, without a word.
    demand(
      !sheet.repeatsColumns || sheet.headingColumns == 0 || titles <= NameGrammar.mostBytes,
      Text(
        ja: "行と列の両方を各ページに繰り返すには、シート名が長すぎます",
        en: "the sheet's name is too long for rows and columns to be repeated on each page"),
      Text(ja: "シート名を短くしてください(日本語14字まで)", en: "shorten the name (46 bytes at most)"),
      on: sheet)
  }
}
