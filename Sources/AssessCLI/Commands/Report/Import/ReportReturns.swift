internal import ProfileModel
internal import ProfileStore
internal import Reports
internal import Sheets
internal import Wording
internal import Workbooks

/// Reads report workbooks that came back.
struct ReportReturns {
  private let workspace: String
  private let forms: [String: ReportReturnForm]

  /// Prepares the forms of the reports that can come back.
  init(_ store: borrowing Store, _ surroundings: Surroundings) throws(Failure) {
    workspace = try store.workspaceIdentity()
    var forms: [String: ReportReturnForm] = [:]
    for kind in ReportWriting.Kind.returning {
      let layout = try ReportOptions.bundledLayout(of: kind.id)
      forms[kind.id] = ReportReturnForm(
        try kind.document(store, surroundings, layout, period: nil))
    }
    self.forms = forms
  }

  /// What the files say; all that is wrong with any of them is told at once.
  func read(_ paths: [String]) throws(Failure) -> [ReportReturn] {
    var problems: [Problem] = []
    var returns: [ReportReturn] = []
    for path in paths {
      do throws(Failure) { returns.append(try read(path)) } catch { problems += error.problems }
    }
    guard problems.isEmpty else { throw Failure(.input, problems) }
    return returns
  }

  private func read(_ path: String) throws(Failure) -> ReportReturn {
    let workbook = try WorkbookReader.read(path)
    guard let report = ReportReturnReader.report(of: workbook), let form = forms[report] else {
      let known = forms.keys.sorted().map { "assess report \($0)" }.joined(separator: ", ")
      throw Failure(
        .input, at: .file(path),
        Text(ja: "取り込める報告書のブックではありません", en: "this is no report workbook that can be taken in"),
        remedy: Text(
          ja: "次のどれかで書き出したブックを指定してください: \(known)", en: "give one that was made by one of: \(known)")
      )
    }
    return try ReportReturnReader.read(workbook, as: form, in: workspace)
  }
}
