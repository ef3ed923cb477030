internal import ProfileModel
internal import Wording

/// A sheet that people read, print or fill in.
struct PrintSheet {
  /// The sheet.
  let sheet: Sheet
  /// Its position among all sheets, from 0.
  let position: Int
  /// The workbook.
  let workbook: Workbook
  /// Its cells, from the top.
  let cells: [SheetCell]

  init(_ sheet: Sheet, at position: Int, of workbook: Workbook) {
    self.sheet = sheet
    self.position = position
    self.workbook = workbook
    cells = sheet.cells.filter { !$0.looksEmpty }
  }

  /// How it is set up.
  var layout: SheetLayout { sheet.layout }

  /// The cells that are printed, where they are not all.
  var printArea: CellRange? {
    let name = workbook.names.first { $0.name == "_xlnm.Print_Area" && $0.sheet == position }
    return name.flatMap { workbook.range(of: $0.reference)?.range }
  }

  /// Whether a cell is printed.
  func prints(_ cell: SheetCell) -> Bool { printArea?.contains(cell.address) ?? true }

  /// A problem of the sheet as a whole.
  func problem(_ what: Text, remedy: Text) -> Problem {
    Problem(at: .sheet(sheet.name, of: workbook.path), what, remedy: remedy)
  }

  /// One problem for all cells that share it.
  func problem(in cells: [SheetCell], remedy: Text, _ what: (String) -> Text) -> Problem? {
    sheet.problem(in: cells, of: workbook.path, remedy: remedy, what)
  }

  /// The font of a cell, as far as the file says.
  func font(of cell: SheetCell) -> WorkbookStyles.Font? {
    format(of: cell).flatMap { workbook.styles.fonts.at($0.font) }
  }

  /// The format of a cell.
  func format(of cell: SheetCell) -> WorkbookStyles.Format? {
    workbook.styles.formats.at(cell.style)
  }
}

extension LintedWorkbook {
  /// What a rule has to say of each print sheet by itself.
  func eachPrintSheet(_ look: (PrintSheet) -> Problem?) -> [Problem] {
    printSheets.compactMap(look)
  }
}

extension Array {
  /// The element at a position, if there is one.
  func at(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
