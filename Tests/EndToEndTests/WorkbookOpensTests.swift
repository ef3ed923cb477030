import Foundation
import TestSupport
import Testing

/// Workbooks as other programs see them.
@Suite(.temporaryFolder, .sharedDemo, .serialized) struct WorkbookOpensTests {
  private static let python = Repository.root + "/.build/python/bin/python"
  private static let office = "/usr/bin/soffice"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: office)))
  func `LibreOffice prints the register a page for each sheet, A4 landscape, nothing cut`() throws {
    let folder = try TemporaryFolder.path
    let book = try demoWorkbook()
    let printed = try runProgram(
      Self.office,
      [
        "-env:UserInstallation=file://\(folder)/office", "--headless", "--convert-to", "pdf",
        "--outdir", folder, book,
      ])
    try #require(printed.status == 0, "\(printed.errors)")
    let pdf = folder + "/organisation-register.pdf"
    let facts = try runProgram("/usr/bin/pdfinfo", [pdf]).output
    #expect(facts.contains("841.89 x 595.304 pts (A4)"), "\(facts)")
    let pages = facts.split(separator: "\n").first { $0.hasPrefix("Pages:") }
    #expect(pages?.hasSuffix(" 9") == true, "one page for each sheet")
    let text = try runProgram("/usr/bin/pdftotext", ["-layout", pdf, "-"]).output
    #expect(!text.contains("###"))
    for word in ["みほん電力株式会社(架空) 組織台帳", "TLP:AMBER・関係者限り", "系統監視制御システム", "1/9"] {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: python)))
  func `openpyxl reads back the sheets and the data`() throws {
    let script = """
      import sys, openpyxl
      book = openpyxl.load_workbook(sys.argv[1])
      print("|".join(book.sheetnames))
      rows = list(book["データ_システム"].iter_rows(values_only=True))
      print(len(rows), "|".join(rows[0]))
      print("|".join(str(v) for v in rows[1]))
      """
    let read = try runProgram(Self.python, ["-c", script, try demoWorkbook()])
    #expect(
      read.output == """
        組織台帳|サービス|システム|部門|データ_システム|データ_システムとサービス|データ_部門|データ_部門と役割|管理情報
        16 id|name|environment|owner
        backup|バックアップ基盤|it|情報システム部

        """, "\(read.errors)")
  }

  private func demoWorkbook() throws -> String {
    try SharedDemo.folder + "/organisation-register.xlsx"
  }
}
