internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// Previews and mail programs show saved values and compute nothing.
  static let savedValues = WorkbookRule(
    id: "PR19", severity: .error,
    title: Text(ja: "数式は計算結果とともに保存する", en: "Formulas are saved with their values"),
    reason: Text(
      ja: "プレビューやメールソフトは計算しないため、結果のない数式は空白や0に見えます。エラー値も残しません",
      en:
        "Previews and mail programs compute nothing, so a formula without value looks empty. Error values "
        + "are not left either")
  ) { linted in
    linted.eachPrintSheet { sheet in
      let unsaved = sheet.cells.filter { cell in
        if case .error = cell.value { return true }
        return cell.value == nil
      }
      return sheet.problem(
        in: unsaved,
        remedy: Text(
          ja: "Excel で計算させ、エラーを直して保存し直してください",
          en: "let Excel calculate it, mend the errors, and save it again")
      ) { _ in Text(ja: "計算結果がないか、エラーです", en: "it has no value, or an error for one") }
    }
  }
}
