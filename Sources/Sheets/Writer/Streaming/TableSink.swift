internal import CXlsx
public import ProfileModel
internal import Wording

/// Takes the rows of a long table, cell by cell from the left, and keeps none of them.
///
/// Each value is checked as it comes; what libxlsxwriter has of a row is written when the next
/// begins.
@safe public struct TableSink: ~Copyable {
  private let worksheet: UnsafeMutablePointer<lxw_worksheet>
  private let formats: [UnsafeMutablePointer<lxw_format>?]
  private let code: LibraryCode
  private let sheet: String
  private var row: lxw_row_t = 1
  private var column = 0

  /// Begins under the heading of a sheet.
  init(
    _ worksheet: UnsafeMutablePointer<lxw_worksheet>,
    formats: [UnsafeMutablePointer<lxw_format>?], sheet: String, _ code: LibraryCode
  ) {
    unsafe self.worksheet = unsafe worksheet
    unsafe self.formats = unsafe formats
    self.sheet = sheet
    self.code = code
  }

  /// Puts a text into the next cell; it never becomes a formula.
  public mutating func text(_ text: String) throws(Failure) {
    let column = try nextColumn()
    let isPlain = text.utf8.count <= CellText.longest && CellText.isPlain(text)
    let kept = isPlain ? text : try escaped(text)
    try check(
      unsafe worksheet_write_string(worksheet, row, column, kept, formats[Int(column)]))
  }

  /// Puts a number into the next cell.
  public mutating func number(_ number: Double) throws(Failure) {
    let column = try nextColumn()
    if let what = Numbers.fault(of: number) { throw refused(what, Numbers.remedy) }
    try check(
      unsafe worksheet_write_number(worksheet, row, column, number + 0, formats[Int(column)]))
  }

  /// Puts a whole number into the next cell.
  public mutating func integer(_ number: Int) throws(Failure) {
    let column = try nextColumn()
    if let what = Numbers.fault(of: number) { throw refused(what, Numbers.remedy) }
    try check(
      unsafe worksheet_write_number(
        worksheet, row, column, Double(number), formats[Int(column)]))
  }

  /// Puts a day into the next cell, whose column has a format for days.
  public mutating func date(_ date: CivilDate) throws(Failure) {
    let column = try nextColumn()
    if let what = Numbers.fault(of: date) { throw refused(what, Numbers.dateRemedy) }
    let serial = Double(Numbers.serial(of: date))
    try check(
      unsafe worksheet_write_number(worksheet, row, column, serial, formats[Int(column)]))
  }

  /// Puts yes or no into the next cell.
  public mutating func boolean(_ truth: Bool) throws(Failure) {
    let column = try nextColumn()
    try check(
      unsafe worksheet_write_boolean(
        worksheet, row, column, truth ? 1 : 0, formats[Int(column)]))
  }

  /// Leaves the next cell empty.
  public mutating func skip() throws(Failure) {
    _ = try nextColumn()
  }

  /// Ends a row; cells that were not given stay empty.
  public mutating func endRow() throws(Failure) {
    guard Int(row) < CellAddress.lastRow - 1 else {
      throw refused(
        Text(ja: "シートの行数の上限に達しました", en: "the sheet has no more rows"),
        Text(ja: "ファイルを分けてください", en: "use more than one file"))
    }
    row += 1
    column = 0
  }

  private mutating func nextColumn() throws(Failure) -> lxw_col_t {
    column += 1
    guard unsafe column <= formats.count else {
      throw refused(
        Text(ja: "見出しより多くの値があります", en: "the row has more values than there are headings"),
        Text(ja: "列を足すか、値を減らしてください", en: "add a column, or leave values out"))
    }
    return lxw_col_t(truncatingIfNeeded: column - 1)
  }

  private func escaped(_ text: String) throws(Failure) -> String {
    if let fault = CellText.fault(of: text) {
      throw refused(fault.what(longest: CellText.longest), fault.remedy)
    }
    return CellText.escaped(text)
  }

  private var place: CellRange { CellRange(CellAddress(unchecked: Int(row) + 1, column)) }

  private func check(_ result: lxw_error) throws(Failure) {
    guard result == LXW_NO_ERROR else { return try code.check(result, at: place, on: sheet) }
  }

  private func refused(_ what: Text, _ remedy: Text) -> Failure {
    Failure(
      .input, at: .cell(place.description, sheet: sheet, of: code.path), what, remedy: remedy)
  }
}
