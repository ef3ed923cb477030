internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// Files are renamed; what is in a cell stays.
  static let management = WorkbookRule(
    id: "PR15", severity: .warning,
    title: Text(ja: "管理情報シートを置く", en: "A management sheet says what the workbook is"),
    reason: Text(
      ja: "ファイル名は変えられます。様式、版、組織、期を「管理情報」シートのセルに書いておきます",
      en:
        "Files are renamed. Form, edition, organisation and period stand in cells of a sheet named "
        + "Management")
  ) { linted in
    let names = linted.workbook.sheets.map(\.name)
    guard !names.contains(where: SheetRole.isManagement) else { return [] }
    return [
      Problem(
        at: .file(linted.workbook.path),
        Text(ja: "「管理情報」シートがありません", en: "there is no sheet named Management"),
        remedy: Text(
          ja: "様式、版、組織、期を書いた「管理情報」シートを加えてください",
          en: "add one with form, edition, organisation and period"))
    ]
  }
}
