import Files
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
