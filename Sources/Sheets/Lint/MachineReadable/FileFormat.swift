internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// A file that any spreadsheet program and any reader of data can open whole.
  static let fileFormat = WorkbookRule(
    id: "MR1-1", severity: .error,
    title: Text(ja: "ファイル形式は Excel か CSV とする", en: "The file is a plain workbook"),
    reason: Text(
      ja: "マクロ付きのファイルは受け取りを断られ、ほかのファイルを参照する値は渡した先で失われます。"
        + "拡張子、マクロ、外部リンク、グラフだけのデータシートを見ます",
      en:
        "Files with macros are turned away, and values that stand in other files are lost on the way. "
        + "It looks at the ending, macros, external links, and data sheets that are only a chart")
  ) { linted in
    let workbook = linted.workbook
    let place = Place.file(workbook.path)
    var problems: [Problem] = []
    if workbook.hasMacros || !workbook.path.lowercased().hasSuffix(".xlsx") {
      problems.append(
        Problem(
          at: place, Text(ja: "マクロのない .xlsx ではありません", en: "it is no .xlsx without macros"),
          remedy: Text(
            ja: "「Excel ブック(.xlsx)」として保存してください", en: "save it as an Excel workbook (.xlsx)")))
    }
    if workbook.hasExternalLinks {
      problems.append(
        Problem(
          at: place, Text(ja: "ほかのファイルの値を参照しています", en: "it refers to values in other files"),
          remedy: Text(ja: "値として貼り付け直してください", en: "paste what is linked as values")))
    }
    let charts = linted.dataSheets.filter { $0.sheet.kind != .cells }
    return problems
      + charts.map { data in
        Problem(
          at: data.place, Text(ja: "データのシートに表がありません", en: "the data sheet holds no table"),
          remedy: Text(ja: "表をセルに入力してください", en: "put the table into cells"))
      }
  }
}
