internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// Wrapped text is seen only as far as its row is high.
  static let rowsHoldText = WorkbookRule(
    id: "PR11", severity: .warning,
    title: Text(ja: "折り返した文字が行の高さに収まる", en: "Rows hold their wrapped text"),
    reason: Text(
      ja: "行からはみ出した文字は印刷されません。高さを計算しないプログラムもあるため、2行以上になる行には高さを書きます。"
        + "列の幅と文字の大きさから行数を見積もります",
      en:
        "What does not fit is not printed, and not every program computes heights, so rows of two lines or "
        + "more say theirs. Lines are reckoned from the width of the column and the size of the text"
    )
  ) { linted in
    linted.eachPrintSheet { sheet in
      let room = PaperRoom(sheet)
      let merged = Dictionary(
        sheet.layout.mergedRanges.map { ($0.first, $0) }, uniquingKeysWith: { first, _ in first })
      let cut = sheet.cells.filter { cell in
        guard let text = cell.text, sheet.format(of: cell)?.wraps == true else { return false }
        let place = merged[cell.address] ?? CellRange(cell.address)
        return WrappedText(text, size: sheet.font(of: cell)?.size ?? 11).isCut(in: place, of: room)
      }
      return sheet.problem(
        in: cut,
        remedy: Text(ja: "行を高くするか、列を広げてください", en: "make the row higher or the column wider")
      ) { shown in
        Text(ja: "「\(shown)」が行の高さに収まりません", en: "'\(shown)' does not fit the height of its row")
      }
    }
  }
}

private struct WrappedText {
  private static let lineHeight = 1.2
  private static let normalSize = 11.0

  let text: String
  let size: Double

  init(_ text: String, size: Double) {
    self.text = text
    self.size = size
  }

  /// Whether not all lines can be seen in a cell or in merged cells.
  func isCut(in place: CellRange, of room: PaperRoom) -> Bool {
    let width = place.columns.reduce(0.0) { $0 + room.width(ofColumn: $1) }
    let lines = text.wrapped(to: max(2, Int(width * Self.normalSize / size))).count
    guard lines > 1 else { return false }
    let heights = place.rows.map { room.height(ofRow: $0) }
    let height = heights.reduce(0.0) { $0 + ($1 ?? 0) }
    return heights.contains(nil) || height < Double(lines) * size * Self.lineHeight
  }
}
