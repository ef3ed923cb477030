import Files
import Foundation
import ProfileModel
import TestSupport
import Testing

@testable import Sheets

/// Patched workbooks as other programs see them.
@Suite(.temporaryFolder, .serialized) struct PatchPeerTests {
  private static let python = Repository.root + "/.build/python/bin/python"
  private static let office = "/usr/bin/soffice"
  private static let books = [
    "made-by-openpyxl.xlsx", "made-by-libreoffice.xlsx", "made-by-xlsxwriter.xlsx",
    "like-google-sheets.xlsx", "prefixed-elements.xlsx", "merged.xlsx",
    "zip-data-descriptors.xlsx",
  ]
  /// LibreOffice opens no workbook with wide sizes, and openpyxl none whose parts lie elsewhere.
  private static let forPython = books + ["zip-zip64.xlsx"]
  private static let forOffice = books + ["everything-in-the-root.xlsx"]

  /// Texts that another program could take for something else; openpyxl does not resolve `_x0041_`.
  private static let texts = ["J40": "答え\n<&> 𠮷 ", "J42": "=1+1", "J44": "_x0041_"]

  /// A workbook patched in every way there is, twice, on disk.
  private func patched(_ name: String) throws -> (path: String, sheet: String) {
    let path = "\(Fixtures.folder)/good/\(name)"
    let sheet = try #require(try WorkbookReader.read(path).sheets.first { $0.kind == .cells }).name
    let folder = try TemporaryFolder.path
    let (first, second) = (folder + "/first.xlsx", folder + "/second.xlsx")
    var changes: [WorkbookPatch.Change] = [
      .init(try cell("J41", of: sheet), .set(.number(-0.125))),
      .init(try cell("K41", of: sheet), .set(.boolean(true))),
      .init(
        try cell("L41", of: sheet), .set(.date(SheetDate(day: CivilDate("2026-11-20"))))),
      .init(try cell("J40", of: sheet), .mark(.problem)),
      .init(try cell("J41", of: sheet), .mark(.question)),
      .init(try cell("J40", of: sheet), .comment("数値で\n書いてください", author: "審査担当")),
    ]
    for (address, text) in Self.texts {
      changes.append(.init(try cell(address, of: sheet), .set(.text(text))))
    }
    _ = try WorkbookPatcher.apply(WorkbookPatch(changes), to: path, as: first, existing: .keep)
    let more = WorkbookPatch([
      .init(try cell("J43", of: sheet), .comment("二つ目", author: "別の担当")),
      .init(try cell("J40", of: sheet), .comment("追記", author: "別の担当")),
    ])
    _ = try WorkbookPatcher.apply(more, to: first, as: second, existing: .keep)
    return (second, sheet)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: python)), arguments: forPython)
  func `openpyxl reads the values, comments and marks`(_ name: String) throws {
    let (path, sheet) = try patched(name)
    let script = """
      import sys, openpyxl
      sheet = openpyxl.load_workbook(sys.argv[1])[sys.argv[2]]
      for cell in ("J40", "J41", "J42", "K41", "L41"):
          print(cell, repr(sheet[cell].value), sheet[cell].data_type)
      for cell in ("J40", "J43"):
          print(cell, repr(sheet[cell].comment.text), sheet[cell].comment.author)
      print(sheet["J40"].border.left.style, sheet["J40"].fill.fgColor.rgb, sheet["J41"].border.top.style)
      """
    let read = try runProgram(Self.python, ["-c", script, path, sheet])
    #expect(
      read.output == """
        J40 '答え\\n<&> 𠮷 ' s
        J41 -0.125 n
        J42 '=1+1' s
        K41 True b
        L41 datetime.datetime(2026, 11, 20, 0, 0) d
        J40 '数値で\\n書いてください\\n別の担当:\\n追記' 審査担当
        J43 '二つ目' 別の担当
        thick FFFFC7CE mediumDashed

        """, "\(read.errors)")
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: office)), arguments: forOffice)
  func `LibreOffice opens it, and keeps the values and comments when it saves`(
    _ name: String
  ) throws {
    let (path, sheet) = try patched(name)
    let folder = try TemporaryFolder.path
    let converted = try runProgram(
      Self.office,
      [
        "-env:UserInstallation=file://\(folder)/office", "--headless", "--convert-to",
        "xlsx:Calc MS Excel 2007 XML", "--outdir", folder + "/saved", path,
      ])
    let saved = folder + "/saved/second.xlsx"
    try #require(FileManager.default.fileExists(atPath: saved), "\(converted.errors)")
    let book = try #require(try WorkbookReader.read(saved).sheet(named: sheet))
    for (address, text) in Self.texts {
      #expect(try book[#require(CellAddress(address))] == .text(text))
    }
    #expect(try book[#require(CellAddress("J41"))] == .number(-0.125))
    #expect(try book[#require(CellAddress("K41"))] == .boolean(true))
    #expect(
      try book[#require(CellAddress("L41"))]
        == .date(SheetDate(day: CivilDate("2026-11-20"))))
    let comments = try Parcel(FileReader.bytes(of: saved)).text("xl/comments1.xml")
    for words in ["数値で", "追記", "二つ目"] { #expect(comments.contains(words), "\(words)") }
  }
}
