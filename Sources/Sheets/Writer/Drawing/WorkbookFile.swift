internal import CXlsx
internal import Files
internal import ProfileModel

/// A workbook that libxlsxwriter is making; abandoned, it leaves no file.
@safe final class WorkbookFile {
  private let path: String
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  /// Its formats.
  let formats: Formats
  /// How refusals are put in words.
  let code: LibraryCode

  /// Begins a workbook at a path.
  ///
  /// Its temporary files, which have no names, lie in the same folder.
  init(
    at path: String, naming name: String, streaming: Bool = false,
    accent: WorkbookContent.Accent? = nil
  ) throws(Failure) {
    self.path = path
    code = LibraryCode(path: name)
    guard
      let workbook = unsafe assess_workbook_new(path, Folder.parent(of: path), streaming ? 1 : 0)
    else { throw code.noMemory }
    unsafe self.workbook = unsafe workbook
    formats = unsafe Formats(of: workbook, accent: accent, code)
  }

  deinit {
    if let workbook = unsafe workbook { unsafe lxw_workbook_free(workbook) }
  }

  /// Sets what is known about the workbook as a whole.
  func describe(
    title: String, subject: String, author: String?, company: String?, created: Int
  ) throws(Failure) {
    let texts = CStrings()
    try code.check(
      unsafe assess_set_properties(
        workbook, title, subject, texts.pointer(to: author), texts.pointer(to: company), created))
  }

  /// Adds a sheet; the library complains to stderr where it has no room for a temporary file.
  func addSheet(_ name: String) throws(Failure) -> UnsafeMutablePointer<lxw_worksheet> {
    let (sheet, refusal) = unsafe StandardStream.errors.silenced {
      let sheet = unsafe workbook_add_worksheet(workbook, name)
      return unsafe (sheet, SystemError.lastRefusal(at: code.path))
    }
    guard let sheet = unsafe sheet else { throw refusal }
    unsafe assess_set_quoted_name(sheet, SheetName.quoted(name))
    return unsafe sheet
  }

  /// Adds a chart that is not yet on a sheet.
  func addChart(_ kind: lxw_chart_type) throws(Failure) -> UnsafeMutablePointer<lxw_chart> {
    guard let chart = unsafe workbook_add_chart(workbook, UInt8(kind.rawValue)) else {
      throw code.noMemory
    }
    return unsafe chart
  }

  /// Gives cells a name.
  func define(_ name: WorkbookContent.DefinedName) throws(Failure) {
    let scoped = name.scope.map { "\($0)!\(name.name)" } ?? name.name
    try code.check(unsafe workbook_define_name(workbook, scoped, name.cells.text))
  }

  /// Adds a fact.
  func add(_ property: WorkbookContent.Property) throws(Failure) {
    let name = property.name
    switch property.value {
    case .text(let text):
      try code.check(unsafe workbook_set_custom_property_string(workbook, name, text))
    case .integer(let number):
      try code.check(
        unsafe workbook_set_custom_property_integer(workbook, name, Int32(clamping: number)))
    case .number(let number):
      try code.check(unsafe workbook_set_custom_property_number(workbook, name, number))
    case .boolean(let truth):
      try code.check(unsafe workbook_set_custom_property_boolean(workbook, name, truth ? 1 : 0))
    case .date(let date):
      var moment = lxw_datetime()
      moment.year = Int32(date.year)
      moment.month = Int32(date.month)
      moment.day = Int32(date.day)
      try code.check(unsafe workbook_set_custom_property_datetime(workbook, name, &moment))
    }
  }

  /// Writes the file; the library frees the workbook whether it could or not.
  ///
  /// It also complains to stderr in words of its own, which would stand beside ours.
  func finish() throws(Failure) {
    let (result, refusal) = StandardStream.errors.silenced {
      let result = unsafe workbook_close(workbook)
      return (result, SystemError.lastRefusal(at: code.path))
    }
    unsafe workbook = nil
    guard result == LXW_NO_ERROR else { throw code.closing(result, refusal: refusal) }
  }
}
