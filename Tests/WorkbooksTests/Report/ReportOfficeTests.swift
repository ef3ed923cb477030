import Foundation
import ProfileModel
import Reports
import TestSupport
import Testing
import Wording

@testable import Sheets
@testable import Workbooks

/// A report as other programs see it.
@Suite(.temporaryFolder, .serialized) struct ReportOfficeTests {
  private static let python = Repository.root + "/.build/python/bin/python"

  @Test(arguments: Language.allCases) func `Excel has nothing to repair`(
    _ language: Language
  ) throws {
    #expect(try WorkbookStructure.faults([SampleReport().file(ReportStyle(language))]) == [])
  }

  @Test func `a fault in the structure is told`() throws {
    let path = try SampleReport().file()
    let script = """
      import sys, zipfile
      old = zipfile.ZipFile(sys.argv[1])
      with zipfile.ZipFile(sys.argv[2], "w") as new:
          for name in old.namelist():
              text = old.read(name)
              if name == "xl/charts/chart1.xml":
                  text = text.replace("データ_推移".encode(), "データ_".encode())
              if name == "xl/worksheets/sheet2.xml":
                  text = text.replace(b' t="s"><v>', b' t="s"><v>9', 1)
              if name != "xl/worksheets/sheet3.xml":
                  new.writestr(name, text)
      """
    let broken = try TemporaryFolder.path + "/broken.xlsx"
    let run = try runProgram("/usr/bin/env", ["python3", "-c", script, path, broken])
    try #require(run.status == 0, "\(run.errors)")
    let faults = try WorkbookStructure.faults([broken]).joined(separator: "\n")
    #expect(faults.contains("chart1.xml: refers to"))
    #expect(faults.contains("sheet2.xml: A1 has the text"))
    #expect(faults.contains("leads to xl/worksheets/sheet3.xml, which is not there"))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: python)))
  func `openpyxl and calamine read the same cells as we`() throws {
    let path = try SampleReport().file()
    let workbook = try WorkbookReader.read(path)
    let script = """
      import sys, datetime, openpyxl, python_calamine
      def told(value):
          if value is None or value == "": return None
          if isinstance(value, (datetime.date, datetime.datetime)): return str(value)[:10]
          return repr(float(value)) if isinstance(value, (int, float)) else value
      book = openpyxl.load_workbook(sys.argv[1], data_only=True)
      other = python_calamine.CalamineWorkbook.from_path(sys.argv[1])
      for name in book.sheetnames:
          cells = {(c.row, c.column): told(c.value) for row in book[name].iter_rows() for c in row}
          sheet = other.get_sheet_by_name(name)
          rows = sheet.to_python(skip_empty_area=False)
          same = {(r + 1, c + 1): told(v) for r, row in enumerate(rows) for c, v in enumerate(row)}
          cells = {key: value for key, value in cells.items() if value is not None}
          same = {key: value for key, value in same.items() if value is not None}
          print(name, len(cells), cells == same)
      """
    let run = try runProgram(Self.python, ["-c", script, path])
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(
      lines
        == workbook.sheets.map { sheet in
          "\(sheet.name) \(sheet.cells.count { $0.value != nil }) True"
        }, "\(run.errors)")
  }

  @Test func `a thousand controls and forty quarters are written, and pass every rule`() throws {
    var sample = SampleReport()
    (sample.controls, sample.quarters) = (1_000, 40)
    let path = try sample.file()
    #expect(try WorkbookStructure.faults([path]) == [])
    #expect(WorkbookRule.findings(in: try WorkbookReader.read(path)).map(\.rule) == [])
  }

  @Test(.enabled(if: Office.isThere))
  func `LibreOffice prints a summary on one page, and cuts nothing`() throws {
    var sample = SampleReport()
    sample.controls = 60
    let (folder, path) = (try TemporaryFolder.path, try sample.file())
    _ = try runProgram(
      Office.program,
      [
        "-env:UserInstallation=file://\(folder)/office", "--headless", "--convert-to", "pdf",
        "--outdir", folder, path,
      ])
    let text = try runProgram("/usr/bin/pdftotext", ["-layout", folder + "/report.pdf", "-"]).output
    let pages = text.split(separator: "\u{0C}").map(String.init)
    let starts = { (word: String) in pages.filter { $0.contains(word) }.count }
    #expect(!text.contains("###"))
    #expect(starts("目標との差は12項目") == 1)
    #expect(pages.first?.contains("費用の推移") == true)
    #expect(pages.first?.contains("期限超過") == true)
    // Each chart is on a page with its title, and no page of the profiles is empty.
    for title in ["分類ごとの現在と目標", "目標達成の割合", "ティアの分布"] { #expect(starts(title) == 1) }
    #expect(starts("現在・目標プロファイル") == 4)
    let gaps = pages.filter { $0.contains("差異あり") && !$0.contains("tier") }
    #expect(gaps.count >= 4)
    #expect(gaps.allSatisfy { $0.contains("判定") && $0.contains("期限") })
  }
}
