internal import ProfileModel
internal import Wording

/// Finds what would make the library abort, cut a text without a word, or write a file that Excel
/// repairs, before it is called at all.
struct ContentCheck {
  /// The workbook.
  let content: WorkbookContent
  private let path: String
  private let sheetsByName: [String: WorkbookContent.Sheet]
  private(set) var problems: [Problem] = []

  /// More than this many problems help nobody.
  private static let mostProblems = 100

  /// Throws all that is wrong with a workbook that is to be written to a path.
  static func run(_ content: WorkbookContent, path: String) throws(Failure) {
    var check = ContentCheck(content, path: path)
    check.checkAll()
    guard check.problems.isEmpty else { throw Failure(.input, check.problems) }
  }

  private init(_ content: WorkbookContent, path: String) {
    self.content = content
    self.path = path
    sheetsByName = Dictionary(
      content.sheets.map { (SheetName.folded($0.name), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  private mutating func checkAll() {
    checkDocument()
    checkSheetNames()
    checkNames()
    checkProperties()
    for sheet in content.sheets {
      checkCells(of: sheet)
      checkLayout(of: sheet)
      checkMerges(of: sheet)
      checkPage(of: sheet)
      checkInputRules(of: sheet)
      checkConditions(of: sheet)
      checkAttachments(of: sheet)
      for chart in sheet.charts { check(chart, on: sheet) }
    }
  }

  /// The sheet of a name, whatever its case and width.
  func sheet(named name: String) -> WorkbookContent.Sheet? {
    sheetsByName[SheetName.folded(name)]
  }

  /// Notes what is wrong with the workbook.
  mutating func report(_ what: Text, remedy: Text) {
    note(Problem(at: .file(path), what, remedy: remedy))
  }

  /// Notes what is wrong with a sheet.
  mutating func report(_ what: Text, remedy: Text, on sheet: WorkbookContent.Sheet) {
    let name = sheet.name.onOneLine
    report(
      Text(ja: "シート「\(name)」: ", en: "sheet '\(name)': ") + what, remedy: remedy)
  }

  /// Notes what is wrong with cells.
  mutating func report(
    _ what: Text, remedy: Text, at range: CellRange, on sheet: WorkbookContent.Sheet
  ) {
    note(
      Problem(
        at: .cell(range.description, sheet: sheet.name.onOneLine, of: path), what, remedy: remedy))
  }

  /// Notes what is wrong with a text in a cell.
  mutating func report(
    _ fault: CellText.Fault?, longest: Int = CellText.longest, at cell: CellAddress,
    on sheet: WorkbookContent.Sheet
  ) {
    guard let fault else { return }
    report(
      fault.what(longest: longest), remedy: fault.remedy, at: CellRange(cell), on: sheet)
  }

  /// Notes what is wrong with a formula, if anything is.
  mutating func check(
    _ formula: WorkbookContent.Formula, at range: CellRange, on sheet: WorkbookContent.Sheet
  ) {
    guard let what = FormulaSyntax.fault(of: formula) else { return }
    report(what, remedy: FormulaSyntax.remedy, at: range, on: sheet)
  }

  /// Notes what is wrong with cells that are referred to from elsewhere, and says whether anything is.
  mutating func isUsable(
    _ reference: WorkbookContent.Reference, at range: CellRange, on sheet: WorkbookContent.Sheet
  ) -> Bool {
    guard self.sheet(named: reference.sheet) == nil else { return true }
    let name = reference.sheet.onOneLine
    report(
      Text(ja: "シート「\(name)」はこのブックにありません", en: "this workbook has no sheet '\(name)'"),
      remedy: Text(ja: "シート名を確かめてください", en: "check the name of the sheet"), at: range, on: sheet)
    return false
  }

  private mutating func note(_ problem: Problem) {
    if problems.count < Self.mostProblems { problems.append(problem) }
  }
}
