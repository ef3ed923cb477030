internal import CXlsx
internal import Files
internal import ProfileModel
internal import Wording

/// What libxlsxwriter answers, as a failure in words.
struct LibraryCode {
  /// Where the workbook is written.
  let path: String

  /// Throws unless the library did as it was told.
  func check(_ code: lxw_error) throws(Failure) {
    guard code == LXW_NO_ERROR else { throw refused(code, at: .file(path)) }
  }

  /// Throws, naming the cells, unless the library did as it was told.
  func check(_ code: lxw_error, at range: CellRange, on sheet: String) throws(Failure) {
    guard code == LXW_NO_ERROR else {
      throw refused(code, at: .cell(range.description, sheet: sheet, of: path))
    }
  }

  /// The failure when the library has no room left.
  var noMemory: Failure { refused(LXW_ERROR_MEMORY_MALLOC_FAILED, at: .file(path)) }

  /// The failure for a code of the library, at a place.
  func refused(_ code: lxw_error, at place: Place) -> Failure {
    let words = unsafe lxw_strerror(code).map { unsafe String(cString: $0) } ?? "\(code)"
    return Failure(
      .storage, at: place,
      Text(ja: "Excel ブックを書けません(\(words))", en: "the workbook cannot be written (\(words))"),
      remedy: Text(ja: "空き容量と書き込み権限を確かめてください", en: "check the free space and your permission"))
  }

  /// The failure when a workbook could not be put together.
  func closing(_ code: lxw_error, refusal: Failure) -> Failure {
    switch code {
    case LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE,
      LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_FILE_ADD, LXW_ERROR_ZIP_CLOSE:
      refusal
    default: refused(code, at: .file(path))
    }
  }
}
