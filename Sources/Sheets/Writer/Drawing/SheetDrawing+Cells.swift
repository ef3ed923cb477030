internal import CXlsx
internal import ProfileModel

extension SheetDrawing {
  /// Writes all cells, after the merges, which write blanks.
  func drawCells() throws(Failure) {
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        let address = CellAddress(unchecked: row + 1, column + 1)
        let code = try write(cell, at: address)
        if code != LXW_NO_ERROR { try check(code, at: CellRange(address)) }
      }
    }
  }

  private func write(
    _ cell: WorkbookContent.Cell, at address: CellAddress
  ) throws(Failure) -> lxw_error {
    let row = address.libraryRow
    let column = address.libraryColumn
    let format = try unsafe file.formats.format(cell.style)
    switch cell.value {
    case .nothing:
      guard unsafe format != nil, !isCovered(address) else { return LXW_NO_ERROR }
      return unsafe worksheet_write_blank(worksheet, row, column, format)
    case .text(let text):
      return unsafe worksheet_write_string(
        worksheet, row, column, CellText.escaped(text), format)
    case .rich(let runs):
      return try unsafe write(runs, row, column, format)
    case .integer(let number):
      return unsafe worksheet_write_number(worksheet, row, column, Double(number), format)
    case .number(let number):
      // Minus zero would be written as such.
      return unsafe worksheet_write_number(worksheet, row, column, number + 0, format)
    case .date(let date):
      let serial = Double(Numbers.serial(of: date))
      return unsafe worksheet_write_number(worksheet, row, column, serial, format)
    case .boolean(let truth):
      return unsafe worksheet_write_boolean(worksheet, row, column, truth ? 1 : 0, format)
    case .formula(let formula, .number(let outcome)):
      return unsafe worksheet_write_formula_num(
        worksheet, row, column, CellText.escaped(formula.text), format, outcome + 0)
    case .formula(let formula, .text(let outcome)):
      return unsafe worksheet_write_formula_str(
        worksheet, row, column, CellText.escaped(formula.text), format, CellText.escaped(outcome))
    case .link(let link):
      return unsafe worksheet_write_url_opt(
        worksheet, row, column, link.target.address, format, CellText.escaped(link.text), link.tip)
    }
  }

  /// Whether a cell lies in merged cells, whose look is that of the first.
  private func isCovered(_ address: CellAddress) -> Bool {
    !sheet.merges.isEmpty && sheet.merges.contains { $0.contains(address) }
  }

  private func write(
    _ runs: [WorkbookContent.Run], _ row: lxw_row_t, _ column: lxw_col_t,
    _ format: UnsafeMutablePointer<lxw_format>?
  ) throws(Failure) -> lxw_error {
    let texts = CStrings()
    var parts: [lxw_rich_string_tuple] = unsafe []
    for run in runs {
      unsafe parts.append(
        lxw_rich_string_tuple(
          format: try file.formats.part(run.emphasis),
          string: texts.pointer(to: CellText.escaped(run.text))))
    }
    return unsafe parts.withUnsafeMutableBufferPointer { buffer in
      var list = unsafe buffer.indices.map { index in
        unsafe buffer.baseAddress.map { unsafe $0 + index }
      }
      unsafe list.append(nil)
      return unsafe worksheet_write_rich_string(worksheet, row, column, &list, format)
    }
  }
}

extension WorkbookContent.Link.Target {
  /// Where it leads, as the library wants it.
  fileprivate var address: String {
    switch self {
    case .address(let address): address
    case .cell(let cell, let sheet): "internal:\(SheetName.quoted(sheet))!\(cell)"
    }
  }
}
