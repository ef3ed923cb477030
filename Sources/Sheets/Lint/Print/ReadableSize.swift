internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// How far the scale may be reckoned wrongly.
  private static let leniency = 1.05

  /// Text that is printed smaller than 8 points is not read.
  static let readableSize = WorkbookRule(
    id: "PR09", severity: .warning,
    title: Text(ja: "8ポイントより小さい文字で印刷しない", en: "No text is printed smaller than 8 points"),
    reason: Text(
      ja: "複写すると読めなくなります。文字の大きさに、横1ページに収めるときの縮小率(列の幅からの見積もり)を掛けて見ます",
      en:
        "Copies of it cannot be read. It takes the size of the text times the scale at which the columns "
        + "fit the page, reckoned from their widths")
  ) { linted in
    linted.eachPrintSheet { sheet in
      let scale = PaperRoom(sheet).scale
      let small = sheet.cells.filter {
        sheet.prints($0) && sheet.font(of: $0)?.size.map { $0 * scale * Self.leniency < 8 } ?? false
      }
      return sheet.problem(
        in: small,
        remedy: Text(
          ja: "文字を大きくするか、列を減らすか狭くしてください",
          en: "enlarge the text, or have fewer or narrower columns")
      ) { shown in
        Text(ja: "「\(shown)」は8ポイントより小さく印刷されます", en: "'\(shown)' is printed smaller than 8 points")
      }
    }
  }
}
