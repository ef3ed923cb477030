public import ProfileModel
public import Sheets
internal import Wording

/// Reads a report that came back: by ids and headings, wherever people moved things.
public enum ReportReturnReader {
  /// What came back, or all that is wrong with it.
  public static func read(
    _ workbook: Workbook, as form: ReportReturnForm, in workspace: String
  ) throws(Failure) -> ReportReturn {
    let refusal = ReportRefusal(form.report, path: workbook.path)
    guard let head = ManagementHead.find(in: workbook) else { throw refusal.noManagement }
    let issue = try ReportIssue(head, of: workbook, as: form, in: workspace, refusal)
    var reading = ReportRowReading(issue, form)
    for table in issue.tables { try reading.read(table, of: workbook, refusal) }
    guard reading.problems.isEmpty else { throw Failure(.input, reading.problems) }
    return ReportReturn(
      file: workbook.path, period: head[.period] ?? "", journal: head[.journal] ?? "",
      layout: head[.layout] ?? "", changes: reading.changes,
      revisions: issue.bases.mapValues { rows in rows.compactMapValues(\.revision) },
      notes: reading.notes)
  }
}

/// Why a report that came back cannot be read at all.
struct ReportRefusal {
  private let report: String
  private let path: String

  init(_ report: String, path: String) {
    (self.report, self.path) = (report, path)
  }

  /// It has no management sheet.
  var noManagement: Failure {
    refusal(
      .file(path), Text(ja: "シート「管理情報」がありません", en: "it has no sheet 'Management'"))
  }

  /// The management sheet is not what it was.
  func damaged(_ sheet: String) -> Failure {
    refusal(
      .sheet(sheet, of: path),
      Text(ja: "管理情報が渡したときのままではありません", en: "the management sheet is not as it was given out"))
  }

  /// A table that was given out is gone.
  func noTable(_ title: String) -> Failure {
    refusal(
      .file(path),
      Text(ja: "記入する表「\(title)」が見つかりません", en: "the table '\(title)' to fill in was not found"))
  }

  /// It is another kind of workbook.
  func otherKind(_ kind: String, _ sheet: String) -> Failure {
    let wanted = ReportWorkbook.kind(of: report)
    return Failure(
      .input, at: .sheet(sheet, of: path),
      Text(
        ja: "「\(kind)」のブックです。「\(wanted)」ではありません",
        en: "this is a workbook of the kind '\(kind)', not '\(wanted)'"),
      remedy: Text(
        ja: "「assess report \(report)」で書き出したブックを指定してください",
        en: "give a workbook made by 'assess report \(report)'"))
  }

  /// It is newer than this program.
  func newer(_ format: Int, _ sheet: String) -> Failure {
    Failure(
      .input, at: .sheet(sheet, of: path),
      Text(
        ja: "形式\(format)は、このプログラムより新しいものです",
        en: "its format \(format) is newer than this program"),
      remedy: Text(
        ja: "新しい版の assess で取り込んでください", en: "import it with a newer version of assess"))
  }

  /// It was given out by another workspace.
  func otherWorkspace(_ sheet: String) -> Failure {
    Failure(
      .input, at: .sheet(sheet, of: path),
      Text(ja: "別のワークスペースが出したブックです", en: "it was given out by another workspace"),
      remedy: Text(
        ja: "このブックを出したワークスペースで取り込むか、ここから出し直したブックを使ってください",
        en: "import it where it came from, or use a workbook made here"))
  }

  private func refusal(_ place: Place, _ what: Text) -> Failure {
    Failure(
      .input, at: place, what,
      remedy: Text(
        ja: "「assess report \(report)」で出し直し、書き換えた値を貼り付けてください",
        en: "write it anew with 'assess report \(report)', and paste the changed values into it"))
  }
}
