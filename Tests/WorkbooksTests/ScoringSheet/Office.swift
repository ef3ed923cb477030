import Foundation
import TestSupport
import Testing

/// LibreOffice at work without a window, with a macro of a test's own.
enum Office {
  static let program = "/usr/bin/soffice"
  static let isThere = FileManager.default.isExecutableFile(atPath: program)

  /// Opens a workbook, does what a macro says, and saves it under another name.
  ///
  /// The macro knows the workbook as `book`.
  static func edit(_ path: String, as newPath: String, _ macro: String) throws {
    let folder = try TemporaryFolder.path
    let profile = "-env:UserInstallation=file://\(folder)/office"
    // The first start lays out the profile and would replace what lies there.
    _ = try runProgram(program, [profile, "--headless", "--terminate_after_init"])
    try module(macro).write(
      toFile: folder + "/office/user/basic/Standard/Module1.xba", atomically: true, encoding: .utf8)
    let call = "macro:///Standard.Module1.Edit(\"file://\(path)\",\"file://\(newPath)\")"
    let run = try runProgram(program, [profile, "--headless", call])
    try #require(FileManager.default.fileExists(atPath: newPath), "\(run.errors)")
  }

  private static func module(_ macro: String) -> String {
    let escaped = macro.replacingOccurrences(of: "&", with: "&amp;")
      .replacingOccurrences(of: "<", with: "&lt;")
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
      <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
      Sub Edit(source As String, target As String)
        Dim hidden(0) As New com.sun.star.beans.PropertyValue
        hidden(0).Name = "Hidden"
        hidden(0).Value = True
        book = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
      \(escaped)
        Dim kept(0) As New com.sun.star.beans.PropertyValue
        kept(0).Name = "FilterName"
        kept(0).Value = "Calc MS Excel 2007 XML"
        book.storeToURL(target, kept())
        book.close(True)
      End Sub
      </script:module>
      """
  }
}
