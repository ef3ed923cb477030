internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Sheets
internal import Wording

/// `assess workbook show`: what stands in a workbook, as the reader sees it.
struct WorkbookShow: Command {
  private static let file = ArgumentSpec(
    "FILE", .one, Text(ja: "Excel ブック(.xlsx)", en: "A workbook (.xlsx)"), completion: .file)
  private static let sheet = ArgumentSpec(
    "SHEET", .optional, Text(ja: "シート名(省くとシートの一覧)", en: "A sheet; without it, all are listed"))
  private static let range = OptionSpec(
    "--range", .value(standIn: "RANGE"),
    Text(ja: "見るセル範囲(A1:C10 の形)", en: "The cells to show, as in A1:C10"))

  static let spec = CommandSpec(
    "workbook show", Text(ja: "Excel ブックの中身を見る", en: "Show what stands in a workbook"),
    discussion: Text(
      ja: "シート名を付けると、値のあるセルを番地、型、値とともに示します。隠れたシート、行、列も含みます。",
      en:
        "With a sheet, the cells that hold something are listed with address, type and value. Hidden "
        + "sheets, rows and columns are included."),
    arguments: [file, sheet], options: [range],
    examples: [
      CommandSpec.Example(
        "workbook show 台帳.xlsx", Text(ja: "シートの一覧を見る", en: "List the sheets")),
      CommandSpec.Example(
        "workbook show 台帳.xlsx システム --range A1:C3",
        Text(ja: "一部のセルを見る", en: "Show some of the cells")),
    ])

  private let path: String
  private let name: String?
  private let range: CellRange?

  init(_ said: ParsedCommand) throws(UsageError) {
    path = said.word(Self.file) ?? ""
    name = said.word(Self.sheet)
    guard let text = said.text(Self.range) else {
      range = nil
      return
    }
    guard let range = CellRange(Identifier.narrowed(text)) else {
      throw UsageError(
        Self.range.name, Text(ja: "「\(text)」はセル範囲ではありません", en: "'\(text)' is no range of cells"),
        remedy: Text(ja: "A1:C10 の形で指定してください", en: "give it as in A1:C10"))
    }
    guard name != nil else {
      throw UsageError(
        Self.range.name, Text(ja: "どのシートの範囲か分かりません", en: "it is not said of which sheet"),
        remedy: Text(ja: "ファイルの後にシート名を書いてください", en: "name the sheet behind the file"))
    }
    self.range = range
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let workbook = try WorkbookReader.read(path)
    guard let name else { return Page(sheetsOf: workbook) }
    return Page(cellsOf: try workbook.sheet(meant: name), in: range)
  }
}

extension Workbook {
  /// The sheet that somebody named, or the nearest name there is.
  func sheet(meant name: String) throws(Failure) -> Sheet {
    if let sheet = sheet(named: name) { return sheet }
    let names = sheets.map(\.name)
    let near = NearMiss.nearest(to: name, among: names) ?? names.joined(separator: ", ")
    throw Failure(
      .input, at: .file(path), Text(ja: "シート「\(name)」がありません", en: "there is no sheet '\(name)'"),
      remedy: Text(ja: "\(near) を指定してください", en: "name \(near)"))
  }
}
