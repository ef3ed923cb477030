import Files
import ProfileModel
import TestSupport
import Testing

@testable import Sheets

/// A workbook on disk, looked into as the zip file it is.
struct Book {
  let path: String

  /// Writes a workbook into the test's folder.
  init(_ content: WorkbookContent, _ name: String = "book.xlsx") throws {
    path = try TemporaryFolder.path + "/" + name
    try WorkbookWriter.write(content, to: path, existing: .keep)
  }

  /// A workbook that stands there already.
  init(at path: String) {
    self.path = path
  }

  /// A part of the zip file.
  func part(_ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    let unzipped = try runProgram("/usr/bin/unzip", ["-p", path, name])
    try #require(unzipped.status == 0, "\(unzipped.errors)", sourceLocation: sourceLocation)
    return unzipped.output
  }

  /// The layout of a sheet, counted from 1.
  func sheet(_ number: Int) throws -> String {
    try part("xl/worksheets/sheet\(number).xml")
  }
}

/// A workbook of one sheet of one cell.
func content(
  _ rows: [[WorkbookContent.Cell]] = [[.text("値", .value)]], title: String = "台帳",
  label: String = "TLP:AMBER", headingRows: Int = 0, names: [String] = ["一"]
) -> WorkbookContent {
  WorkbookContent(
    title: title, label: label, issue: "令和8年 / abc", created: 1_795_132_800,
    sheets: names.map { name in
      WorkbookContent.Sheet(
        name: name, kind: .print, rows: rows, columns: [.fixed(20), .fixed(30)],
        headingRows: headingRows)
    })
}

/// A workbook of one sheet of cells, with something done to the sheet.
func sheetContent(
  _ rows: [[WorkbookContent.Cell]] = [[.text("値", .value)]],
  _ change: (inout WorkbookContent.Sheet) -> Void
) -> WorkbookContent {
  var content = content(rows)
  change(&content.sheets[0])
  return content
}

/// An address that is written right in a test.
func at(_ address: String) -> CellAddress { area(address).first }

/// A rectangle that is written right in a test.
func area(_ address: String) -> CellRange {
  guard let range = CellRange(address) else {
    Issue.record("no address: \(address)")
    return CellRange(CellAddress(unchecked: 1, 1))
  }
  return range
}

/// What is said of a workbook that must not be written; also sees that nothing is left.
func problems(of content: WorkbookContent) throws -> [Problem] {
  let path = try TemporaryFolder.path + "/book.xlsx"
  let failure = try #require(throws: Failure.self) {
    try WorkbookWriter.write(content, to: path, existing: .keep)
  }
  #expect(failure.kind == .input)
  #expect(try Folder.names(in: TemporaryFolder.path) == [])
  return failure.problems
}
