internal import Files
internal import ProfileModel
internal import Reporting
internal import Reports
internal import Sheets
internal import Wording
internal import Workbooks

/// Writes a report as a file, or prints its gist.
struct ReportWriting {
  let options: ReportOptions
  let surroundings: Surroundings

  /// What a command about a report has to say; `gist` is the id of the sheet that is printed.
  func page(
    _ document: ReportDocument, gist: String
  ) throws(Failure) -> Page {
    let style = options.style(surroundings.language)
    guard let (path, form) = options.output else {
      return ReportPrinting(document, style).page(ofSheet: gist)
    }
    try surroundings.checkOutput(path)
    switch form {
    case .xlsx:
      try WorkbookWriter.write(
        ReportWorkbook(document, style: style).content, to: path, existing: options.existing)
    case .html: try write(ReportPage(document, style).html, to: path)
    case .json: try write(ReportJSON.print(document), to: path)
    case .csv: try write(ReportCSV.print(document, table: options.table ?? "", style), to: path)
    }
    return Page(
      "report.\(document.layout.report)/1",
      said: Text(ja: "書き出しました。", en: "The report is written."),
      Fields("report", [.init("file", Text(ja: "ファイル", en: "File"), .text(path))]))
  }

  private func write(_ text: String, to path: String) throws(Failure) {
    try OutputFile.write(Array(text.utf8), to: path, existing: options.existing)
  }
}
